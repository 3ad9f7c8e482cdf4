/** A family of features: what of a masked post is counted, and how its evidence is weighed. */
export interface Family {
  /** Features of a masked post, with repetitions. */
  features(masked: string): string[];
  /** How strongly the background is believed against few own posts (Dirichlet prior, in features). */
  prior: number;
  /** Largest log-likelihood ratio that one feature may bring, so that no rare sign decides alone. */
  cap: number;
  /** The sum of ratios is divided by (features + 1) to this power: 1 is a mean, 0 a sum. */
  norm: number;
}

function grams(n: number) {
  return (masked: string): string[] => {
    const padded = ` ${masked} `;
    const out: string[] = [];
    for (let i = 0; i + n <= padded.length; i++) out.push(padded.slice(i, i + n));
    return out;
  };
}

/** Words and signs of a masked post, lower case. */
export function wordsOf(masked: string): string[] {
  return masked.toLowerCase().match(/[\uE000-\uE003]|\p{L}+(?:'\p{L}+)*|0|[^\s\p{L}0]/gu) ?? [];
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const upTo = (most: number, n: number) => Math.min(most, n);
const shape = (text: string) => text.replace(/\p{Ll}/gu, 'a').replace(/\p{Lu}/gu, 'A');

/** The form of a post: its length, opening, end and punctuation, as one feature each. */
function form(masked: string): string[] {
  const words = wordsOf(masked);
  const first = words[0] ?? '';
  return [
    `length ${upTo(12, Math.floor(words.length / 3))}`,
    `opens ${/^\p{L}{1,4}$/u.test(first) ? first : /\p{L}/u.test(first) ? 'word' : first} ${shape(masked.charAt(0))}`,
    `ends ${shape(masked.slice(-1))}`,
    `ends2 ${shape(masked.slice(-2))}`,
    `bangs ${upTo(4, count(masked, /!/g))}`,
    `questions ${upTo(2, count(masked, /\?/g))}`,
    `dots ${upTo(3, count(masked, /\.\.+|…/g))}`,
    `capitals ${upTo(4, count(masked, /\b\p{Lu}{2,}\b/gu))}`,
    `links ${upTo(2, count(masked, /\uE000/g))}`,
    `handles ${upTo(3, count(masked, /\uE001/g))}`,
    `hashtags ${upTo(3, count(masked, /\uE002/g))}`,
    `all lower ${masked === masked.toLowerCase()}`,
    `emoji ${upTo(3, count(masked, /\p{Extended_Pictographic}/gu))}`,
    `smiley ${/[:;]-?[)(DP]/.test(masked)}`,
    `commas ${upTo(3, count(masked, /,/g))}`,
    `apostrophes ${upTo(2, count(masked, /'/g))}`,
    `quotes ${upTo(2, count(masked, /"/g))}`,
    `dashes ${upTo(2, count(masked, / [-–—] /g))}`,
    `i ${/\bI\b/.test(masked)} ${/\bi\b/.test(masked)}`,
  ];
}

/** The families of the fingerprint. Priors, caps and norms were chosen on the author sets (tests/conformance). */
export const families = {
  trigrams: { features: grams(3), prior: 5000, cap: 4, norm: 0.7 },
  fourgrams: { features: grams(4), prior: 5000, cap: 4, norm: 0.7 },
  words: { features: wordsOf, prior: 1000, cap: 4, norm: 0.7 },
  form: { features: form, prior: 100, cap: 3, norm: 0 },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;
export const familyNames = Object.keys(families) as FamilyName[];
