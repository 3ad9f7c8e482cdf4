import type { Draft } from '../types.ts';
import type { Span } from './split-sentences.ts';
import type { Token } from './token.ts';

/** A pattern found in a sentence; offsets from the start of the sentence. */
export interface Hit extends Span {
  /** Id of a rule or signal. */
  id: string;
}

/** What one sentence says, whatever stands around it: the unit of the cache. */
export interface SentenceReading {
  text: string;
  tokens: readonly Token[];
  hits: readonly Hit[];
}

/** One reading of a draft: its sentences in order, with where each starts. */
export class Reading {
  readonly text: string;

  constructor(
    readonly draft: Draft,
    readonly sentences: readonly { start: number; reading: SentenceReading }[],
  ) {
    this.text = draft.text;
  }

  /** Spans of a rule's or signal's matches, offsets into the draft's text. */
  spans(id: string): Span[] {
    return this.sentences.flatMap(({ start, reading }) =>
      reading.hits
        .filter((hit) => hit.id === id)
        .map((hit) => ({ start: start + hit.start, end: start + hit.end })),
    );
  }

  count(id: string): number {
    let n = 0;
    for (const { reading } of this.sentences) for (const hit of reading.hits) if (hit.id === id) n++;
    return n;
  }

  has(id: string): boolean {
    return this.sentences.some(({ reading }) => reading.hits.some((hit) => hit.id === id));
  }
}
