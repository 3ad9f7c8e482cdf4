import { valueField } from './value-field.ts';

/** A textarea (Mastodon, Hacker News, old Reddit, GitHub). */
export const textarea = valueField('textarea', 'textarea');
