import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { compileProtocol } from '../../lib/protocol/file/compile-protocol.ts';
import { type Cost, costOf, quantile } from './clock.ts';

/** What a team's rules cost beside the built-in ones, in milliseconds of processor time a draft. */
export interface ReceivedResult {
  rules: number;
  builtIn: number;
  received: number;
}

const styles = join(import.meta.dirname, '../../../shared/vale');
const rounds = 3;

/** Rules of whole styles beside the project, under new names until there are `least`; none when they are not there. */
function rulesOf(least: number): Record<string, Record<string, unknown>> {
  if (!existsSync(styles)) return {};
  const found = readdirSync(styles).flatMap((style) => {
    const folder = join(styles, style, style);
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yml')) : [];
    return files.map((name) => [`${style}-${name.slice(0, -4)}`, readFileSync(join(folder, name), 'utf8')]);
  });
  const copies = found.length === 0 ? 0 : Math.ceil(least / found.length);
  return Object.fromEntries(
    Array.from({ length: copies }, (_, copy) =>
      found.map(([name, text]) => [`${name}-${copy}`, parse(text as string)]),
    ).flat(),
  );
}

/** Copies of whole styles, `least` rules at least, against the built-in ones; undefined where no styles are at hand. */
export async function measureReceived(
  least: number,
  drafts: readonly string[],
): Promise<ReceivedResult | undefined> {
  const rules = rulesOf(least);
  return Object.keys(rules).length === 0 ? undefined : measureRules(rules, drafts);
}

/** Lets the built-in rules and these read each draft in turn. */
export async function measureRules(
  received: Record<string, Record<string, unknown>>,
  drafts: readonly string[],
): Promise<ReceivedResult> {
  const { check, rules } = compileProtocol({
    protocol: 1,
    name: 'Bench',
    owner: 'Bench',
    layer: 'team',
    version: '1',
    rules: received,
  });
  const builtIn: Cost[] = [];
  const theirs: Cost[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const text of drafts) {
      const analyze = createAnalyzer();
      const own = await costOf(() => analyze({ text }));
      const other = await costOf(() => check({ text }));
      // The first round compiles what is compiled on first use, and warms up.
      if (round > 0) {
        builtIn.push(own);
        theirs.push(other);
      }
    }
  }
  const middle = (costs: readonly Cost[]) =>
    quantile(
      costs.map(({ cpu }) => cpu),
      0.5,
    );
  return { rules: rules.length, builtIn: middle(builtIn), received: middle(theirs) };
}
