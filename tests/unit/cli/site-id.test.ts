import { expect, it } from 'vitest';
import { siteId } from '../../../lib/cli/coach/site-id.ts';

it.each([
  ['x', 'x'],
  ['x.com', 'x'],
  ['https://x.com/home', 'x'],
  ['bsky.app', 'bluesky'],
  ['linkedin.com', 'linkedin'],
  ['www.linkedin.com', 'linkedin'],
  ['old.reddit.com', 'reddit-old'],
  ['reddit.com', 'reddit'],
  ['forum.example.org', 'forum.example.org'],
  ['my forum', 'my forum'],
  ['..', '..'],
  ['', ''],
])('a draft for %j is judged in the room %j', (named, id) => expect(siteId(named)).toBe(id));
