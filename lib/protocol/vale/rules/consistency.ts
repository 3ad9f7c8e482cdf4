import type { Pattern } from '../../regex/pattern.ts';
import { sharedPattern } from '../../regex/shared-pattern.ts';
import type { Block } from '../block.ts';
import type { RuleBody } from '../rule-body.ts';
import type { RuleContext } from '../rule-context.ts';
import { flagField, mapField, type RuleDefinition } from '../rule-definition.ts';
import type { Hit } from '../rule-run.ts';
import { hitAt, promiseOf, wrapPattern } from '../rule-tools.ts';

/** `consistency`: of two wordings a document uses only one. */
export function consistency(definition: RuleDefinition, context: RuleContext): RuleBody {
  const options = {
    words: !flagField(definition, 'nonword'),
    ignoreCase: flagField(definition, 'ignorecase'),
    template: context.wordTemplate,
  };
  const patterns = [...mapField(definition, 'either')].map(([one, other]) =>
    sharedPattern(wrapPattern(`(?P<one>${one})|(?P<other>${other})`, options)),
  );
  return {
    promised: promiseOf(...patterns),
    begin: () => {
      const seen = patterns.map(() => ({ one: false, other: false }));
      return (block) => patterns.flatMap((pattern, i) => read(definition, pattern, seen[i] as Seen, block));
    },
  };
}

interface Seen {
  one: boolean;
  other: boolean;
}

/** Once both were seen, a block that holds either is reported: at the first place of its last wording. */
function read(
  definition: RuleDefinition,
  pattern: Pattern,
  seen: Seen,
  { text, lower, budget }: Block,
): Hit[] {
  const found = pattern.findAll(text, lower, budget);
  for (const { groups } of found) {
    if (groups[pattern.names.get('one') as number]) seen.one = true;
    else seen.other = true;
  }
  const last = found[found.length - 1];
  if (!last || !seen.one || !seen.other) return [];
  const wording = text.slice(last.start, last.end);
  const first = found.find(({ start, end }) => text.slice(start, end) === wording) ?? last;
  return [hitAt(definition, text, first.start, first.end)];
}
