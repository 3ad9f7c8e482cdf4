import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/split-sentences.ts';
import { type PrincipleId, principles } from '../rules/principles.ts';
import type { Finding } from '../types.ts';
import { rooms } from './rooms.ts';

/** A reply of more words than this is a post of its own. */
const longReply = 120;

interface Remark extends Span {
  name: string;
  principle: PrincipleId;
  message: string;
}

function spansOf(reading: Reading, kind: 'hashtag' | 'url'): Span[] {
  return reading
    .sentencesWith(`form.${kind}`)
    .flatMap(({ start, reading: { tokens } }) =>
      tokens
        .filter((token) => token.kind === kind)
        .map((token) => ({ start: start + token.start, end: start + token.end })),
    );
}

function hashtags(reading: Reading, most: number, talking: boolean): Remark | undefined {
  const tags = spansOf(reading, 'hashtag');
  const [first] = tags;
  const last = tags.at(-1);
  if (!first || !last || tags.length <= (talking ? Math.min(1, most) : most)) return undefined;
  const message = talking
    ? 'Hashtags in an answer speak past the person you answer.'
    : most === 0
      ? 'Hashtags lead nowhere in this room; the words alone do.'
      : `${tags.length} hashtags make a wall here. The one that readers follow is enough.`;
  return {
    name: 'hashtags',
    principle: 'P3',
    ...(most === 0 || talking ? first : { ...first, end: last.end }),
    message,
  };
}

function behindTheFold(reading: Reading, fold: number): Remark | undefined {
  const first = reading.sentences[0];
  if (!first || reading.text.length <= fold || first.reading.text.length < fold) return undefined;
  return {
    name: 'fold',
    principle: 'P16',
    start: first.start,
    end: first.start + first.reading.text.length,
    message: `This room shows about ${fold} characters at first; your first sentence ends behind that.`,
  };
}

function remarkOn(reading: Reading): Remark | undefined {
  const { site, kind } = reading.draft;
  const room = site === undefined || !Object.hasOwn(rooms, site) ? undefined : rooms[site];
  if (!room || kind === 'message') return undefined;
  const talking = kind === 'reply' || kind === 'comment';
  const [link] = room.deadLinks ? spansOf(reading, 'url') : [];
  if (link)
    return {
      name: 'dead-link',
      principle: 'P13',
      ...link,
      message: 'A link cannot be followed from a text in this room.',
    };
  const tags = hashtags(reading, room.hashtags, talking);
  if (tags) return tags;
  if (talking) {
    const first = reading.sentences[0];
    return first && reading.count('form.word') > longReply
      ? {
          name: 'long-answer',
          principle: 'P16',
          start: first.start,
          end: first.start + first.reading.text.length,
          message: 'An answer of this length is read as a speech. Its point fits in the first line.',
        }
      : undefined;
  }
  return room.fold === undefined ? undefined : behindTheFold(reading, room.fold);
}

/**
 * At most one mild remark on how a draft stands in its room (P3, P13, P16): links that lead nowhere, a hashtag wall, a
 * point that comes behind the fold, an answer as long as a speech. None without a site, in direct messages, or where
 * a stronger finding already speaks of the same words.
 */
export function roomRemark(reading: Reading, findings: readonly Finding[]): Finding | undefined {
  const remark = remarkOn(reading);
  if (!remark) return undefined;
  const { name, principle, message, start, end } = remark;
  if (findings.some((finding) => finding.start < end && start < finding.end)) return undefined;
  return {
    rule: `mass-media.room-${name}`,
    category: 'mass-media',
    level: 'suggestion',
    start,
    end,
    text: reading.text.slice(start, end),
    message,
    why: principles[principle],
    replacements: [],
  };
}
