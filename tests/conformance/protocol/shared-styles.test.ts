import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FileTree, joinPath } from '../../../lib/protocol/vale/file-tree.ts';
import { makeValeChecker } from '../../../lib/protocol/vale/vale-checker.ts';
import { valeLines } from '../../../lib/protocol/vale/vale-lines.ts';

const shared = resolve(import.meta.dirname, '../../../../shared/vale');

const disk: FileTree = {
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  list: (path) => (existsSync(path) ? readdirSync(path) : []),
};

/** Where a style's test contradicts the style: its `Weasel.yml` lists "fairly", which its document holds. */
const contradictions: Record<string, { printed: string; expected?: string }> = {
  'write-good Weasel': { printed: "test.md:5:23:write-good.Weasel:'fairly' is a weasel word!" },
};

/** Scenario folder → the lines that its style's own tests expect about Markdown. */
function scenarios(style: string): [string, string[]][] {
  const found: [string, string[]][] = [];
  let name = '';
  for (const raw of readFileSync(join(shared, style, 'rules.feature'), 'utf8').split('\n')) {
    const line = raw.trim();
    const test = /^When I test "(.+)"$/.exec(line);
    if (test) {
      name = test[1] as string;
      found.push([name, []]);
    } else if (/^\S+\.md:\d+:\d+:/.test(line)) found.at(-1)?.[1].push(line);
  }
  return found;
}

/** Needs ../shared/vale, three published styles with their own tests; a checkout without it skips, and says so here. */
describe.skipIf(!existsSync(shared))(
  'published styles print what their own tests expect',
  { timeout: 60_000 },
  () => {
    const styles = existsSync(shared)
      ? readdirSync(shared).filter((s) => existsSync(join(shared, s, 'rules.feature')))
      : [];
    for (const style of styles) {
      it.each(scenarios(style))(`${style} %s`, (scenario, expected) => {
        const folder = joinPath(shared, style, 'fixtures', scenario);
        const checker = makeValeChecker(folder, disk);
        expect(checker.refusals).toEqual([]);
        const lines = readdirSync(folder)
          .filter((file) => file.endsWith('.md'))
          .flatMap((file) => {
            const source = readFileSync(join(folder, file), 'utf8');
            return valeLines(file, source, checker.check(file, source));
          });
        const known = contradictions[`${style} ${scenario}`];
        const wanted = known
          ? [...expected.filter((line) => line !== known.expected), known.printed]
          : expected;
        expect(lines).toEqual(wanted);
      });
    }
  },
);
