import type { Kind } from '../../../analyzer/types.ts';

/** Attributes that programmers write and nobody translates. */
export const namingAttributes = [
  'name',
  'id',
  'class',
  'action',
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-kind',
];

/** In this order: a "comment reply form" is a reply, a "message-post" form a message. */
const hints: readonly (readonly [Kind, RegExp])[] = [
  ['reply', /repl(?:y|ies)|respon[ds]|in_reply_to/i],
  ['quote', /quote|repost|reblog|retweet/i],
  ['comment', /comment/i],
  ['message', /message|\bmsg|chat|\bdm\b/i],
  ['post', /\b(?:status|post|tweet|note|toot|compose)/i],
];

/** Labels in some languages: asked only when the page's own names say nothing. */
const labels: readonly (readonly [Kind, RegExp])[] = [
  ['reply', /\brepl(?:y|ies)|antwort|répon|respond|respuesta|rispo|odpowied|svar|ответ|返信|답글|回[复覆]/i],
  ['comment', /comment|kommentar|comentar|commento|reageer|komentarz|коммент|コメント|댓글|评论|留言/i],
  [
    'message',
    /message|nachricht|mensa(?:je|gem)|messaggio|bericht|wiadomo|сообщен|メッセージ|메시지|消息|訊息/i,
  ],
];

/**
 * Guesses what is written in `box` from the box and `scope`, what encloses it (its form or dialog, else the component
 * whose shadow root it stands in): a post when nothing says otherwise.
 */
export function kindHint(box: Element, scope: Element | null): Kind {
  if (box.closest('[role="log"]') || box.parentElement?.querySelector('[role="log"]')) return 'message';
  return saidKind([box, ...(scope && scope !== box ? [scope] : [])]) ?? 'post';
}

/** What is written in the first of `around`, as it and what encloses it are named, else as it is labelled. */
export function saidKind(around: readonly Element[]): Kind | undefined {
  // A component's tag is a name that its programmer gave it.
  const names = around.map((element) =>
    [element.localName, ...namingAttributes.map((name) => element.getAttribute(name) ?? '')]
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2'),
  );
  for (const [texts, table] of [
    [names, hints],
    [around.slice(0, 1).map(labelsOf), labels],
  ] as const)
    for (const one of texts) {
      const found = table.find(([, hint]) => hint.test(one));
      if (found) return found[0];
    }
  return undefined;
}

/** All that a box is labelled with for people; many rich editors have their placeholder drawn beside them. */
export function labelsOf(box: Element): string {
  const beside = box.parentElement?.querySelector('[class*="placeholder" i]');
  return ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title']
    .map((name) => box.getAttribute(name) ?? '')
    .concat((!beside?.contains(box) && beside?.textContent) || '')
    .join(' ');
}
