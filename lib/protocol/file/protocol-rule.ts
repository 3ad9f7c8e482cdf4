import type { Draft, Level } from '../../analyzer/types.ts';
import type { Promised } from '../regex/literal-index.ts';
import type { Applies } from './applies.ts';

/** A remark of a protocol's rule; offsets are UTF-16 into the draft. */
export interface Remark {
  start: number;
  end: number;
  message: string;
  replacements: string[];
}

/** One rule of a protocol, whatever section it comes from. */
export interface ProtocolRule {
  /** `terms.avoid`, `voice.emoji`, or the name of a rule in Vale's format. */
  id: string;
  level: Level;
  why?: string | undefined;
  applies: Applies;
  /** What a draft holds for the rule to find anything; undefined where nothing is known. */
  promised?: Promised | undefined;
  find(draft: Draft): Remark[];
}

/** The parts of a section that every rule may carry. */
export interface Common extends Applies {
  level?: Level | undefined;
  message?: string | undefined;
  why?: string | undefined;
}

/** A rule from a section's common part. `{}` in its own message stands for what was found. */
export function makeRule(
  id: string,
  common: Common,
  level: Level,
  find: (draft: Draft) => Remark[],
  promised?: Promised,
): ProtocolRule {
  const { message } = common;
  return {
    id,
    level: common.level ?? level,
    why: common.why,
    applies: common,
    promised,
    find:
      message === undefined
        ? find
        : (draft) =>
            find(draft).map((remark) => ({
              ...remark,
              message: message.replaceAll('{}', draft.text.slice(remark.start, remark.end)),
            })),
  };
}
