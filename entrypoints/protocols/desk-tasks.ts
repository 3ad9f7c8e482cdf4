import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import type { Check, Draft, EnforcementMode, Finding } from '../../lib/analyzer/types.ts';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { addSpelling } from '../../lib/protocol/file/add-spelling.ts';
import { type CompiledProtocol, compileProtocol } from '../../lib/protocol/file/compile-protocol.ts';
import {
  failureOf,
  firstProblem,
  importProtocol,
  rulesByLine,
} from '../../lib/protocol/file/import-protocol.ts';
import { conflictLine, layerProtocols, modeOn } from '../../lib/protocol/file/layer-protocols.ts';
import { type LearntTerm, learnTerms } from '../../lib/protocol/file/learn-terms.ts';
import { parseProtocol } from '../../lib/protocol/file/parse-protocol.ts';
import { type RuleRate, RuleTally } from '../../lib/protocol/file/rule-tally.ts';
import type { StoredStyle } from '../../lib/storage/protocols/styles.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';
import { readPosts } from '../../lib/voice/imports/read-posts.ts';
import { sentPosts } from '../audit/sent-posts.ts';
import { loadWords, type WordServices } from './load-words.ts';
import { readStyle, type StyleInput } from './read-style.ts';
import { type Reading, unread } from './reading.ts';

/** What a protocol says about a draft, and what it asks for where the draft stands. */
export interface Judgement {
  findings: Finding[];
  /** The first part of the names of the protocol's own rules; those of a style keep their style's name. */
  own: string | undefined;
  mode: EnforcementMode | undefined;
}

/** A protocol in force as it is listed. */
export interface Listed {
  name: string;
  version: string;
  owner: string;
  text: string;
  /** Why it says nothing, when it cannot be read or its dates have not come. */
  rests?: string | undefined;
}

/** A Vale style that was opened. */
export type OpenedStyle =
  | { style: StoredStyle; rules: number; notes: string[]; offHand: string[] }
  | { problem: string };

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
let latest: { source: string; opened: Promise<Opened> } | undefined;

/** What the studio leaves to a worker, so that no file and no draft makes the page wait. */
export const deskTasks = {
  read: async (source: string): Promise<Reading> => (await opened(source)).reading,

  /** What the files in force are, an administrator's first, and where they want different things. `today` is YYYY-MM-DD. */
  layers({ texts, managed, today }: { texts: readonly string[]; managed: number; today: string }): {
    listed: Listed[];
    conflicts: string[];
  } {
    const parsed = texts.map((text) => ({ text, result: parseProtocol(text) }));
    const protocolsOf = (some: typeof parsed) =>
      some.flatMap(({ result }) => ('protocol' in result ? [result.protocol] : []));
    const { resting, conflicts } = layerProtocols(
      protocolsOf(parsed),
      today,
      new Set(protocolsOf(parsed.slice(0, managed))),
    );
    const listed = parsed.map(({ text, result }): Listed => {
      const opened = importProtocol(text);
      const problem = 'problems' in opened ? firstProblem(opened.problems) : undefined;
      if ('problems' in result) return { name: '', version: '', owner: '', text, rests: problem };
      const { name, version, owner, from, until } = result.protocol;
      if (problem !== undefined) return { name, version, owner, text, rests: `says nothing. ${problem}` };
      const dates = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
      return { name, version, owner, text, ...(resting.includes(result.protocol) && { rests: dates }) };
    });
    return { listed, conflicts: conflicts.map(conflictLine) };
  },

  /** Opens a Vale style; drafts are tried on it from then on, until another takes its place or it is left. */
  async style(input: StyleInput): Promise<OpenedStyle> {
    const read = await readStyle(input);
    if ('problem' in read) return read;
    tried = read.compiled.check;
    const { rules, notes, offHand } = read.compiled;
    return { style: read.style, rules, notes, offHand };
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
  async evidence({
    source,
    from,
  }: {
    source: string;
    from: number;
  }): Promise<{ done: number; rates: RuleRate[] }> {
    const { compiled } = await opened(source);
    if (from === 0) tally = new RuleTally();
    const checks = [compiled?.check, tried].filter((check) => check !== undefined);
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
  async judge({ source, draft }: { source: string; draft: Draft }): Promise<Judgement> {
    const { compiled } = await opened(source);
    const checks = [compiled?.check, tried].filter((check) => check !== undefined);
    return {
      // The box beside shows a draft as a post until something else is chosen.
      findings: analyze({ kind: 'post', ...draft }, { checks, builtIn: false }).findings,
      own: compiled?.id,
      mode: compiled && modeOn(draft.site, [compiled.protocol]),
    };
  },
};

export type DeskTasks = typeof deskTasks;

interface Opened {
  reading: Reading;
  compiled: CompiledProtocol | undefined;
}

function opened(source: string): Promise<Opened> {
  if (latest?.source !== source) latest = { source, opened: open(source) };
  return latest.opened;
}

async function open(source: string): Promise<Opened> {
  if (source.trim() === '') return { reading: { ...unread, source }, compiled: undefined };
  const services = await loadWords([source]);
  const result = importProtocol(source, { sites: knownSites, ...services });
  const tests = result.tests.map((test) => ({
    text: test.text,
    ok: test.ok,
    outcome: test.ok ? test.text : failureOf(test),
    expected: test.expected,
  }));
  if ('problems' in result) {
    const compiled = result.tests.length > 0 ? compiledAnyway(source, services) : undefined;
    const { problems } = result;
    return { reading: { ...unread, source, problems, tests, rules: compiled?.rules ?? [] }, compiled };
  }
  const { compiled, notes } = result;
  const offHand = compiled.offHand.map(rulesByLine(source));
  const { name, version, owner } = compiled.protocol;
  const about = { id: compiled.id, name, version, owner };
  return { reading: { source, problems: [], tests, notes, offHand, about, rules: compiled.rules }, compiled };
}

function compiledAnyway(source: string, services: WordServices): CompiledProtocol | undefined {
  const parsed = parseProtocol(source);
  return 'protocol' in parsed ? compileProtocol(parsed.protocol, services) : undefined;
}
