import { seeded } from './drafts.ts';

type Rule = Record<string, unknown>;
type Random = () => number;

const stems =
  'abstract accord adapt advert align answer appoint argu arrang assess attach balanc barter bellow blend bolster border brand bright broker buffer bundl calibrat candid cater centr charm circl clar clust coach collect comfort commend compact compos conduct confid contour craft crisp curat custom dazzl deepen deliver depend design detail devot dilut direct discern distinct docket drift eager earnest elev embark emerg empower enabl endors engag enhanc enlist ensur entail establish evolv exact exceed excit expand facilit fashion fathom feign fierc flavour flex focus forg foster frank fulfil furnish gather genuin gift glean govern grace grand grasp harmon harness hasten herald holist honour humbl ideal ignit impact import incent influenc inform innov inspir integr intend invent jump keen kindl landmark launch layer lever liaison lift limber linger lucid maintain manag master measur merit mindful modern motiv multipl navig nimbl notabl nurtur obtain offer optim orchestr origin outlin pander partner passion patron perfect permit pilot pivot pledg polish ponder posit practic precis premier prevail prompt propel provid prudent purchas pursu qualif quick radiant rais reach reckon refin reimagin remark render requir resolv resourc retain reveal reward robust sanction savour scal seamless season select sequest signal simpl situat slender solut sourc spark spearhead special spirit stellar steward strateg streamlin strength strive succeed suffic support surpass sustain synerg tailor target tempt thrill timel tireless touch transform trend trust uncover undertak unlock unpack uplift urgent utiliz valid vantag ventur verif vibrant vital welcom wield wonder yield zeal'.split(
    ' ',
  );
const beginnings = ['', '', '', 're', 'un', 'out', 'over', 'pre', 'co', 'dis', 'under', 'inter'];
const endings =
  'able ably ance ant ation ed ence er ers est ful fully ing ingly ion ions ish ism ist ity ive ively ize ized izes izing less ment ments ness or ous ously s ure y'.split(
    ' ',
  );
/** Words that posts are full of: a part of what teams' rules speak of. */
const common =
  'we our you I just very really actually please simply easy new best now free last year years people thing things time today here there what how about because after first never always only still quite number question note place work team meeting thank sorry great proud happy'.split(
    ' ',
  );

/** A draw of what rules are made of; no word is drawn twice, so that no two rules look for the same thing. */
class Draws {
  private readonly drawn = new Set<string>();

  constructor(readonly random: Random) {}

