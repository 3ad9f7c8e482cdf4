import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCorpora } from '../../../lib/cli/corpus/read-corpora.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('reading corpora', () => {
  it('knows grades and lists of categories', () => {
    const path = file('two.jsonl', [
      '{"id":"a","text":"One","grades":{"hard-sell":1.5,"mass-media":0},"stance":"sell"}',
      '',
      '{"id":7,"text":"Two","pos":["mass-media"],"neg":["hard-sell"],"author":"Acme","label":"News"}',
    ]);
    const { items, complaints } = readCorpora([path]);
    expect(complaints).toEqual([]);
    expect(items).toEqual([
      { corpus: 'two', id: 'a', text: 'One', grades: { 'hard-sell': 1.5, 'mass-media': 0 }, stance: 'sell' },
      {
        corpus: 'two',
        id: '7',
        text: 'Two',
        grades: { 'hard-sell': 0, 'mass-media': 2 },
        author: 'Acme',
        label: 'News',
      },
    ]);
  });

  it.each([
    ['{"text":', /JSON/],
    ['[1]', /not a JSON object/],
    ['{"text":5}', /"text" is not a string/],
    ['{"text":"a","grades":{"hard-sell":3}}', /grade of hard-sell/],
    ['{"text":"a","pos":["spam"]}', /names no category: "spam"/],
    ['{"text":"a","stance":"shout"}', /unknown stance/],
  ])('complains of %s by file, line and reason, and reads on', (bad, reason) => {
    const path = file('bad.jsonl', ['{"text":"first"}', bad, '{"text":"last"}']);
    const { items, complaints } = readCorpora([path]);
    expect(items.map(({ text }) => text)).toEqual(['first', 'last']);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(reason);
    expect(complaints[0]?.startsWith(`${path}:2: `)).toBe(true);
    expect(complaints[0]).not.toContain('\n');
  });

  it('complains of a file that is not there', () => {
    const path = join(folder, 'missing.jsonl');
    expect(readCorpora([path]).complaints[0]).toMatch(/^.*missing\.jsonl: ENOENT/);
  });
});
