import type { Draft } from '../types.ts';
import type { Span } from './split-sentences.ts';
import type { Token } from './token.ts';

/** A pattern found in a sentence; offsets from the start of the sentence. */
export interface Hit extends Span {
  /** Id of a rule or strength. */
  id: string;
}

/** What one sentence says, whatever stands around it: the unit of the cache. */
export interface SentenceReading {
  text: string;
  tokens: readonly Token[];
  /** Where rules and strengths matched; signals are only counted. */
  hits: readonly Hit[];
  /** How often each name (a rule, a signal, a form) occurs: what the sums of a draft are made of. */
  tallies: ReadonlyMap<string, number>;
}

/**
 * One reading of a draft: its sentences in order, with where each starts. Quotes, reposts and code are not in it; the
 * offsets hold all the same.
 */
export class Reading {
  readonly text: string;
  private places: Map<string, Span[]> | undefined;

  constructor(
    readonly draft: Draft,
    readonly sentences: readonly (Span & { reading: SentenceReading })[],
    private readonly totals: ReadonlyMap<string, number>,
    /** The post being answered or quoted, read the same way. */
    readonly parent?: Reading,
    /** Next to nothing is in the writer's own words: what is read here is a quote, a repost or code. */
    readonly borrowed = false,
  ) {
    this.text = draft.text;
  }

  /** Spans of a rule's or strength's matches, offsets into the draft's text. */
  spans(id: string): readonly Span[] {
    if (!this.has(id)) return [];
    this.places ??= this.placesOf();
    return this.places.get(id) ?? [];
  }

  /** All hits by id, gathered in one pass when the first is asked for. */
  private placesOf(): Map<string, Span[]> {
    const places = new Map<string, Span[]>();
    for (const { start, reading } of this.sentences) {
      for (const hit of reading.hits) {
        const span = { start: start + hit.start, end: start + hit.end };
        const known = places.get(hit.id);
        if (known) known.push(span);
        else places.set(hit.id, [span]);
      }
    }
    return places;
  }

  /** How often a rule, a signal or a form (`form.…`, see `sentence-form.ts`) occurs. */
  count(id: string): number {
    return this.totals.get(id) ?? 0;
  }

  has(id: string): boolean {
    return (this.totals.get(id) ?? 0) > 0;
  }

  /** Tokens of the first sentence; empty for an empty draft. */
  get opening(): readonly Token[] {
    return this.sentences[0]?.reading.tokens ?? [];
  }

  /** Tokens of the last sentence; empty for an empty draft. */
  get ending(): readonly Token[] {
    return this.sentences.at(-1)?.reading.tokens ?? [];
  }
}
