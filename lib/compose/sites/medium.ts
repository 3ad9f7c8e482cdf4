import type { SiteData } from './engine/site-data.ts';

/** Medium: stories and responses, both plain editable elements of its own editor. */
export const medium: SiteData = {
  id: 'medium',
  name: 'Medium',
  hosts: ['https://medium.com/*', 'https://*.medium.com/*'],
  boxes: [
    {
      box: '.postArticle-content[contenteditable="true"], main [contenteditable="true"], .postArticle-content [contenteditable="true"]',
      path: /^\/(?:p\/[^/]+\/edit|new-story)/,
      scope: 'body',
      send: '[data-action="show-prepublish"], [data-testid="publishButton"], [data-action="publish"]',
      kind: 'post',
    },
    {
      box: '[role="dialog"] [contenteditable="true"], [data-testid="ResponsesSidebar"] [contenteditable="true"]',
      keys: ['mod-enter'],
      kind: 'comment',
      answers: [
        {
          kind: 'comment',
          has: 'article',
          around: 'body',
          text: ['h1'],
          author: ['[data-testid="authorName"]', 'a[rel~="author"]'],
        },
      ],
    },
  ],
};
