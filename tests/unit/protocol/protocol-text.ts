import type { Draft, Stance } from '../../../lib/analyzer/types.ts';
import type { CompiledProtocol } from '../../../lib/protocol/file/compile-protocol.ts';
import { importProtocol } from '../../../lib/protocol/file/import-protocol.ts';

/** What every protocol file begins with: four lines. */
export const head = 'protocol: 1\nname: T\nversion: "1"\nowner: o\n';

/** A protocol that is taken; what keeps it from that fails the test. */
export function compiled(yaml: string): CompiledProtocol {
  const result = importProtocol(yaml);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.compiled;
}

/** `rule: text` or, where there is a wording, `rule: text > wording`. */
export function found(yaml: string, draft: Draft | string, stance?: Stance): string[] {
  return compiled(head + yaml)
    .check(typeof draft === 'string' ? { text: draft } : draft, stance)
    .map(({ rule, text, replacements }) =>
      [`${rule.slice(2)}: ${text}`, ...(replacements ?? [])].join(' > '),
    );
}

export type Case = [string, string, Draft | string, string[]];
