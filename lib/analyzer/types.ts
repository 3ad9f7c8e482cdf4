/** The four kinds of phrasing the coach warns about. Order is the order of display at equal strength. */
export const categories = ['hard-sell', 'mass-media', 'brand-voice', 'personal-grievance'] as const;
export type Category = (typeof categories)[number];

/** Longer than any room allows a post to be; keeps a hostile page from filling memory or the history. In UTF-16 units. */
export const longestText = 100_000;

/** Vale's alert levels. Only a protocol gives `error`. */
export const levels = ['suggestion', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];

export const verdicts = ['clear', 'remark', 'warning'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the draft does with its readers. */
export const stances = ['dialogue', 'self', 'share', 'broadcast', 'sell'] as const;
export type Stance = (typeof stances)[number];

/** What is being written. `message` is a direct message or chat. */
export const kinds = ['post', 'reply', 'comment', 'message', 'quote'] as const;
export type Kind = (typeof kinds)[number];

export const voices = ['person', 'organisation'] as const;
export type Voice = (typeof voices)[number];

/** The post that is being answered or quoted. */
export interface Parent {
  text: string;
  author?: string;
}

/** The other parts of a thread, or what else leaves with one send (a title with its body), in their order. */
export interface Thread {
  before: readonly string[];
  after: readonly string[];
}

/** What is in the compose box, and where that box stands. */
export interface Draft {
  text: string;
  /** Site id as in `lib/compose/sites` (`x`, `linkedin`, …). */
  site?: string;
  kind?: Kind;
  /** The account that writes, as the page shows it; past the door in lower case and without the @. */
  account?: string;
  parent?: Parent;
  /** Judged with the draft as one text; findings and offsets are of `text` alone. */
  thread?: Thread;
  /** Who speaks: the writer's setting. */
  voice?: Voice;
  /** BCP 47 primary tag when the browser's detector is sure; else the analyzer's own fallback decides. */
  language?: string;
}

/** One remark with a span. Offsets are UTF-16 code units into `Draft.text`, `end` exclusive. */
export interface Finding {
  /** `category.rule-name`, or `Style.Rule` when a protocol speaks. */
  rule: string;
  category: Category;
  level: Level;
  start: number;
  end: number;
  text: string;
  /** One sentence: what a reader will meet. */
  message: string;
  /** The principle behind it, in plain words, ending with its id. */
  why: string;
  /** Wordings that can stand in place of `[start, end)`; may be empty. */
  replacements: string[];
}

/** Names a remark by its rule and its words, whatever their place, case and spacing. */
export const remarkKey = ({ rule, text }: Pick<Finding, 'rule' | 'text'>): string =>
  `${rule}\n${text.toLowerCase().replace(/\s+/g, ' ').trim()}`;

/** The verdict that a draft's findings come to. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.length === 0) return 'clear';
  return findings.some(({ level }) => level !== 'suggestion') ? 'warning' : 'remark';
}

/** Something good, at its words. Offsets as in `Finding`. */
export interface Strength {
  signal: string;
  start: number;
  end: number;
  /** One sentence saying what is good and why it serves the reader. */
  message: string;
}

export type Scores = Record<Category, number>;

/** One thing to say about a draft against the posts before it; it has no span. */
export interface FeedRemark {
  message: string;
  /** The beginning of the earlier post that it speaks of. */
  quote?: string;
  /** As in `Finding`. */
  why: string;
}

/** How much the coach may do at a send, mildest first (surfaces.md). `block` comes only from a protocol. */
export const enforcementModes = ['quiet', 'coach', 'hold', 'block'] as const;
export type EnforcementMode = (typeof enforcementModes)[number];

/** The stricter of two modes. */
export const stricter = (a: EnforcementMode, b: EnforcementMode): EnforcementMode =>
  enforcementModes.indexOf(a) >= enforcementModes.indexOf(b) ? a : b;

/** What the protocols in force ask for on the draft's site. */
export interface Enforcement {
  /** Names and versions, as their owners wrote them. */
  protocol: string;
  /** The mode where the writer chose none of their own. */
  mode?: EnforcementMode;
  /** The mode below which the writer's own choice does not go. */
  floor?: EnforcementMode;
  /** A protocol names this very site: its floor holds also where the coach waits to be asked. */
  named?: true;
}

export interface Report {
  verdict: Verdict;
  stance: Stance;
  /** Calibrated probability, per category, that a careful reader would see that kind of phrasing. */
  scores: Scores;
  /** Strongest first. */
  findings: Finding[];
  strengths: Strength[];
  /** One honest question drawn from the draft, for the hold and the card (P14). */
  question: string;
  /** Added by who knows the history; the analyzer itself knows one draft only. */
  feed?: FeedRemark;
  /** Added by who knows the protocols in force. */
  enforcement?: Enforcement;
}

/** How early the coach speaks; moves the thresholds on the scores. */
export const sensitivities = ['calm', 'balanced', 'keen'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/**
 * Work on a long text that stops every few milliseconds, so that whoever runs it can let others in between. What it gives
 * does not depend on where it stopped.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Extra rules from outside (a protocol): pure, offsets as in `Finding`. The stance lets a rule keep to its own. */
export interface Check {
  (draft: Draft, stance?: Stance): Finding[];
  /** The same in steps, where a long draft takes long. */
  inSteps?(draft: Draft, stance?: Stance): Steps<Finding[]>;
}

/** A check from its steps. */
export function steppedCheck(inSteps: NonNullable<Check['inSteps']>): Check {
  return Object.assign((draft: Draft, stance?: Stance) => finish(inSteps(draft, stance)), { inSteps });
}

/** Everything that shapes a judgement besides the draft itself. */
export interface Context {
  sensitivity?: Sensitivity;
  checks?: readonly Check[];
  /** With `false` only `checks` speak (a bare Vale style on the command line). */
  builtIn?: boolean;
}
