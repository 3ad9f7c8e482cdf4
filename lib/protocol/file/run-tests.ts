import type { Check, Draft, Stance } from '../../analyzer/types.ts';
import type { CompiledProtocol } from './compile-protocol.ts';

/** How one text of a protocol's own tests came out. */
export interface TestResult {
  text: string;
  /** Where it stands in the file: `tests`, `pass`, 0, `text`. */
  path: (string | number)[];
  /** Rules it has to fail; empty for a text that has to pass. */
  expected: string[];
  /** Rules that spoke. */
  found: string[];
  /** The same, each with what it points at. */
  said: string[];
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

/**
 * Runs the tests in a protocol: texts that pass (no rule speaks) and texts that fail (each named rule speaks). What a
 * text does not say about where it stands is held against no text: one that passes is outside of scopes it does not name,
 * one that fails inside. A rule that only lacks a tagger or a dictionary here is not held to speak: a protocol whose tests hold
 * in the studio holds where posts are written.
 */
export function runProtocolTests(compiled: CompiledProtocol): TestResult[] {
  const { protocol, check, sureCheck, id } = compiled;
  const lacking = new Set(compiled.refusals.flatMap(({ rule, lacks }) => (lacks ? [rule] : [])));
  const run = (by: Check, sample: Sample): Pick<TestResult, 'found' | 'said'> => {
    const findings = by(draftOf(sample), sample.stance);
    const first = new Map(findings.toReversed().map(({ rule, text }) => [rule.slice(id.length + 1), text]));
    const found = [...new Set(findings.map(({ rule }) => rule.slice(id.length + 1)))];
    return { found, said: found.map((rule) => saying(rule, first.get(rule) ?? '', sample.text)) };
  };
  const passing = (protocol.tests?.pass ?? []).map((sample: Sample, i) => {
    const kind = sample.kind ?? (sample.parent === undefined ? 'post' : 'reply');
    const result = run(sureCheck, { ...sample, kind });
    const path = ['tests', 'pass', i, 'text'];
    return { text: sample.text, path, expected: [], ...result, ok: result.found.length === 0 };
  });
  const failing = (protocol.tests?.fail ?? []).map((sample, i) => {
    const result = run(check, sample);
    return {
      text: sample.text,
      path: ['tests', 'fail', i, 'text'],
      expected: sample.rule,
      ...result,
      ok: sample.rule.every((rule) => result.found.includes(rule) || lacking.has(rule)),
    };
  });
  return [...passing, ...failing];
}

const draftOf = ({ text, site, kind, language, parent }: Sample): Draft => ({
  text,
  ...(site !== undefined && { site }),
  ...(kind !== undefined && { kind }),
  ...(language !== undefined && { language: language.split('-')[0] as string }),
  ...(parent !== undefined && { parent: { text: parent } }),
});

/** A rule and what it points at, where that is less than the whole text. */
const saying = (rule: string, at: string, text: string): string =>
  at === '' || at === text ? rule : `${rule} (“${at.length > 40 ? `${at.slice(0, 37)}…` : at}”)`;
