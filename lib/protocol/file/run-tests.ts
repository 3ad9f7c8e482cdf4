import type { Draft, Stance } from '../../analyzer/types.ts';
import type { CompiledProtocol } from './compile-protocol.ts';

/** How one text of a protocol's own tests came out. */
export interface TestResult {
  text: string;
  /** Rules it has to fail; empty for a text that has to pass. */
  expected: string[];
  /** Rules that spoke. */
  found: string[];
  ok: boolean;
}

type Sample = {
  text: string;
  site?: string | undefined;
  kind?: Draft['kind'] | undefined;
  stance?: Stance | undefined;
  language?: string | undefined;
  parent?: string | undefined;
};

/** Runs the tests in a protocol: texts that pass (no rule speaks) and texts that fail (each named rule speaks). */
export function runProtocolTests({ protocol, check, id }: CompiledProtocol): TestResult[] {
  const rulesFound = (sample: Sample): string[] => {
    const draft: Draft = {
      text: sample.text,
      ...(sample.site !== undefined && { site: sample.site }),
      ...(sample.kind !== undefined && { kind: sample.kind }),
      ...(sample.language !== undefined && { language: sample.language.split('-')[0] as string }),
      ...(sample.parent !== undefined && { parent: { text: sample.parent } }),
    };
    return [...new Set(check(draft, sample.stance).map(({ rule }) => rule.slice(id.length + 1)))];
  };
  const passing = (protocol.tests?.pass ?? []).map((sample) => {
    const found = rulesFound(sample);
    return { text: sample.text, expected: [], found, ok: found.length === 0 };
  });
  const failing = (protocol.tests?.fail ?? []).map((sample) => {
    const found = rulesFound(sample);
    return {
      text: sample.text,
      expected: sample.rule,
      found,
      ok: sample.rule.every((rule) => found.includes(rule)),
    };
  });
  return [...passing, ...failing];
}
