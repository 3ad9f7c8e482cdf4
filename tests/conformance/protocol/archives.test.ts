import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readStyle } from '../../../entrypoints/protocols/read-style.ts';

const rule = (token: string) => `extends: existence\nmessage: "“%s”"\ntokens: [${token}]\n`;
const bytes = (text: string) => new TextEncoder().encode(text);
const zipped = (files: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? bytes(content) : content,
      ]),
    ),
  );

/** What an archive finds in a text, and what is said of it; or why it is not taken. */
async function opened(zip: Uint8Array, text = 'very quite café', name = 'ours') {
  const read = await readStyle({ name, zip });
  if ('problem' in read) return read.problem;
  const found = read.compiled.check({ text }).map((finding) => `${finding.rule}: ${finding.text}`);
  return [...found, ...read.compiled.notes];
}

/** Changes a field of two bytes in the heads of all files, in the directory and before each. */
function patched(zip: Uint8Array, field: 'flags' | 'packing', change: (value: number) => number): Uint8Array {
  const view = new DataView(zip.buffer);
  for (let at = 0; at + 4 <= zip.length; at++) {
    const head = view.getUint32(at, true);
    const before = head === 0x04034b50 ? 6 : head === 0x02014b50 ? 8 : undefined;
    if (before === undefined) continue;
    const place = at + before + (field === 'packing' ? 2 : 0);
    view.setUint16(place, change(view.getUint16(place, true)), true);
  }
  return zip;
}

const utf16 = (text: string, mark = '\ufeff') =>
  new Uint8Array(Uint16Array.from(mark + text, (c) => c.charCodeAt(0)).buffer);

describe('an archive is taken however it was made', () => {
  it.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'on Windows, with back-slashes',
      {
        'ours\\.vale.ini': 'StylesPath = .\\styles\r\n[*.md]\r\nBasedOnStyles = House\r\n',
        'ours\\styles\\House\\Weasel.yml': rule('very'),
      },
      ['House.Weasel: very'],
    ],
    [
      'on macOS, with what it leaves beside each file',
      {
        'House/Weasel.yml': rule('very'),
        'House/.DS_Store': '\0\0',
        '__MACOSX/House/._Weasel.yml': '\0\u0005\u0016\u0007',
        '__MACOSX/._House': '\0',
      },
      ['House.Weasel: very'],
    ],
    [
      'with one folder around all',
      { 'house-main/House/Weasel.yml': rule('very'), 'house-main/README.md': '# Hi' },
      ['House.Weasel: very'],
    ],
    [
      'of a repository, with its own files',
      {
        'house-main/.github/workflows/ci.yml': 'on: push',
        'house-main/codecov.yml': 'comment: off',
        'house-main/House/Weasel.yml': rule('very'),
        'house-main/House/meta.json': '{}',
      },
      ['House.Weasel: very'],
    ],
    [
      'of a version, with dots in its name',
      { 'house-1.2.0/Weasel.yml': rule('very') },
      ['house-1.2.0.Weasel: very'],
    ],
    [
      'with several styles',
      { 'House/Weasel.yml': rule('very'), 'Other, too/Quite.yml': rule('quite') },
      ['House.Weasel: very', 'Other, too.Quite: quite'],
    ],
    [
      'with a byte order mark before each text',
      {
        'ours/.vale.ini': '\ufeffStylesPath = styles\n[*]\nBasedOnStyles = House',
        'ours/styles/House/Weasel.yml': `\ufeff${rule('very')}`,
      },
      ['House.Weasel: very'],
    ],
    [
      'with texts in UTF-16',
      { 'House/Weasel.yml': utf16(rule('very')), 'House/Quite.yml': utf16(rule('quite'), '') },
      ['House.Quite: quite', 'House.Weasel: very'],
    ],
    [
      'with line ends of Windows',
      { 'House/Weasel.yml': rule('very').replaceAll('\n', '\r\n') },
      ['House.Weasel: very'],
    ],
    ['with letters beyond ASCII in its names', { 'Größe/Übel.yml': rule('very') }, ['Größe.Übel: very']],
    [
      'with accents that stand apart',
      { [`${'Größe'.normalize('NFD')}/Weasel.yml`]: rule('very') },
      ['Größe.Weasel: very'],
    ],
  ])('%s', async (_, files, expected) => expect(await opened(zipped(files))).toEqual(expected));

  it('with names in UTF-8 that do not say so', async () => {
    const zip = patched(zipped({ 'Größe/Weasel.yml': rule('very') }), 'flags', (flags) => flags & ~0x800);
    expect(await opened(zip)).toEqual(['Größe.Weasel: very']);
  });

  it('under a name with signs that a configuration would part it by', async () => {
    expect(await opened(zipped({ 'Weasel.yml': rule('very') }), 'very', 'House, v1.2 # draft (3)')).toEqual([
      'House, v1.2 # draft (3).Weasel: very',
    ]);
  });
});

