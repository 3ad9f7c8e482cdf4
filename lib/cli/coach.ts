import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { createAnalyzer } from '../analyzer/analyze.ts';
import type { Check, Draft, Report, Voice } from '../analyzer/types.ts';
import { checksInForce } from '../protocol/file/checks-in-force.ts';
import { conflictLine } from '../protocol/file/layer-protocols.ts';
import { frontMatterLength } from '../protocol/vale/front-matter.ts';
import { valeLines } from '../protocol/vale/vale-lines.ts';
import { dayOf } from '../storage/history/day-row.ts';
import { fails } from './coach/fails.ts';
import { filesUnder } from './coach/files-under.ts';
import { type LoadedProtocol, loadProtocol, ProtocolFileError, services } from './coach/load-protocol.ts';
import { type CoachOptions, readOptions, usage } from './coach/options.ts';
import { printReport } from './coach/print-report.ts';
import { readDraftLine } from './coach/read-draft-line.ts';
import { reportLine } from './coach/report-line.ts';

/** Where the user stands: `npm run` itself moves to the project's folder. */
const base = process.env.INIT_CWD ?? process.cwd();
const stdin = '-';

class Coach {
  private readonly analyze = createAnalyzer();
  private readonly protocols: LoadedProtocol[] = [];
  private fileChecks: Check[] = [];
  private speaksAs: Voice | undefined;
  private malformed = false;
  private failed = false;

  /** `piped`: what came in on standard input, where a file is to be read from there. */
  constructor(
    private readonly options: CoachOptions,
    private readonly piped: Uint8Array | undefined,
  ) {}

  run(): number {
    for (const path of this.options.protocols) this.attempt(path, () => this.load(path));
    this.layer();
    // What the writer asked to be checked against is missing: an empty report would pass for a good one.
    if (this.malformed) return 2;
    for (const file of filesOf(this.options)) this.attempt(file, () => this.each(file));
    return this.malformed ? 2 : this.failed ? 1 : 0;
  }

  private load(path: string): void {
    const protocol = loadProtocol(path, base);
    this.protocols.push(protocol);
    for (const note of protocol.notes) process.stderr.write(`${path}: ${note}\n`);
  }

  /** Protocol files lie over one another: a campaign counts between its dates, and the nearer one holds. */
  private layer(): void {
    const { checks, speaksAs, resting, conflicts } = checksInForce(
      this.protocols.flatMap(({ compiled }) => compiled ?? []),
      dayOf(Date.now()),
      services,
    );
    this.fileChecks = checks.map(ofItsKind);
    this.speaksAs = speaksAs;
    for (const { name, from, until } of resting)
      process.stderr.write(`${name} is not in force today (${from ?? '…'} to ${until ?? '…'})\n`);
    for (const conflict of conflicts) process.stderr.write(`${conflictLine(conflict)}\n`);
  }

  /** Runs one file's work; what goes wrong is one line on standard error, and the rest goes on. */
  private attempt(name: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.malformed = true;
      if (error instanceof ProtocolFileError) {
        for (const line of error.lines) process.stderr.write(`${name}:${line}\n`);
      } else process.stderr.write(`${name}: ${reasonOf(error)}\n`);
    }
  }

  private each(file: string): void {
    if (file !== stdin && statSync(resolve(base, file)).isDirectory()) {
      for (const inner of filesUnder(resolve(base, file)))
        this.attempt(inner, () => this.file(relative(base, inner)));
    } else this.file(file);
  }

  private file(file: string): void {
    const text = decode(file === stdin ? this.piped : readFileSync(resolve(base, file)));
    if (this.options.jsonl) {
      this.lines(file, text);
      return;
    }
    const shown = shownPath(file);
    // Vale reads the header of a file by its own rules; to readers it is no part of the post.
    const body = this.builtIn && shown.endsWith('.md') ? withoutHeader(text) : text;
    const report = this.report({ text: body }, file === stdin ? undefined : shown);
    if (this.options.format === 'vale') {
      for (const line of valeLines(file === stdin ? 'stdin.txt' : shown, text, report.findings)) print(line);
    } else
      print(printReport(report, text, file === stdin ? undefined : shown, process.stdout.isTTY === true));
  }

  private lines(file: string, text: string): void {
    text.split(/\r?\n/).forEach((line, i) => {
      if (line.trim() === '') return;
      this.attempt(`${file === stdin ? 'stdin' : file}:${i + 1}`, () => {
        const { id, draft } = readDraftLine(line);
        print(reportLine(this.report(draft, undefined), id));
      });
    });
  }

  private get builtIn(): boolean {
    return this.protocols.every((protocol) => protocol.builtIn);
  }

  private report(draft: Draft, path: string | undefined): Report {
    const checks = [
      ...this.protocols.flatMap((protocol) => protocol.checkFor?.(path) ?? []),
      ...this.fileChecks,
    ];
    const report = this.analyze(
      { ...(this.speaksAs && { voice: this.speaksAs }), ...draft },
      { checks, builtIn: this.builtIn },
    );
    if (this.options.failOn && fails(report, this.options.failOn)) this.failed = true;
    return report;
  }
}

const filesOf = ({ files }: CoachOptions): readonly string[] => (files.length > 0 ? files : [stdin]);

/** To a protocol's scopes a draft that does not say what it is is a post, and a reply where it answers something. */
const ofItsKind =
  (check: Check): Check =>
  (draft, stance) =>
    check({ kind: draft.parent ? 'reply' : 'post', ...draft }, stance);

/** A Markdown file with blanks for its front matter, every offset as it was. */
const withoutHeader = (text: string): string => {
  const length = frontMatterLength(text.replaceAll('\r\n', ' \n'));
  return text.slice(0, length).replace(/[^\n]/g, ' ') + text.slice(length);
};

/** A path as Vale's `--normalize --relative` shows it. */
function shownPath(file: string): string {
  const path = relative(base, resolve(base, file)).replaceAll('\\', '/');
  return path.startsWith('../') && file.startsWith('/') ? file : path;
}

/** @throws Error when the bytes are not UTF-8. */
function decode(bytes: Uint8Array | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8 text');
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'no such file' : (error.message.split('\n')[0] as string);
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  let options: CoachOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  // Waited for, not read at once: a pipe that is still being filled gives EAGAIN.
  const piped = filesOf(options).includes(stdin) ? await buffer(process.stdin) : undefined;
  return new Coach(options, piped).run();
}

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await main();
