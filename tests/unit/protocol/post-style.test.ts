import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readStyle } from '../../../entrypoints/protocols/read-style.ts';
import { styleFolder } from '../../../lib/protocol/vale/post-style.ts';

const weasel = 'extends: existence\nmessage: "“%s” weakens this."\nlevel: warning\ntokens: [very]\n';
const script = 'extends: script\nmessage: x\nscript: 1\n';
const configured = {
  'ours/.vale.ini':
    'StylesPath = styles\nMinAlertLevel = warning\nVocab = Team\n[*.md]\nBasedOnStyles = Vale, House\nHouse.Run = YES\n',
  'ours/styles/House/Weasel.yml': weasel,
  'ours/styles/House/Run.yml': script,
  'ours/styles/config/vocabularies/Team/accept.txt': 'Rapport\n',
  'ours/styles/config/vocabularies/Team/reject.txt': 'rapporto\n',
};
const zipped = (files: Record<string, string>) =>
  zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );

async function findings(input: Parameters<typeof readStyle>[0], text: string) {
  const read = await readStyle(input);
  if ('problem' in read) return read.problem;
  return read.compiled.check({ text }).map((f) => `${f.rule} ${f.level}: ${f.text}`);
}

describe('a Vale style for posts', () => {
  it('is read with its configuration and vocabularies from an archive', async () => {
    expect(await findings({ name: 'ours', zip: zipped(configured) }, 'A very good rapporto')).toEqual([
      'Vale.Spelling error: rapporto',
      'Vale.Avoid error: rapporto',
      'House.Weasel warning: very',
    ]);
  });

  it('names what is not honoured, with the reason', async () => {
    const read = await readStyle({ name: 'ours', zip: zipped(configured) });
    expect('compiled' in read && read.compiled.notes.filter((note) => note.startsWith('House'))).toEqual([
      'House.Run (House/Run.yml, line 1) is not honoured: it runs a program of its own, and programs from outside are not run',
    ]);
  });

  it('is tried out with a dictionary and a tagger, and says which rules are silent where posts are written', async () => {
    const files = new Map([
      ['Weasel.yml', weasel],
      ['Spelling.yml', 'extends: spelling\nmessage: "“%s”?"\n'],
      ['Be.yml', 'extends: sequence\nmessage: "%s"\ntokens: [{pattern: be}, {tag: JJ}]\n'],
    ]);
    const read = await readStyle({ name: 'House', files });
    expect(read).toMatchObject({
      compiled: { rules: 1, notes: [], offHand: ['House.Be', 'House.Spelling'] },
    });
    expect(await findings({ name: 'House', files }, 'It may be very qwertish. It may be good.')).toEqual([
      'House.Be warning: be good',
      'House.Spelling warning: qwertish',
      'House.Weasel warning: very',
    ]);
    files.delete('Weasel.yml');
    expect(await readStyle({ name: 'House', files })).toEqual({
      problem: 'House has no rule that speaks in posts. A dictionary or tagger is too large there.',
    });
  });

  it('may be several side by side, each under its own name', async () => {
    const files = { 'Ours/Weasel.yml': weasel, 'Theirs/Weasel.yml': weasel.replace('very', 'quite') };
    expect(await findings({ name: 'both', zip: zipped(files) }, 'very quite')).toEqual([
      'Ours.Weasel warning: very',
      'Theirs.Weasel warning: quite',
    ]);
  });

  it('is a bare folder of rules as well, under its own name', async () => {
    const files = new Map([['Weasel.yml', weasel]]);
    const read = await readStyle({ name: 'House', files });
    expect('style' in read && [read.style.name, read.style.folder]).toEqual(['House', 'House']);
    expect(await findings({ name: 'House', files }, 'very')).toEqual(['House.Weasel warning: very']);
  });

  it.each<[string, Parameters<typeof readStyle>[0], RegExp]>([
    ['no archive', { name: 'x', zip: new Uint8Array([1, 2, 3]) }, /^This is not a zip archive\.$/],
    [
      'an archive without rules',
      { name: 'x', zip: zipped({ 'readme.md': 'hi' }) },
      /^x holds no \.vale\.ini and no rules\.$/,
    ],
    [
      'rules none of which speaks',
      { name: 'x', zip: zipped({ 'S/Run.yml': script }) },
      /^x has no rule that speaks/,
    ],
    [
      'more than is kept',
      {
        name: 'x',
        files: new Map([
          ['S/A.yml', weasel],
          ['S/words.txt', 'a'.repeat(4_000_001)],
        ]),
      },
      /^x has \d+ characters of rules; at most 4000000 are kept\.$/,
    ],
    [
      'a bomb',
      { name: 'x', zip: zipSync({ 'S/A.yml': new Uint8Array(20_000_001) }) },
      /^The archive unpacks to more than 20 MB\.$/,
    ],
  ])('is refused in one line: %s', async (_, input, line) => {
    const read = await readStyle(input);
    expect('problem' in read && read.problem).toMatch(line);
  });

  it('leaves out what lies outside the archive, and says so', async () => {
    const read = await readStyle({ name: 'x', zip: zipped({ '../../evil.yml': weasel, 'S/A.yml': weasel }) });
    expect('compiled' in read && read.compiled.notes[0]).toBe('../../evil.yml lies outside the archive');
  });
});

it.each([
  [['a/b/.vale.ini', 'a/styles/S/x.yml'], 'a/b'],
  [['a/S/x.yml', 'a/S/meta.json'], 'a/S'],
  [['S/deep/x.yml', 'S/y.yml'], 'S'],
  [['all/A/x.yml', 'all/B/y.yml', 'all/B/deep/z.yml'], 'all'],
  [['A/x.yml', 'B/y.yml'], '.'],
  [['Repo/ci.yml', 'Repo/.github/x.yml', 'Repo/S/x.yml'], 'Repo/S'],
  [['Repo/ci.yml'], 'Repo'],
  [['readme.md'], undefined],
])('%j begins at %s', (paths, folder) => {
  const files = new Map(
    paths.map((path) => [path, path.endsWith('ci.yml') ? 'on: push' : 'extends: existence']),
  );
  expect(styleFolder(files)).toBe(folder);
});
