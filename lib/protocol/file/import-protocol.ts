import { PatternError } from '../regex/pattern-error.ts';
import type { RuleContext } from '../vale/rule-context.ts';
import { type CompiledProtocol, compileProtocol } from './compile-protocol.ts';
import { inOrder, type ProtocolProblem, parseProtocol, placesOf } from './parse-protocol.ts';
import { runProtocolTests, type TestResult } from './run-tests.ts';
import { type KnownSite, unknownSites } from './unknown-sites.ts';

/** What comes of a file from somebody else: a protocol in working order, or every reason why not. */
export type ImportResult =
  | { compiled: CompiledProtocol; tests: TestResult[]; notes: string[] }
  | { problems: ProtocolProblem[]; tests: TestResult[] };

/**
 * Reads, compiles and tests a protocol. It is taken only when its own tests hold; those that do not are named.
 * Rules that cannot be honoured do not refuse it: they are listed in `notes`, with what is read otherwise than it looks.
 * @param options.sites what the names of sites are held against; without it any name will do, so that a protocol in force stays
 * so when a site goes.
 */
export function importProtocol(
  text: string,
  { sites, ...services }: Pick<RuleContext, 'tag' | 'dictionary'> & { sites?: readonly KnownSite[] } = {},
): ImportResult {
  const parsed = parseProtocol(text);
  const unread = 'problems' in parsed;
  const unknown = sites ? siteProblems(text, unread ? parsed.value : parsed.protocol, sites) : [];
  if (unread) return { problems: inOrder([...parsed.problems, ...unknown]), tests: [] };
  if (unknown.length > 0) return { problems: inOrder(unknown), tests: [] };
  let compiled: CompiledProtocol;
  try {
    compiled = compileProtocol(parsed.protocol, services);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { problems: [{ line: 1, column: 1, message: error.message }], tests: [] };
  }
  const tests = runProtocolTests(compiled);
  const failures = tests.filter(({ ok }) => !ok);
  if (failures.length > 0) {
    const places = placesOf(text, failures);
    const problems = failures.map((result, i) => ({
      ...(places[i] as { line: number; column: number }),
      message: failureOf(result, compiled.rules),
    }));
    return { problems, tests };
  }
  const named = rulesByLine(text);
  const refused = compiled.refusals.map(({ rule, reason }) => `${named(rule)} is not honoured: ${reason}`);
  return { compiled, tests, notes: [...parsed.notes, ...refused] };
}

function siteProblems(text: string, value: unknown, sites: readonly KnownSite[]): ProtocolProblem[] {
  const unknown = unknownSites(value, sites);
  if (unknown.length === 0) return [];
  const places = placesOf(text, unknown);
  return unknown.map(({ path, message }, i) => ({
    ...(places[i] as { line: number; column: number }),
    message: `${path.filter((step) => typeof step === 'string').join('.')}: ${message}`,
  }));
}

/** Why a file is not taken, in one line. */
export const firstProblem = ([first]: readonly ProtocolProblem[]): string =>
  first ? `Line ${first.line}: ${first.message}` : '';

/** Names rules under `rules` with the line they stand at. */
export function rulesByLine(source: string): (rule: string) => string {
  let lines: Map<string, number> | undefined;
  return (rule) => {
    lines ??= ruleLines(source);
    const line = lines.get(rule);
    return line === undefined ? rule : `${rule} (line ${line})`;
  };
}

function ruleLines(source: string): Map<string, number> {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => /^rules\s*:/.test(line));
  const found = new Map<string, number>();
  if (start < 0) return found;
  for (let at = start; at < lines.length; at++) {
    const name = /^\s+["']?([A-Za-z][\w-]*)["']?\s*:/.exec(lines[at] as string)?.[1];
    if (name !== undefined && !found.has(name)) found.set(name, at + 1);
  }
  return found;
}

/**
 * One line for a test that does not hold.
 * @param rules ids of all rules there are.
 */
export function failureOf({ text, expected, found, said }: TestResult, rules?: readonly string[]): string {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  const unknown = expected.find((rule) => rules && !rules.includes(rule));
  if (unknown !== undefined)
    return `Test “${shown}” names ${unknown}, which is none of this protocol's rules (${rules?.join(', ') || 'it has none'}).`;
  const spoke = found.length > 0 ? said.join(', ') : 'no rule';
  return expected.length > 0
    ? `Test “${shown}”: ${expected.filter((rule) => !found.includes(rule)).join(', ')} was to speak, ${spoke} did.`
    : `Test “${shown}” was to pass; ${spoke} spoke.`;
}
