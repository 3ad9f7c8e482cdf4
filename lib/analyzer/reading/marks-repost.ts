import type { Token } from './token.ts';

/**
 * Whether a token marks what follows as somebody else's post: "RT @ann …", and at the start "RT Daily Post …". Where no
 * name follows ("RT if you agree", "like & RT"), it asks for a repost.
 */
export function marksRepost(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark?.norm !== 'rt' && mark?.norm !== 'mt') return false;
  return (
    next?.kind === 'handle' ||
    (at === 0 && next?.kind === 'word' && next.letterCase === 'title' && next.norm !== 'if')
  );
}
