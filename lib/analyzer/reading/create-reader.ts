import { sets } from '../lexicon/all-sets.ts';
import { Matcher } from '../match/matcher.ts';
import { rules } from '../rules/all-rules.ts';
import { signals } from '../signals/all-signals.ts';
import { strengthRules } from '../strengths/strength-rules.ts';
import { type Draft, finish, type Steps } from '../types.ts';
import { BoundedCache } from './bounded-cache.ts';
import { NameIndex, packNames, placedForms } from './name-index.ts';
import { isBorrowed, ownWords, ownWordsAfter } from './own-words.ts';
import { type Hit, type PlacedSentence, Reading, type SentenceReading } from './reading.ts';
import { resplit } from './resplit.ts';
import { sentenceForm } from './sentence-form.ts';
import { type Span, splitSentences } from './split-sentences.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { packTally, Totals } from './totals.ts';

let built: Matcher | undefined;

/** Built when the first sentence is read: a worker that only answers a settings page is not held up by it. */
function theMatcher(): Matcher {
  built ??= new Matcher(
    [...signals, ...strengthRules, ...rules].filter(({ match }) => match),
    sets,
  );
  return built;
}

const countedOnly = new Set(signals.map(({ id }) => id));

/** @param before the sentence as it was before an edit */
function readSentence(text: string, before?: SentenceReading): SentenceReading {
  const matcher = theMatcher();
  const tokens = tokenise(text);
  const tallies = new Map<string, number>(sentenceForm(text, tokens));
  const hits: Hit[] = [];
  const run = matcher.run(tokens, before?.run);
  for (const match of run.matches) {
    const id = matcher.idOf(match.entry);
    tallies.set(id, (tallies.get(id) ?? 0) + 1);
    if (countedOnly.has(id)) continue;
    const start = (tokens[match.from] as Token).start;
    hits.push({ id, start, end: (tokens[match.to - 1] as Token).end });
  }
  const forms = placedForms.filter((form) => tallies.has(form));
  return {
    text,
    tokens,
    run,
    hits,
    tallies,
    tally: packTally(tallies),
    names: packNames([...hits.map(({ id }) => id), ...forms]),
  };
}

/** A text that was read, and what came of it. */
interface Whole {
  text: string;
  sentences: readonly PlacedSentence[];
  totals: Totals;
  index: NameIndex;
}

/** After so many units read anew, others are let in: two or three milliseconds. */
const stepLength = 10_000;

/** Short texts are as quick to read whole; a long one is nearly always an edit of the one before. */
const isEdit = (old: string, text: string): boolean => old.length >= 400 && text.length >= 400;

const tallyOf = ({ reading }: PlacedSentence) => reading.tally;
const namesOf = (sentences: readonly PlacedSentence[]) => sentences.map(({ reading }) => reading.names);

/**
 * A reader with a cache by sentence, so that a keystroke costs one sentence however long the text.
 * @param size how many sentences the cache holds at most
 */
export function createReader(size?: number): (draft: Draft) => Reading {
  const read = createSteppedReader(size);
  return (draft) => finish(read(draft));
}

/** The same in steps. @param size as in `createReader` */
export function createSteppedReader(size = 2000): (draft: Draft) => Steps<Reading> {
  const reader = new Reader(size);
  return (draft) => reader.read(draft);
}

/** Reads one draft after the other; an edit is read from what was read last. */
class Reader {
  private readonly cache: BoundedCache<string, SentenceReading>;
  /** The draft with its own words. */
  private lastDraft = { text: '', own: '' };
  /** The text that was taken apart. */
  private last: Whole = { text: '', sentences: [], totals: Totals.none, index: NameIndex.empty };
  /** The post being answered stays the same while the answer is written. */
  private lastParent: Reading | undefined;

  constructor(size: number) {
    this.cache = new BoundedCache(size);
  }

  *read({ parent, ...draft }: Draft): Steps<Reading> {
    const own = this.ownOf(draft.text);
    // A draft that is all quote or repost is read as it stands, so that it can be scored; nothing is remarked on.
    const borrowed = isBorrowed(draft.text, own);
    const { sentences, totals, index } = yield* this.readText(borrowed ? draft.text : own);
    return new Reading(
      parent ? { ...draft, parent } : draft,
      sentences,
      totals,
      index,
      parent && (yield* this.readParent(parent.text)),
      borrowed,
    );
  }

  private ownOf(text: string): string {
    const { text: old, own } = this.lastDraft;
    if (text !== old)
      this.lastDraft = { text, own: isEdit(old, text) ? ownWordsAfter(old, own, text) : ownWords(text) };
    return this.lastDraft.own;
  }

  private *readText(text: string): Steps<Whole> {
    const before = this.last;
    if (text === before.text) return before;
    const whole = isEdit(before.text, text)
      ? yield* this.readEdit(before, text)
      : yield* this.readWhole(text, before.sentences);
    this.last = whole;
    return whole;
  }

  private *readParent(text: string): Steps<Reading> {
    const known = this.lastParent;
    if (known?.text === text) return known;
    const { sentences, totals, index } = yield* this.readWhole(ownWords(text));
    const parent = new Reading({ text }, sentences, totals, index);
    this.lastParent = parent;
    return parent;
  }

  private *readWhole(text: string, before: readonly PlacedSentence[] = []): Steps<Whole> {
    const sentences = yield* this.place(text, splitSentences(text), before);
    const totals = Totals.none.replace([], sentences.map(tallyOf));
    return { text, sentences, totals, index: NameIndex.empty.replace(0, 0, namesOf(sentences)) };
  }

  private *readEdit(old: Whole, text: string): Steps<Whole> {
    const known = old.sentences;
    const change = resplit(old.text, known, text);
    if (!change) return yield* this.readWhole(text);
    const gone = known.slice(change.head, change.tail);
    const middle = yield* this.place(text, change.middle, gone);
    const totals = old.totals.replace(gone.map(tallyOf), middle.map(tallyOf));
    const { shift } = change;
    const sentences = known.toSpliced(change.head, gone.length, ...middle);
    for (let i = change.head + middle.length; shift !== 0 && i < sentences.length; i++) {
      const { start, end, reading } = sentences[i] as PlacedSentence;
      sentences[i] = { start: start + shift, end: end + shift, reading };
    }
    return { text, sentences, totals, index: old.index.replace(change.head, change.tail, namesOf(middle)) };
  }

  /** Sentences that have come in the place of others; as many as there were, each is taken for an edit of its own. */
  private *place(
    text: string,
    spans: readonly Span[],
    before: readonly PlacedSentence[],
  ): Steps<PlacedSentence[]> {
    const placed: PlacedSentence[] = [];
    let anew = 0;
    for (const [i, { start, end }] of spans.entries()) {
      const old = before.length === spans.length ? before[i]?.reading : undefined;
      const reading = this.cache.get(text.slice(start, end), (own) => {
        anew += own.length;
        return readSentence(own, old);
      });
      placed.push({ start, end, reading });
      if (anew < stepLength) continue;
      anew = 0;
      yield;
    }
    return placed;
  }
}
