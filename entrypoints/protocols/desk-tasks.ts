import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import type { Check, Draft, EnforcementMode, Finding } from '../../lib/analyzer/types.ts';
import { allSites } from '../../lib/compose/sites/all-sites.ts';
import { addSpelling } from '../../lib/protocol/file/add-spelling.ts';
import { type CompiledProtocol, compileProtocol } from '../../lib/protocol/file/compile-protocol.ts';
import { failureOf, importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { layerProtocols, modeOn } from '../../lib/protocol/file/layer-protocols.ts';
import { type LearntTerm, learnTerms } from '../../lib/protocol/file/learn-terms.ts';
import { type ProtocolProblem, parseProtocol } from '../../lib/protocol/file/parse-protocol.ts';
import { type RuleRate, RuleTally } from '../../lib/protocol/file/rule-tally.ts';
import type { StoredStyle } from '../../lib/storage/styles.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';
import { readPosts } from '../../lib/voice/imports/read-posts.ts';
import { sentPosts } from '../audit/sent-posts.ts';
import { readStyle, type StyleInput } from './read-style.ts';

/** What a protocol file came to when it was read. */
export interface Reading {
  /** The file that was read: the one in the editor may have moved on. */
  source: string;
  problems: ProtocolProblem[];
  tests: { text: string; ok: boolean; outcome: string }[];
  notes: string[];
  /** Missing while the file cannot be taken. */
  about?: { id: string; name: string; version: string; owner: string };
  /** Ids of its rules, as its tests name them. */
  rules: string[];
}

/** What a protocol says about a draft, and what it asks for where the draft stands. */
export interface Judgement {
  findings: Finding[];
  mode: EnforcementMode | undefined;
}

/** A protocol in force as it is listed. */
export interface Listed {
  name: string;
  version: string;
  owner: string;
  text: string;
  /** Why it says nothing, when it cannot be read or its dates have not come. */
  rests?: string;
}

/** A Vale style that was opened. */
export type OpenedStyle = { style: StoredStyle; rules: number; notes: string[] } | { problem: string };

/** Posts that were read, and what was learnt from them. */
export interface ReadPosts {
  posts: number;
  /** What could not be read, a line each. */
  skipped: string[];
  terms: LearntTerm[];
}

/** How long counting may keep other tasks waiting, in milliseconds. */
const turn = 100;

const analyze = createAnalyzer();
let tried: Check | undefined;
/** The writer's own posts, until the page closes or reads others. */
let posts: readonly OwnPost[] = [];
let tally = new RuleTally();
let latest: { reading: Reading; compiled: CompiledProtocol | undefined } | undefined;

/** What the studio leaves to a worker, so that no file and no draft makes the page wait. */
export const deskTasks = {
  read: (source: string): Reading => opened(source).reading,

  /** What the files in force are, and where they want different things. `today` is YYYY-MM-DD. */
  layers({ texts, today }: { texts: readonly string[]; today: string }): {
    listed: Listed[];
    conflicts: string[];
  } {
    const parsed = texts.map((text) => ({ text, result: parseProtocol(text) }));
    const { resting, conflicts } = layerProtocols(
      parsed.flatMap(({ result }) => ('protocol' in result ? [result.protocol] : [])),
      today,
    );
    const listed = parsed.map(({ text, result }): Listed => {
      if ('problems' in result) {
        const [first] = result.problems;
        return { name: '', version: '', owner: '', text, rests: `Line ${first?.line}: ${first?.message}` };
      }
      const { name, version, owner, from, until } = result.protocol;
      const dates = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
      return { name, version, owner, text, ...(resting.includes(result.protocol) && { rests: dates }) };
    });
    return { listed, conflicts: conflicts.map(({ about, holds }) => `${about}: ${holds} holds.`) };
  },

  /** Opens a Vale style; drafts are tried on it from then on, until another takes its place or it is left. */
  style(input: StyleInput): OpenedStyle {
    const read = readStyle(input);
    if ('problem' in read) return read;
    tried = read.compiled.check;
    return { style: read.style, rules: read.compiled.rules, notes: read.compiled.notes };
  },

  leaveStyle(): void {
    tried = undefined;
  },

  /** Reads posts of exports, or those that were sent with Rapport; what the team writes in its own way is learnt from them. */
  async posts(from: readonly File[] | 'sent'): Promise<ReadPosts> {
    const found = from === 'sent' ? { posts: await sentPosts(), skipped: [] } : await readPosts(from);
    posts = found.posts;
    return { posts: posts.length, skipped: found.skipped, terms: learnTerms(posts.map(({ text }) => text)) };
  },

  /** Goes on counting what the rules say of the posts, from one of them on and for no longer than a moment. */
  evidence({ source, from }: { source: string; from: number }): { done: number; rates: RuleRate[] } {
    if (from === 0) tally = new RuleTally();
    const checks = [opened(source).compiled?.check, tried].filter((check) => check !== undefined);
    const until = performance.now() + turn;
    let done = from;
    for (; done < posts.length && performance.now() < until; done++) {
      const { text, site, reply } = posts[done] as OwnPost;
      const draft: Draft = { text, kind: reply ? 'reply' : 'post', ...(site && { site }) };
      tally.add(analyze(draft, { checks, builtIn: false }).findings);
    }
    return { done, rates: done === posts.length ? tally.rates() : [] };
  },

  /** The file with one more spelling in it. */
  spelling: ({ source, term }: { source: string; term: string }): string => addSpelling(source, term),

  /** A protocol whose tests fail speaks here too: trying it out is how they are mended. */
  judge({ source, draft }: { source: string; draft: Draft }): Judgement {
    const { compiled } = opened(source);
    const checks = [compiled?.check, tried].filter((check) => check !== undefined);
    return {
      findings: analyze(draft, { checks, builtIn: false }).findings,
      mode: compiled && modeOn(draft.site, [compiled.protocol]),
    };
  },
};

export type DeskTasks = typeof deskTasks;

function opened(source: string): NonNullable<typeof latest> {
  if (latest?.reading.source !== source) latest = open(source);
  return latest;
}

function open(source: string): NonNullable<typeof latest> {
  if (source.trim() === '')
    return { reading: { source, problems: [], tests: [], notes: [], rules: [] }, compiled: undefined };
  const result = importProtocol(source, { sites: allSites });
  const tests = result.tests.map((test) => ({
    text: test.text,
    ok: test.ok,
    outcome: test.ok ? test.text : failureOf(test),
  }));
  if ('problems' in result) {
    const compiled = result.tests.length > 0 ? compiledAnyway(source) : undefined;
    const { problems } = result;
    return { reading: { source, problems, tests, notes: [], rules: compiled?.rules ?? [] }, compiled };
  }
  const { compiled, notes } = result;
  const { name, version, owner } = compiled.protocol;
  const about = { id: compiled.id, name, version, owner };
  return { reading: { source, problems: [], tests, notes, about, rules: compiled.rules }, compiled };
}

function compiledAnyway(source: string): CompiledProtocol | undefined {
  const parsed = parseProtocol(source);
  return 'protocol' in parsed ? compileProtocol(parsed.protocol) : undefined;
}
