/** Scores by the names that formulas use, each a published formula over the figures of a text that has words. */
const formulas: Record<string, (figure: (name: string) => number) => number> = {
  automated_readability: (f) =>
    4.71 * (f('characters') / f('words')) + 0.5 * (f('words') / f('sentences')) - 21.43,
  coleman_liau: (f) => 5.88 * (f('characters') / f('words')) - 29.6 * (f('sentences') / f('words')) - 15.8,
  flesch_kincaid: (f) => 0.39 * (f('words') / f('sentences')) + 11.8 * (f('syllables') / f('words')) - 15.59,
  flesch_reading_ease: (f) =>
    206.835 - 1.015 * (f('words') / f('sentences')) - 84.6 * (f('syllables') / f('words')),
  gunning_fog: (f) => 0.4 * (f('words') / f('sentences') + 100 * (f('complex_words') / f('words'))),
  lix: (f) => f('words') / f('sentences') + 100 * (f('long_words') / f('words')),
  smog: (f) => 1.043 * Math.sqrt((f('polysyllabic_words') * 30) / f('sentences')) + 3.1291,
};

/** Every score of a text with these figures; none for a text without words. */
export function readabilityScores(figures: Readonly<Record<string, number>>): Record<string, number> {
  if (!figures.words) return {};
  const figure = (name: string) => figures[name] ?? 0;
  return Object.fromEntries(Object.entries(formulas).map(([name, score]) => [name, score(figure)]));
}