  upTo(most: number): number {
    return Math.floor(this.random() * most);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  of<T>(from: readonly T[]): T {
    return from[this.upTo(from.length)] as T;
  }

  word(): string {
    for (;;) {
      const word = this.of(beginnings) + this.of(stems) + this.of(endings);
      if (this.drawn.has(word)) continue;
      this.drawn.add(word);
      return word;
    }
  }

  /** A word with a common one before or after it. */
  phrase(): string {
    return this.chance(0.5) ? `${this.of(common)} ${this.word()}` : `${this.word()} ${this.of(common)}`;
  }

  /** A token as styles write them: mostly a word or a phrase, the others expressions. */
  token(): string {
    const shape = this.random();
    if (shape < 0.55) return this.word();
    if (shape < 0.72) return this.phrase();
    if (shape < 0.8) return `${this.word()}(?:s|ed|ing)?`;
    if (shape < 0.87) return `(?:${this.word()}|${this.word()}) (?:${this.word()}|${this.of(common)})`;
    if (shape < 0.93) return `${this.word().slice(0, 5)}[-\\s]?${this.word()}`;
    if (shape < 0.94) return `${this.word()}(?! ${this.word()})`;
    if (shape < 0.95) return `(?<!${this.word()} )${this.word()}`;
    if (shape < 0.975) return `${this.of(common)}\\s+\\w+\\s+${this.word()}`;
    if (shape < 0.985) return `\\b${this.word()[0]}\\w+${this.of(endings)}\\b`;
    return `[A-Z][a-z]+ ${this.word()}`;
  }

  /** How long a list of tokens is: half have five at most, some a hundred. */
  length(): number {
    return Math.ceil(1 + 110 * this.random() ** 5);
  }
}

/** Patterns that name no word: marks, figures, capitals. Each is drawn with numbers of its own. */
const wordless: readonly ((draws: Draws) => string)[] = [
  (d) => `\\d{${d.upTo(3) + 2},${d.upTo(4) + 5}} ?(?:%|kg|km|${d.word()})`,
  (d) => `[A-Z]{${d.upTo(3) + 3},${d.upTo(5) + 6}}\\b`,
  (d) => `[a-z]+${d.of(endings)}-[a-z]+${d.of(endings)}`,
  (d) => `[!?]{${d.upTo(4) + 2},}`,
  (d) => `(?<=\\w{${d.upTo(4) + 2}}),(?=\\S)`,
  (d) => `\\s[—–]\\s(?!${d.word()})`,
  (d) => `[^\\s]${d.of(['\\.\\.\\.', ';', ':', '/', '&'])}[^\\s]{${d.upTo(4) + 1},}`,
  (d) => `\\w{${d.upTo(6) + 16},}`,
  (d) => `\\(.{${d.upTo(20) + 5},${d.upTo(60) + 30}}\\)`,
  (d) => `(?:am|are|were|being|is|been|was|be)\\s+\\w+${d.of(endings)}\\b`,
];

/** What styles count: words, mostly the same ones, and marks. */
const counted: readonly ((draws: Draws) => string)[] = [
  (d) => `\\b\\w{${1 + d.upTo(9)},}\\b`,
  (d) => `\\b(?:${d.of(common)}|${d.word()})\\b`,
  (d) => `\\b${d.of(common)} \\w+ ${d.of(common)}\\b`,
  (d) => `[,;:!?]{${1 + d.upTo(3)},}`,
  (d) => `#\\w{${1 + d.upTo(9)},}`,
];

const scopes = ['raw', 'raw', 'raw', 'sentence', 'heading', 'list', 'paragraph', 'text'];

/**
 * The kinds of rules that speak in posts, with how many of each public styles have (581 rules of 21 styles were
 * counted); of the rules for expressions without word bounds a third name no word.
 */
const kinds: readonly [number, (draws: Draws) => Rule][] = [
  [
    290,
    (d) => ({
      extends: 'existence',
      message: "Leave out '%s'.",
      ignorecase: d.chance(0.7),
      ...(d.chance(0.04) && { exceptions: [d.word(), d.phrase()] }),
      tokens: Array.from({ length: d.length() }, () => d.token()),
    }),
  ],
  [
    57,
    (d) => ({
      extends: 'existence',
      message: "Look at '%s'.",
      nonword: true,
      tokens: Array.from({ length: 1 + d.upTo(2) }, () => d.of(wordless)(d)),
    }),
  ],
  [
    137,
    (d) => ({
      extends: 'substitution',
      message: "Say '%s', not '%s'.",
      ignorecase: d.chance(0.7),
      action: { name: 'replace' },
      swap: Object.fromEntries(Array.from({ length: d.length() }, () => [d.token(), d.phrase()])),
    }),
  ],
  [
    8,
    (d) => ({
      extends: 'occurrence',
      message: 'Too many.',
      scope: 'sentence',
      max: 3 + d.upTo(30),
      token: d.of(counted)(d),
    }),
  ],
  [
    8,
    (d) => ({
      extends: 'repetition',
      message: "'%s' comes twice.",
      scope: 'text',
      alpha: d.chance(0.5),
      tokens: [`\\b\\w{${1 + d.upTo(6)},}\\b`],
    }),
  ],
  [
    12,
    (d) => ({
      extends: 'conditional',
      message: "'%s' has no definition.",
      scope: 'text',
      first: `\\b([A-Z]{${2 + d.upTo(3)},${5 + d.upTo(3)}})\\b`,
      second: `(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{${2 + d.upTo(3)},})\\)`,
      exceptions: ['API', 'USA'],
    }),
  ],
  [
    1,
    (d) => ({
      extends: 'consistency',
      message: "Keep to one of '%s'.",
      either: { [d.word()]: d.word(), [d.word()]: d.word() },
    }),
  ],
  [
    12,
    (d) => ({
      extends: 'capitalization',
      message: "'%s' is in another case.",
      scope: 'heading',
      match: d.of(['$title', '$sentence']),
    }),
  ],
];

/**
 * `count` rules of a team, no two alike, in the mixture that public styles have (one in ten looks around, one in four
 * names no word or a mark, lists are short or very long); the same ones for the same seed.
 */
export function madeRules(count: number, seed: number): Record<string, Rule> {
  const draws = new Draws(seeded(seed));
  const drawn = kinds.flatMap(([share, make]) => Array.from({ length: share }, () => make));
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const rule = drawn[draws.upTo(drawn.length)]?.(draws) ?? {};
      const scoped = rule.scope === undefined && draws.chance(0.29) ? { scope: draws.of(scopes) } : {};
      return [`made-${i}`, { level: 'warning', ...rule, ...scoped }];
    }),
  );
}
