import type { PlacedSentence, Reading, SentenceReading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import type { Token } from '../reading/token.ts';
import { hashtagWall } from '../shape/hashtag-wall.ts';

/** Hashtags side by side. */
type Wall = Span & { tags: number };

/** A sentence as walls see it, offsets from its start: hashtags in front of its first word, behind its last, and between. */
interface Tags {
  /** Something stands in it that ends a wall. */
  breaks: boolean;
  lead: Wall | undefined;
  inner: Wall[];
  trail: Wall | undefined;
}

const breaksWall = ({ kind }: Token): boolean =>
  kind !== 'hashtag' && kind !== 'punctuation' && kind !== 'emoji';

function tagsOf(tokens: readonly Token[]): Tags {
  const runs: Wall[] = [];
  let run: Wall | undefined;
  let breaks = false;
  let opens = false;
  for (const token of tokens) {
    if (token.kind === 'hashtag') {
      if (run) {
        run.end = token.end;
        run.tags++;
        continue;
      }
      run = { start: token.start, end: token.end, tags: 1 };
      runs.push(run);
      opens ||= !breaks;
    } else if (breaksWall(token)) {
      breaks = true;
      run = undefined;
    }
  }
  const lead = opens ? runs.shift() : undefined;
  const trail = run && run !== lead ? runs.pop() : undefined;
  return { breaks, lead, inner: runs, trail };
}

// A long text has many sentences with hashtags, and an edit leaves all but one as they were.
const known = new WeakMap<SentenceReading, Tags>();

function tagsIn(sentence: SentenceReading): Tags {
  let tags = known.get(sentence);
  if (!tags) {
    tags = tagsOf(sentence.tokens);
    known.set(sentence, tags);
  }
  return tags;
}

/** Hashtags that stand side by side, as many as make a wall. */
export function findHashtagWall(reading: Reading): Span[] {
  if (reading.count('form.hashtag') < hashtagWall) return [];
  const walls: Span[] = [];
  let wall: Wall | undefined;
  const close = (at: number, next?: Wall) => {
    if (wall && wall.tags >= hashtagWall) walls.push({ start: wall.start, end: wall.end });
    wall = next && { start: at + next.start, end: at + next.end, tags: next.tags };
  };
  let before = -1;
  for (const number of reading.numbersOf('form.hashtag')) {
    for (let i = before + 1; wall && i < number; i++)
      if (reading.sentences[i]?.reading.tokens.some(breaksWall)) close(0);
    before = number;
    const { start, reading: sentence } = reading.sentences[number] as PlacedSentence;
    const { breaks, lead, inner, trail } = tagsIn(sentence);
    if (lead && wall) wall = { start: wall.start, end: start + lead.end, tags: wall.tags + lead.tags };
    else if (lead) close(start, lead);
    if (!breaks) continue;
    for (const one of inner) close(start, one);
    close(start, trail);
  }
  close(0);
  return walls;
}
