import type { Answer, SiteData } from './engine/site-data.ts';
import { limitOf } from './length/limit-of.ts';

const form = 'form[action="comment"], form[action="/comment"], form[action="xedit"], form[action="/xedit"]';
const answers: readonly Answer[] = [
  {
    kind: 'reply',
    path: /^\/reply/,
    has: '.fatitem',
    around: 'body',
    text: ['.commtext'],
    author: ['a.hnuser'],
  },
  { kind: 'reply', has: '.fatitem .commtext', around: 'body', text: [':scope'] },
  {
    kind: 'comment',
    has: '.fatitem',
    around: 'body',
    text: ['.titleline a, .titleline', '.toptext'],
    author: ['a.hnuser'],
  },
];

/** Hacker News: plain forms, no shortcut, no limit for comments. */
export const hackerNews: SiteData = {
  id: 'hacker-news',
  name: 'Hacker News',
  hosts: ['https://news.ycombinator.com/*'],
  boxes: [
    {
      box: 'textarea[name="text"]',
      path: /^\/submit/,
      scope: 'form',
      with: 'input[name="title"]',
      kind: 'post',
    },
    {
      box: 'input[name="title"]',
      path: /^\/submit/,
      scope: 'form',
      with: 'textarea[name="text"]',
      kind: 'post',
      limit: limitOf(80),
    },
    {
      box: 'textarea[name="text"]',
      when: form,
      scope: 'form',
      send: 'input[type="submit"]',
      kind: 'comment',
      answers,
    },
  ],
};
