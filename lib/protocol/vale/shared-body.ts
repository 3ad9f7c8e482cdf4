import type { Block } from './block.ts';
import type { RuleBody } from './rule-body.ts';
import type { RuleContext } from './rule-context.ts';
import type { RuleDefinition } from './rule-definition.ts';
import type { Hit } from './rule-run.ts';

/** Kinds that keep nothing from block to block: what they find in one depends on it alone. */
const stateless: ReadonlySet<string> = new Set(['existence', 'substitution', 'occurrence', 'repetition']);

const bodies = new WeakMap<RuleContext, Map<string, RuleBody>>();

/**
 * The body of a rule, made once for all rules of a context that are defined alike: styles are copied and renamed, and
 * copies share what was last found.
 */
export function sharedBody(
  kind: string,
  definition: RuleDefinition,
  context: RuleContext,
  make: () => RuleBody,
): RuleBody {
  if (!stateless.has(kind)) return make();
  let known = bodies.get(context);
  if (!known) {
    known = new Map();
    bodies.set(context, known);
  }
  const key = JSON.stringify(definition);
  let body = known.get(key);
  if (!body) {
    body = remembering(make());
    known.set(key, body);
  }
  return body;
}

function remembering({ begin, ...body }: RuleBody): RuleBody {
  let last: { block: Block; hits: Hit[] } | undefined;
  return {
    ...body,
    begin(document) {
      const read = begin(document);
      return (block) => {
        if (last?.block !== block) last = { block, hits: read(block) };
        return last.hits;
      };
    },
  };
}
