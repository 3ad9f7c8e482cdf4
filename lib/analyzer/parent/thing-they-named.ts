import type { Reading } from '../reading/reading.ts';

const vague =
  /^(?:issue|problem|order|case|request|query|enquiry|inquiry|item|product|purchase|concern|experience|complaint|ticket|booking|transaction|own|life|god|bad|day|week|name|opinion|way|mind|time|email|mail|call|question|account)s?$/;

/** The thing of theirs that the answered person named ("my jacket" gives "jacket"), or undefined. */
export function thingTheyNamed(reading: Reading): string | undefined {
  for (const { reading: sentence } of reading.parent?.sentences ?? []) {
    const at = sentence.tokens.findIndex(({ norm }) => norm === 'my');
    const [first, second] = sentence.tokens.slice(at + 1, at + 3);
    if (at < 0 || first?.kind !== 'word') continue;
    // "my jacket arrived", "my winter jacket is": one noun, or two when what follows them is a verb of state.
    const verb =
      /^(?:is|was|has|had|are|were|arrived|came|broke|got|never|still|hasn't|isn't|wasn't|keeps|won't|doesn't|died|stopped|fell|didn't|never|again|for|and|in|on|at|to|from)$/;
    const noun =
      second === undefined || second.kind !== 'word' || verb.test(second.norm) ? first.norm : undefined;
    if (noun && noun.length > 2 && !vague.test(noun)) return noun;
  }
  return undefined;
}