describe('what of an archive is not taken is said in one line', () => {
  it.each<[string, Record<string, string | Uint8Array>, string[]]>([
    [
      'rules that are none, each at its line',
      {
        'House/Empty.yml': '',
        'House/List.yml': '- a',
        'House/Slip.yml': 'extends: existance\nmessage: x',
        'House/Weasel.yml': rule('very'),
      },
      [
        'House.Weasel: very',
        'House.Empty (House/Empty.yml, line 1) is not honoured: its file is empty',
        'House.List (House/List.yml, line 1) is not honoured: it is a list, but has to be a mapping (key: value)',
        "House.Slip (House/Slip.yml, line 1) is not honoured: the kind 'existance' is not known; did you mean existence?",
      ],
    ],
    [
      'paths that lead out, however they are written',
      {
        '..\\..\\evil.yml': rule('quite'),
        'C:\\evil.yml': rule('quite'),
        '/evil.yml': rule('quite'),
        'House/Weasel.yml': rule('very'),
      },
      [
        'House.Weasel: very',
        '../../evil.yml lies outside the archive',
        'C:/evil.yml lies outside the archive',
        '/evil.yml lies outside the archive',
      ],
    ],
    [
      'an archive within',
      { 'House/Weasel.yml': rule('very'), 'House/more.zip': zipped({ 'Quite.yml': rule('quite') }) },
      ['House.Weasel: very', 'House/more.zip is an archive in the archive, and is not opened'],
    ],
    [
      'text in the letters of old editors',
      {
        'House/Cafe.yml': Uint8Array.from(rule('café').replaceAll(/[“”]/g, ''), (letter) =>
          letter.charCodeAt(0),
        ),
        'House/Weasel.yml': rule('very'),
      },
      [
        'House.Cafe: café',
        'House.Weasel: very',
        'House/Cafe.yml is not saved as UTF-8, and was read as Windows-1252',
      ],
    ],
    [
      'what is no text',
      { 'House/Broken.yml': Uint8Array.of(1, 2, 3, 0, 5, 6), 'House/Weasel.yml': rule('very') },
      ['House.Weasel: very', 'House/Broken.yml is no text, and is left out'],
    ],
  ])('%s', async (_, files, expected) => expect(await opened(zipped(files))).toEqual(expected));

  const house = () => zipped({ 'House/Weasel.yml': rule('very') });
  it.each<[string, () => Uint8Array, string]>([
    [
      'locked',
      () => patched(house(), 'flags', (flags) => flags | 1),
      'The archive is locked with a password.',
    ],
    ['cut off', () => house().slice(0, 120), 'The archive is damaged, or only a part of it.'],
    [
      'packed otherwise',
      () => patched(house(), 'packing', () => 9),
      'The archive is packed in a way that is not read here; a plain zip is.',
    ],
    ['no archive', () => bytes('Rar!'), 'This is not a zip archive.'],
    ['nothing', () => new Uint8Array(), 'This is not a zip archive.'],
    ['empty', () => zipSync({}), 'ours holds no .vale.ini and no rules.'],
    [
      'an archive around another',
      () => zipped({ 'house.zip': house() }),
      'ours holds no .vale.ini and no rules. house.zip is an archive in the archive, and is not opened',
    ],
    [
      'without a rule that can be honoured',
      () => zipped({ 'House/Slip.yml': 'extends: existance\nmessage: x' }),
      "ours has no rule that speaks in posts. House.Slip (House/Slip.yml, line 1) is not honoured: the kind 'existance' is not known; did you mean existence?",
    ],
  ])('and it is taken not at all when it is %s', async (_, zip, problem) =>
    expect(await opened(zip())).toBe(problem),
  );
});
