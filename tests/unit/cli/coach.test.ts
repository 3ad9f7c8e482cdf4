import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let folder = '';

const files: Record<string, string> = {
  'vale/.vale.ini': 'StylesPath = styles\n[*.md]\nBasedOnStyles = Ours\n',
  'vale/styles/Ours/Synergy.yml':
    'extends: existence\nmessage: "Say what \'%s\' is."\nlevel: warning\ntokens: [synergy]\n',
  'vale/styles/Ours/Script.yml': 'extends: script\nmessage: x\nscript: a.tengo\n',
  'post.md': 'Fine.\n\nMore **synergy** here.\n',
  'empty/readme.txt': 'Nothing here.',
  'drafts.jsonl':
    '{"id":1,"text":"Our synergy"}\nnot json\n{"id":"b","text":"👋 synergy","kind":"poem"}\n{"id":3,"text":"Hello"}\n',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'lib/cli/coach.ts')];

function coach(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { ...process.env, INIT_CWD: folder },
  });
  return { out: stdout.split('\n').filter(Boolean), err: stderr.split('\n').filter(Boolean), status };
}

describe('npm run coach', { timeout: 60_000 }, () => {
  it('prints Vale lines, and names what is not honoured', () => {
    const { out, err, status } = coach(['--protocol', 'vale', '--format', 'vale', 'post.md']);
    expect(out).toEqual(["post.md:3:8:Ours.Synergy:Say what 'synergy' is."]);
    expect(err).toEqual([
      'vale: Ours.Script (Ours/Script.yml, line 1) is not honoured: it runs a program of its own, and programs from outside are not run',
    ]);
    expect(status).toBe(0);
  });

  it('judges a part of a thread with the others, and says what a thread is', () => {
    const [first, second] = ['Shop now and save 20% on boots!', 'Last chance, order yours today!'];
    const lines = [
      { text: second, thread: { before: [first] } },
      { text: second, thread: { before: first } },
    ];
    const { out, err, status } = coach(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const findings: { text: string; start: number; end: number }[] = JSON.parse(out[0] ?? '').findings;
    expect(findings.length).toBeGreaterThan(0);
    for (const { text, start, end } of findings) expect(second?.slice(start, end)).toBe(text);
    expect(err.join()).toContain('"thread" does not hold lists of strings');
    expect(status).toBe(2);
  });

  it('takes a style as an archive, and a folder of styles side by side', () => {
    const rule = files['vale/styles/Ours/Synergy.yml'] as string;
    writeFileSync(
      join(folder, 'Ours.zip'),
      zipSync({ 'Ours/Synergy.yml': strToU8(rule), '../out.yml': strToU8(rule) }),
    );
    const archived = coach(['--protocol', 'Ours.zip', '--format', 'vale', 'post.md']);
    expect(archived.out).toEqual(["post.md:3:8:Ours.Synergy:Say what 'synergy' is."]);
    expect(archived.err).toEqual(['Ours.zip: ../out.yml lies outside the archive']);
    expect(coach(['--protocol', 'vale/styles', '--format', 'vale', 'post.md']).out).toEqual(archived.out);
    writeFileSync(join(folder, 'no.zip'), 'no archive');
    const refused = coach(['--protocol', 'no.zip', 'post.md']);
    expect([refused.err, refused.status]).toEqual([['no.zip: This is not a zip archive.'], 2]);
  });

  it('waits for a pipe that holds less than is coming', () => {
    const line = JSON.stringify({ text: 'We baked bread by the river. '.repeat(50) });
    const lines = Array.from({ length: 200 }, () => line);
    const { out, err, status } = coach(['--jsonl'], lines.join('\n'));
    expect([out.length, err, status]).toEqual([200, [], 0]);
  });

  it('stops in silence when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [...program, '--jsonl']);
    child.stdin.end('{"text":"We baked bread by the river."}\n'.repeat(5_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [said] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(said).toBe('');
  });

  it('answers a line for a line, says which are malformed and goes on', () => {
    const { out, err, status } = coach(['--protocol', 'vale', '--jsonl', 'drafts.jsonl']);
    const reports = out.map((line) => JSON.parse(line));
    expect(reports.map(({ id, verdict }) => [id, verdict])).toEqual([
      [1, 'warning'],
      [3, 'clear'],
    ]);
    expect(reports[0].findings).toEqual([
      {
        rule: 'Ours.Synergy',
        category: 'brand-voice',
        level: 'warning',
        start: 4,
        end: 11,
        text: 'synergy',
        message: "Say what 'synergy' is.",
        why: "The team's style Ours asks for this. P6",
        replacements: [],
      },
    ]);
    expect(err.slice(1)).toEqual([
      'drafts.jsonl:2: not JSON',
      'drafts.jsonl:3: "kind" is not one of post, reply, comment, message, quote',
    ]);
    expect(status).toBe(2);
  });

  it('fails only when asked to, and at the level asked for', () => {
    const status = (...args: string[]) => coach(['--protocol', 'vale', ...args], 'our synergy').status;
    expect(status()).toBe(0);
    expect(status('--fail-on', 'warning')).toBe(1);
    expect(status('--fail-on', 'error')).toBe(0);
  });

  it('reads standard input and speaks in words without a protocol', () => {
    const { out, status } = coach([], 'Thanks Ana, how did the river crossing go?');
    expect(out[0]).toMatch(/^draft: /);
    expect(status).toBe(0);
  });

  it.each([
    [['--format', 'xml'], '--format is text or vale, not xml'],
    [['--fail-on', 'never'], '--fail-on is remark, warning or error, not never'],
    [['--protocol', 'nowhere', 'post.md'], 'nowhere: no such file or folder'],
    [['--protocol', 'empty', 'post.md'], 'empty: no .vale.ini and no Vale rules in this folder'],
    [['nowhere.txt'], 'nowhere.txt: no such file'],
  ])('%j: one line and exit 2', (args, line) => {
    const { err, status } = coach(args);
    expect(err).toEqual([line]);
    expect(status).toBe(2);
  });
});

describe('a protocol file on the command line', { timeout: 60_000 }, () => {
  it('speaks beside the rules that come with Rapport, and fails a run that holds an error', () => {
    writeFileSync(
      join(folder, 'team.yaml'),
      'protocol: 1\nname: Team\nversion: "1"\nowner: o\noff-limits: [{topic: the case, words: [lawsuit]}]\n',
    );
    const { out, status } = coach(
      ['--protocol', 'team.yaml', '--fail-on', 'error', '--jsonl'],
      '{"text":"Our lawsuit"}',
    );
    expect(JSON.parse(out[0] as string).findings).toContainEqual(
      expect.objectContaining({ rule: 'team.off-limits.the-case', level: 'error', start: 4, end: 11 }),
    );
    expect(status).toBe(1);
  });

  it('leaves the header of a file alone, which readers do not see', () => {
    writeFileSync(
      join(folder, 'headed.md'),
      '---\r\ntitle: Our lawsuit\r\n---\r\n\r\nThe river rose again. Where did you see it?\n',
    );
    writeFileSync(
      join(folder, 'case.yaml'),
      'protocol: 1\nname: Case\nversion: 1\nowner: o\nvoice: {greetings: The river}\noff-limits: [{topic: it, words: lawsuit}]\n',
    );
    const { out, status } = coach(['--protocol', 'case.yaml', '--fail-on', 'remark', 'headed.md']);
    expect(out[0]).toMatch(/^headed.md: reads well/);
    expect(status).toBe(0);
  });

  it('lies over another, and rests outside of its dates', () => {
    const part = (name: string, rest: string) =>
      writeFileSync(
        join(folder, `${name}.yaml`),
        `protocol: 1\nname: ${name}\nversion: "1"\nowner: o\n${rest}`,
      );
    part('far', 'terms: {avoid: [guest]}\n');
    part('near', 'layer: team\nterms: {use: {client: guest}}\n');
    part('over', 'layer: campaign\nuntil: 2020-01-01\nterms: {avoid: [snow]}\n');
    const { out, err } = coach(
      ['--protocol', 'far.yaml', '--protocol', 'near.yaml', '--protocol', 'over.yaml', '--jsonl'],
      '{"text":"A client and a guest in the snow"}',
    );
    const rules = JSON.parse(out[0] as string).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule: string) => /^(?:far|near|over)/.test(rule))).toEqual(['near.terms.use']);
    expect(err).toEqual([
      'over is not in force today (… to 2020-01-01)',
      '“guest” is wanted by near and avoided by far: near holds, far is silent there.',
    ]);
  });

  it('takes a draft that does not say what it is for a post, and for a reply where it answers', () => {
    writeFileSync(
      join(folder, 'kinds.yaml'),
      'protocol: 1\nname: Kinds\nversion: 1\nowner: o\nterms: {avoid: {one: {kinds: post}, two: {kinds: reply}}}\n',
    );
    const drafts = [{ text: 'one two' }, { text: 'one two', parent: { text: 'Is it?' } }];
    const { out } = coach(
      ['--protocol', 'kinds.yaml', '--jsonl'],
      drafts.map((one) => JSON.stringify(one)).join('\n'),
    );
    const said = out.map((line) =>
      JSON.parse(line)
        .findings.filter(({ rule }: { rule: string }) => rule === 'kinds.terms.avoid')
        .map(({ text }: { text: string }) => text),
    );
    expect(said).toEqual([['one'], ['two']]);
  });

  it('names everything that keeps it from being taken, at its line', () => {
    writeFileSync(join(folder, 'slip.yaml'), 'protocol: 1\nname: Team\nversion: "1"\nvioce: {}\n');
    const { err, status } = coach(['--protocol', 'slip.yaml'], 'Hello');
    expect(err).toEqual([
      'slip.yaml:1:1: owner: is missing',
      expect.stringMatching(/^slip.yaml:4:1: vioce: is not a key that is known here /),
    ]);
    expect(status).toBe(2);
  });
});
