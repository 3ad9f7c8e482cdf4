import { styleText } from 'node:util';
import { type Category, categories, type Report } from '../../analyzer/types.ts';

const labels: Record<Category, string> = {
  'hard-sell': 'Hard sell',
  'mass-media': 'Mass media',
  'brand-voice': 'Brand voice',
  'personal-grievance': 'Personal grievance',
};

type Style = Parameters<typeof styleText>[0];
const colours: Record<Category, Style> = {
  'hard-sell': 'yellow',
  'mass-media': 'blue',
  'brand-voice': 'cyan',
  'personal-grievance': 'magenta',
};

const headings = { clear: 'reads well', remark: 'a remark', warning: 'worth a second look' } as const;

/**
 * A report in words.
 * @param name the file, or undefined for standard input.
 * @param colour whether the terminal shows colours.
 */
export function printReport(report: Report, text: string, name: string | undefined, colour: boolean): string {
  const paint = (style: Style, words: string) =>
    colour ? styleText(style, words, { validateStream: false }) : words;
  const lines = [`${paint('bold', name ?? 'draft')}: ${headings[report.verdict]} (${report.stance})`];
  for (const finding of report.findings) {
    const label = paint(colours[finding.category], labels[finding.category]);
    const quoted = finding.text.trim() === '' ? '' : ` “${finding.text.trim()}”`;
    lines.push(`  ${placeOf(text, finding.start)}  ${label}${quoted}`, `      ${finding.message}`);
    for (const wording of finding.replacements)
      lines.push(paint('green', `      → ${wording === '' ? '(leave it out)' : wording}`));
    lines.push(paint('dim', `      ${finding.rule} · ${finding.why}`));
  }
  for (const strength of report.strengths)
    lines.push(`  ${placeOf(text, strength.start)}  ${paint('green', strength.message)}`);
  const scores = categories.map(
    (category) => `${labels[category].toLowerCase()} ${report.scores[category].toFixed(2)}`,
  );
  return [...lines, paint('dim', `  ${scores.join(' · ')}`), ''].join('\n');
}

/** Line and column from 1; the column in code points. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${[...(before[before.length - 1] as string)].length + 1}`;
}
