import type { Level } from '../../analyzer/types.ts';
import type { Finder } from './finder.ts';
import { type Common, makeRule, type ProtocolRule, type Remark } from './protocol-rule.ts';

/**
 * A rule that speaks of words where they are found.
 * @param say what it says of what was found and where; undefined when that is fine.
 */
export function foundRule(
  id: string,
  common: Common,
  level: Level,
  { find, promised }: Finder,
  say: (
    found: string,
    place: { start: number; text: string },
  ) => Pick<Remark, 'message' | 'replacements'> | undefined,
): ProtocolRule {
  const remarks = (text: string): Remark[] =>
    find(text).flatMap((span) => {
      const said = say(text.slice(span.start, span.end), { start: span.start, text });
      return said ? [{ ...span, ...said }] : [];
    });
  return makeRule(id, common, level, ({ text }) => remarks(text), promised);
}
