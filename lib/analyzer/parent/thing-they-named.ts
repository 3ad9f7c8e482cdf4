import type { Reading } from '../reading/reading.ts';

const vague =
  /^(?:job|work|home|house|interview|birthday|wedding|funeral|holiday|exam|party|kid|child|children|son|daughter|mum|mom|dad|father|mother|gran|grandma|wife|husband|partner|brother|sister|friend|family|boss|money|head|heart|face|hand|patience|business|morning|evening|night|weekend|month|year|fault|turn|word|hope|issue|problem|order|case|request|query|enquiry|inquiry|item|product|purchase|concern|experience|complaint|ticket|booking|transaction|own|life|god|bad|day|week|name|opinion|way|mind|time|email|mail|call|question|account)s?$/;

/** "The jacket you sent", "the kettle I bought": the noun before somebody handed it over. */
const handedOver =
  /\bthe (?:\p{L}+ )?(\p{L}{3,}) (?:that )?(?:you|i|we) (?:sent|sold|delivered|ordered|bought|got|received|paid|made)\b/u;

/** The thing of theirs that the answered person named ("my jacket" gives "jacket"), or undefined. */
export function thingTheyNamed(reading: Reading): string | undefined {
  for (const { reading: sentence } of reading.parent?.sentences ?? []) {
    const handed = handedOver.exec(sentence.text.toLowerCase())?.[1];
    if (handed && !vague.test(handed)) return handed;
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
