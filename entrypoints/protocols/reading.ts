import type { ProtocolProblem } from '../../lib/protocol/file/parse-protocol.ts';

/** What a protocol file came to when it was read. */
export interface Reading {
  /** The file that was read: the one in the editor may have moved on. */
  source: string;
  problems: ProtocolProblem[];
  tests: { text: string; ok: boolean; outcome: string; expected: string[] }[];
  notes: string[];
  /** Rules that speak in the studio and are silent where posts are written. */
  offHand: string[];
  /** Missing while the file cannot be taken. */
  about?: { id: string; name: string; version: string; owner: string };
  /** Ids of its rules, as its tests name them. */
  rules: string[];
}

/** Of a file before it is read. */
export const unread: Reading = { source: '', problems: [], tests: [], notes: [], offHand: [], rules: [] };
