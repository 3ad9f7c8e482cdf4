import type { Check, Enforcement, Voice } from '../../lib/analyzer/types.ts';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { checksInForce } from '../../lib/protocol/file/checks-in-force.ts';
import type { CompiledProtocol } from '../../lib/protocol/file/compile-protocol.ts';
import { firstProblem, importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { conflictLine, modeForSite, modeOn } from '../../lib/protocol/file/layer-protocols.ts';
import { dayOf } from '../../lib/storage/history/day-row.ts';
import { type AskedOfRooms, askedOfRooms } from '../../lib/storage/protocols/asked-of-rooms.ts';
import { anyRoom } from '../../lib/storage/protocols/last-asked.ts';
import { managedProtocols, protocols } from '../../lib/storage/protocols/protocols.ts';
import { live } from './live.ts';

/** What the protocols in force bring to a judgement. */
export interface InForce {
  checks: Check[];
  /** Name, version and owner of each, for people. */
  names: string[];
  /** Where they want different things and which holds, a line each. */
  conflicts: string[];
  /** Those that say nothing because they cannot be read or their tests do not hold, a line each. */
  broken: string[];
  /** Who speaks, where a protocol says so: before the writer's own setting. */
  speaksAs: Voice | undefined;
  /** What they ask for on a site; undefined when none is in force. */
  enforcement(site: string | undefined): Enforcement | undefined;
}

/** The protocols in force: those an administrator deploys and those the user took, by layer and local date. */
export function protocolsInForce(today = () => dayOf(Date.now())): () => Promise<InForce> {
  const taken = live(protocols);
  const managed = live(managedProtocols);
  const opened = new Map<string, ReturnType<typeof open>>();
  let last: { day: string; texts: string[]; inForce: InForce } | undefined;
  const read = async () => {
    const theirs = await managed();
    const mine = await taken();
    const texts = [...theirs, ...mine.map(({ text }) => text)];
    const day = today();
    if (last?.day === day && last.texts.length === texts.length && last.texts.every((t, i) => t === texts[i]))
      return last.inForce;
    for (const text of opened.keys()) if (!texts.includes(text)) opened.delete(text);
    const all = texts.map((text) => {
      const known = opened.get(text) ?? open(text);
      opened.set(text, known);
      return known;
    });
    const compiled = all.flatMap((one) => ('compiled' in one ? one.compiled : []));
    const fixed = new Set(
      all.slice(0, theirs.length).flatMap((one) => ('compiled' in one ? one.compiled.protocol : [])),
    );
    const { active, checks, speaksAs, conflicts } = checksInForce(compiled, day, { managed: fixed });
    const inForce: InForce = {
      checks,
      conflicts: conflicts.map(conflictLine),
      broken: all.flatMap((one, i) =>
        'problem' in one
          ? `${mine[i - theirs.length]?.name ?? 'A protocol set by your administrator'} says nothing. ${one.problem}`
          : [],
      ),
      speaksAs,
      names: active.map((protocol) => {
        const { name, version, owner } = protocol;
        return `${name} ${version}, from ${owner}${fixed.has(protocol) ? ', set by your administrator' : ''}`;
      }),
      enforcement(site) {
        if (active.length === 0) return undefined;
        const mode = modeOn(site, active);
        // What is left of the mildest choice is the floor.
        const floor = modeOn(site, active, 'quiet');
        const named = active.some(({ enforcement }) => modeForSite(site, enforcement) !== undefined);
        return {
          protocol: active.map(({ name, version }) => `${name} ${version}`).join(', '),
          ...(mode && { mode }),
          ...(floor && floor !== 'quiet' && { floor }),
          ...(named && { named }),
        };
      },
    };
    last = { day, texts, inForce };
    // Pages ask anyway: what cannot be written costs them a moment, and nothing else.
    const named = active.flatMap(({ enforcement }) => Object.keys(enforcement?.sites ?? {}));
    void askedOfRooms.remember(askedBy(inForce, named)).catch(() => undefined);
    return inForce;
  };
  // What was taken or given up is known to pages before the next one asks.
  protocols.watch(() => void read().catch(() => undefined));
  return read;
}

/** What is asked for on each site that is known or `named`, where that is not what is asked for everywhere. */
function askedBy({ enforcement }: InForce, named: readonly string[]): AskedOfRooms {
  const everywhere = enforcement(undefined);
  if (!everywhere) return {};
  const same = JSON.stringify(everywhere);
  const rooms = new Set([...knownSites.map(({ id }) => id), ...named]);
  const apart = [...rooms].flatMap((id) => {
    const here = enforcement(id);
    return here && JSON.stringify(here) !== same ? [[id, here] as const] : [];
  });
  return { [anyRoom]: everywhere, ...Object.fromEntries(apart) };
}

/** A file is compiled once for as long as it stays stored; of one that does not hold any more, why not. */
function open(text: string): { compiled: CompiledProtocol } | { problem: string } {
  const result = importProtocol(text);
  return 'compiled' in result ? result : { problem: firstProblem(result.problems) };
}
