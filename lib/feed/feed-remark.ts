import type { FeedRemark, Kind, Stance, Verdict } from '../analyzer/types.ts';
import { type FeedPost, isAnswer } from './feed-post.ts';
import { isSameText } from './is-same-text.ts';

/** A draft as the feed sees it. */
export interface FeedDraft {
  text: string;
  site: string;
  kind: Kind;
  stance: Stance;
}

/** What the draft is held against. */
export interface FeedPast {
  /** What was sent on the draft's site, newest first. */
  recent: readonly FeedPost[];
  /** Answers that were begun on the draft's site and left, newest first. */
  left: readonly { text: string; time: number; final: Verdict }[];
  /** Earlier posts that may hold the same text, on whatever site, likeliest first. */
  alike: readonly { text: string; site: string; time: number; ending: 'sent' | 'left' }[];
  /** A site's name for people. */
  siteName(site: string): string;
  /** Milliseconds since 1970, UTC. */
  now: number;
}

const day = 24 * 60 * 60 * 1_000;

/** With the draft this many announcements in a row tip a feed. */
const run = 6;
/** Posts that make the nature of a feed. */
const nature = 20;
/** Days without an answer to anybody that are worth a word. */
const silence = 14;
/** Days for which somebody may still wait for an answer that was begun. */
const patience = 7;

/**
 * The one thing to say about a draft against the feed it goes into, or nothing. In this order: the same text in
 * another room (P19), a change of the feed's nature (P17), a run that tips its balance (P17), a silence towards people
 * (P18). Never for an answer: whoever answers is listening.
 */
export function feedRemark(draft: FeedDraft, past: FeedPast): FeedRemark | undefined {
  if (isAnswer(draft)) return undefined;
  return (
    sameElsewhere(draft, past) ??
    newNature(draft, past) ??
    tippedBalance(draft, past) ??
    openAnswer(draft, past) ??
    longSilence(draft, past)
  );
}

function sameElsewhere(
  { text, site }: FeedDraft,
  { alike, siteName, now }: FeedPast,
): FeedRemark | undefined {
  const other = alike.find(
    (post) =>
      post.ending === 'sent' &&
      post.site !== site &&
      now - post.time < 30 * day &&
      isSameText(text, post.text),
  );
  if (!other) return undefined;
  return {
    message: `You said nearly this on ${siteName(other.site)} ${ago(other.time, now)}. What would people here add to it?`,
    quote: cut(other.text),
    why: 'Each room has its own people; working one room well beats the same words in ten. (P19)',
  };
}

function newNature({ site, stance }: FeedDraft, { recent, siteName }: FeedPast): FeedRemark | undefined {
  const last = recent.filter((post) => !isAnswer(post)).slice(0, nature);
  if (!announces(stance) || last.length < nature || last.some((post) => announces(post.stance)))
    return undefined;
  const does = stance === 'sell' ? 'sells' : 'announces';
  return {
    message: `None of your last ${nature} posts on ${siteName(site)} ${does}; this one does. Readers notice the turn.`,
    why: 'People follow a feed for what it is; a change of its nature costs followers at once. (P17)',
  };
}

function tippedBalance({ site, stance }: FeedDraft, { recent, siteName }: FeedPast): FeedRemark | undefined {
  const last = recent.filter((post) => !isAnswer(post)).slice(0, run - 1);
  if (!announces(stance) || last.length < run - 1 || !last.every((post) => announces(post.stance)))
    return undefined;
  return {
    message: `With this one, your last six posts on ${siteName(site)} announce something. What could somebody answer?`,
    why: 'The un-follow button is a heartbeat away; a feed that only announces gives no reason to stay. (P17)',
  };
}

function openAnswer({ stance }: FeedDraft, { recent, left, now }: FeedPast): FeedRemark | undefined {
  // One that had a warning was perhaps left for a reason.
  const open = left.find((answer) => answer.final !== 'warning');
  const days = open ? Math.floor((now - open.time) / day) : 0;
  if (!open || stance === 'dialogue' || days < 1 || days > patience) return undefined;
  if (recent.some((post) => isAnswer(post) && post.time > open.time)) return undefined;
  return {
    message: `You began an answer here ${ago(open.time, now)} and left it. Does somebody still wait for it?`,
    quote: cut(open.text),
    why: 'Whoever asked notices the silence before anybody notices the next post: listen, then respond. (P18)',
  };
}

function longSilence({ stance }: FeedDraft, { recent, now }: FeedPast): FeedRemark | undefined {
  if (stance === 'dialogue' || recent.length < 10) return undefined;
  const answer = recent.find(isAnswer);
  const since = Math.floor((now - (answer ?? (recent.at(-1) as FeedPost)).time) / day);
  if (since < silence) return undefined;
  return {
    message: `You have answered nobody here for ${since} days. A reply shows people that you listen.`,
    why: 'Many followers and little dialogue is old media again: listen, then respond. (P18)',
  };
}

function announces(stance: Stance): boolean {
  return stance === 'sell' || stance === 'broadcast';
}

/** By the calendar, as people say it. A clock that was set back leaves nothing in the future. */
function ago(then: number, now: number): string {
  // Rounded, because a day of a clock change has 23 hours or 25.
  const days = Math.round((midnight(now) - midnight(then)) / day);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** The local midnight before `time`; both in milliseconds. */
function midnight(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

/** The first words of a text, up to about 80 UTF-16 units, never half a character. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= 80) return line;
  const words = line.slice(0, 80).replace(/\s\S*$/, '');
  return `${words.replace(/[\ud800-\udbff]$/, '')}…`;
}
