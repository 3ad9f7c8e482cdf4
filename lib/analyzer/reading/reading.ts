import type { MatchRun } from '../match/match-run.ts';
import type { Draft } from '../types.ts';
import type { NameIndex } from './name-index.ts';
import { numberOf } from './names.ts';
import type { Span } from './split-sentences.ts';
import type { Token } from './token.ts';
import type { Tally, Totals } from './totals.ts';

/** A pattern found in a sentence; offsets from the start of the sentence. */
export interface Hit extends Span {
  /** Id of a rule or strength. */
  id: string;
  /** What the rule says of it, kept by who asked the rule first: it lives as long as the sentence is remembered. */
  said?: Said;
}

/** What a rule says of a match. Offsets count from where the match begins. */
export interface Said extends Span {
  text: string;
  message: string;
  replacements: string[];
  /** The words around its sentence, where what is said looks at them; '' else. */
  around: string;
}

/** A hit with where it stands in the draft's text. */
export type PlacedHit = Span & { hit: Hit; sentence: PlacedSentence };

/** What one sentence says, whatever stands around it: the unit of the cache. */
export interface SentenceReading {
  text: string;
  tokens: readonly Token[];
  /** How the patterns were found: an edit of the sentence goes on from there. */
  run: MatchRun;
  /** Where rules and strengths matched; signals are only counted. */
  hits: readonly Hit[];
  /** How often each name (a rule, a signal, a form) occurs. */
  tallies: ReadonlyMap<string, number>;
  /** The same, as the sums of a draft take it. */
  tally: Tally;
  /** What can be looked for at its place: the ids of `hits` and the forms of `placedForms`. */
  names: Uint16Array;
}

/** A sentence with where it stands in the draft's text. */
export type PlacedSentence = Span & { reading: SentenceReading };

/**
 * One reading of a draft: its sentences in order, with where each starts. Quotes, reposts and code are not in it; the
 * offsets hold all the same.
 */
export class Reading {
  readonly text: string;
  constructor(
    readonly draft: Draft,
    readonly sentences: readonly PlacedSentence[],
    /** How often each name occurs: the same object for as long as no sum changes. */
    readonly totals: Totals,
    private readonly index: NameIndex,
    /** The post being answered or quoted, read the same way. */
    readonly parent?: Reading,
    /** Next to nothing is in the writer's own words: what is read here is a quote, a repost or code. */
    readonly borrowed = false,
  ) {
    this.text = draft.text;
  }

  /** Spans of a rule's or strength's matches, offsets into the draft's text. */
  spans(id: string): readonly Span[] {
    return this.placed(id).map(({ start, end }) => ({ start, end }));
  }

  /**
   * The matches of a rule or strength, in order.
   * @param most no more than so many
   * @param holds a condition on a match, offsets into the draft's text
   */
  placed(id: string, most = Number.POSITIVE_INFINITY, holds?: (span: Span) => boolean): PlacedHit[] {
    const placed: PlacedHit[] = [];
    const name = numberOf(id);
    if (this.totals.at(name) === 0) return placed;
    const end = this.index.begin(name + 1);
    for (let place = this.index.begin(name); place < end; place++) {
      const sentence = this.sentences[this.index.sentence(place)] as PlacedSentence;
      const { start } = sentence;
      for (const hit of sentence.reading.hits) {
        if (hit.id !== id) continue;
        const match = { start: start + hit.start, end: start + hit.end, hit, sentence };
        if (holds && !holds(match)) continue;
        placed.push(match);
        if (placed.length === most) return placed;
      }
    }
    return placed;
  }

  private readonly kept = new Map<string, readonly Span[]>();

  /** What `find` gives, asked once for each `id`. */
  once(id: string, find: (reading: Reading) => readonly Span[]): readonly Span[] {
    let spans = this.kept.get(id);
    if (!spans) {
      spans = find(this);
      this.kept.set(id, spans);
    }
    return spans;
  }

  /** The sentences that hold a rule, a strength or one of `placedForms`, in order. */
  sentencesWith(name: string): PlacedSentence[] {
    return Array.from(this.numbersOf(name), (number) => this.sentences[number] as PlacedSentence);
  }

  /** The places in `sentences` of those that `sentencesWith` gives. */
  numbersOf(name: string): Uint32Array {
    return this.index.sentencesWith(name);
  }

  /** The sentence that begins at an offset of the draft's text, or last before it. */
  sentenceAt(offset: number): PlacedSentence | undefined {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle] as PlacedSentence).start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.sentences[low - 1];
  }

  /** How often a rule, a signal or a form (`form.…`, see `sentence-form.ts`) occurs. */
  count(id: string): number {
    return this.totals.of(id);
  }

  has(id: string): boolean {
    return this.totals.of(id) > 0;
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
