import { appStoreConnect } from './app-store-connect.ts';
import { bluesky } from './bluesky.ts';
import { buffer } from './buffer.ts';
import { discord } from './discord.ts';
import { elk } from './elk.ts';
import type { SiteData } from './engine/site-data.ts';
import { facebook } from './facebook.ts';
import { googleBusiness } from './google-business.ts';
import { googlePlayConsole } from './google-play-console.ts';
import { hackerNews } from './hacker-news.ts';
import { hootsuite } from './hootsuite.ts';
import { instagram } from './instagram.ts';
import { lemmy } from './lemmy.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { medium } from './medium.ts';
import { messenger } from './messenger.ts';
import { misskey } from './misskey.ts';
import { phanpy } from './phanpy.ts';
import { pinterest } from './pinterest.ts';
import { playground } from './playground.ts';
import { productHunt } from './product-hunt.ts';
import { quora } from './quora.ts';
import { reddit } from './reddit.ts';
import { redditOld } from './reddit-old.ts';
import { slack } from './slack.ts';
import { sproutSocial } from './sprout-social.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { trustpilot } from './trustpilot.ts';
import { tumblr } from './tumblr.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/**
 * Every room that works at once, one line each. The order matters only for software known by its page (`detect`): a
 * Mastodon client before what could be mistaken for it.
 */
export const allSites: readonly SiteData[] = [
  x,
  linkedin,
  bluesky,
  mastodon,
  facebook,
  messenger,
  instagram,
  threads,
  reddit,
  redditOld,
  youtube,
  tiktok,
  pinterest,
  tumblr,
  hackerNews,
  discord,
  slack,
  whatsapp,
  quora,
  productHunt,
  medium,
  misskey,
  lemmy,
  phanpy,
  elk,
  googleBusiness,
  appStoreConnect,
  googlePlayConsole,
  trustpilot,
  buffer,
  hootsuite,
  sproutSocial,
  playground,
];
