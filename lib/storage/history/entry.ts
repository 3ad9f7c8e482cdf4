import type { Category, Kind, Level, Scores, Stance, Verdict } from '../../analyzer/types.ts';

/** What became of a remark by the time the draft was sent or left. */
export const outcomes = ['replaced', 'edited-away', 'dismissed', 'kept'] as const;
export type Outcome = (typeof outcomes)[number];

/** How a draft ended: `left` is a draft that was cleared, closed or walked away from. */
export const endings = ['sent', 'left'] as const;
export type Ending = (typeof endings)[number];

/** One remark that was shown, and what became of it. */
export interface EntryFinding {
  rule: string;
  category: Category;
  level: Level;
  outcome: Outcome;
  /** The words it spoke of. Part of the text, so absent whenever the text is. */
  phrase?: string;
}

/** One line of history: one draft, written once when it was sent or left. */
export interface Entry {
  /** Made by the page once for each draft, so that a message that arrives twice is one entry. */
  id: string;
  /** Milliseconds since 1970, UTC. */
  time: number;
  /** Site id, or the host of a site that the user granted. */
  site: string;
  kind: Kind;
  /** The account that wrote, when the page showed it: lower case, without the @. */
  account?: string;
  ending: Ending;
  stance: Stance;
  scores: Scores;
  /** Verdict of the first report on the draft, and of the last. */
  first: Verdict;
  final: Verdict;
  findings: EntryFinding[];
  /** Strength signals of the last report, each once. */
  strengths: string[];
  /** Length of the text in UTF-16 units; stays when the text goes. */
  length: number;
  /** Only as long as the settings say. */
  text?: string;
  /** Version of the voice protocol that was in force. */
  protocol?: string;
  /** Why it was sent although a protocol forbids it, as the writer stated it. */
  reason?: string;
}

/** What a page tells about a draft that ended; the background adds the time and drops what may not be kept. */
export interface EndedDraft extends Omit<Entry, 'time' | 'length' | 'text' | 'protocol'> {
  text: string;
}
