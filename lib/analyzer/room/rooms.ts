/** What a room does with a post, as far as it changes how the words are met. Lengths in UTF-16 code units. */
export interface Room {
  /** About how much of a post is shown before the reader has to ask for the rest. */
  fold?: number;
  /** More hashtags than this are met as a wall. */
  hashtags: number;
  /** Links in the text cannot be followed. */
  deadLinks?: boolean;
}

/**
 * Rooms by site id. What a room takes at most is counted exactly in `lib/compose/sites`; here stands what it rewards.
 * Sites that are missing are judged without a room.
 */
export const rooms: Readonly<Record<string, Room>> = {
  x: { fold: 280, hashtags: 2 },
  bluesky: { hashtags: 3 },
  mastodon: { fold: 500, hashtags: 5 },
  threads: { fold: 500, hashtags: 1 },
  linkedin: { fold: 210, hashtags: 5 },
  facebook: { fold: 480, hashtags: 3 },
  instagram: { fold: 125, hashtags: 8, deadLinks: true },
  tiktok: { fold: 150, hashtags: 5, deadLinks: true },
  youtube: { fold: 200, hashtags: 3 },
  reddit: { hashtags: 0 },
  'reddit-old': { hashtags: 0 },
  'hacker-news': { hashtags: 0 },
  lemmy: { hashtags: 0 },
};
