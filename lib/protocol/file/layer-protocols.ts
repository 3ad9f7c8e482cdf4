import { type EnforcementMode, stricter } from '../../analyzer/types.ts';
import type { Protocol } from './protocol-schema.ts';
import { siteNames } from './site-names.ts';

/** Two layers that want different things; the stricter or the nearer one holds. */
export interface LayerConflict {
  about: string;
  /** Names of the protocols: the one that holds, the one that yields. */
  holds: string;
  yields: string;
}

export interface Layers {
  /** In force, the general first. */
  active: Protocol[];
  /** Left out by their dates. */
  resting: Protocol[];
  conflicts: LayerConflict[];
}

const order = ['company', 'team', 'campaign'];

/**
 * Puts protocols in order: company, team, campaign; a campaign counts only between its dates. What an administrator set comes
 * last, as the nearest: nobody takes its words back with a protocol of one's own.
 * @param today as YYYY-MM-DD.
 * @param managed those that an administrator set.
 */
export function layerProtocols(
  protocols: readonly Protocol[],
  today: string,
  managed: ReadonlySet<Protocol> = new Set(),
): Layers {
  const isOn = ({ from, until }: Protocol) => (!from || from <= today) && (!until || today <= until);
  const place = (protocol: Protocol) =>
    order.indexOf(protocol.layer) + (managed.has(protocol) ? order.length : 0);
  const active = protocols.filter(isOn).toSorted((a, b) => place(a) - place(b));
  const conflicts: LayerConflict[] = [];
  active.forEach((near, i) => {
    for (const far of active.slice(0, i)) conflicts.push(...between(far, near));
  });
  return { active, resting: protocols.filter((p) => !isOn(p)), conflicts };
}

/** A conflict in a line for people. */
export const conflictLine = ({ about, holds, yields }: LayerConflict): string =>
  `${about}: ${holds} holds, ${yields} is silent there.`;

function between(far: Protocol, near: Protocol): LayerConflict[] {
  const found: LayerConflict[] = [];
  const add = (about: string) => found.push({ about, holds: near.name, yields: far.name });
  const wanted = wordings(near);
  for (const [term, say] of wordings(far)) {
    const other = wanted.get(term);
    if (other !== undefined && other !== say) add(`“${term}”: “${other}” or “${say}”`);
  }
  for (const [a, b] of [
    [far, near],
    [near, far],
  ] as const) {
    const avoided = new Set(avoidedTerms(b));
    for (const say of wordings(a).values())
      if (avoided.has(say.toLowerCase())) add(`“${say}” is wanted by ${a.name} and avoided by ${b.name}`);
  }
  const names = new Map((near.terms?.spell ?? []).map((name) => [name.toLowerCase(), name]));
  for (const name of far.terms?.spell ?? []) {
    const other = names.get(name.toLowerCase());
    if (other !== undefined && other !== name) add(`the name “${other}” or “${name}”`);
  }
  const settings = ({ voice }: Protocol) => ({
    'speaks-as': voice?.['speaks-as'],
    pronoun: voice?.pronoun?.say,
  });
  for (const key of ['speaks-as', 'pronoun'] as const) {
    const [a, b] = [settings(far)[key], settings(near)[key]];
    if (a !== undefined && b !== undefined && a !== b) add(`voice.${key}: ${b} or ${a}`);
  }
  return found;
}

export const wordings = ({ terms }: Protocol): Map<string, string> =>
  new Map(
    Object.entries(terms?.use ?? {}).map(([term, value]) => [
      term.toLowerCase(),
      typeof value === 'string' ? value : value.say,
    ]),
  );

export function avoidedTerms({ terms }: Protocol): string[] {
  const avoid = terms?.avoid ?? [];
  return (Array.isArray(avoid) ? avoid : Object.keys(avoid)).map((term) => term.toLowerCase());
}

/**
 * The mode on a site: what the user chose, raised to the strictest floor; where the user chose nothing, the strictest
 * wish of the protocols; undefined when neither says anything.
 */
export function modeOn(
  site: string | undefined,
  active: readonly Protocol[],
  chosen?: EnforcementMode,
): EnforcementMode | undefined {
  let wish: EnforcementMode | undefined;
  let floor: EnforcementMode | undefined;
  for (const { enforcement } of active) {
    const own = modeForSite(site, enforcement) ?? enforcement?.mode;
    if (own) wish = wish ? stricter(wish, own) : own;
    // `block` is for a protocol to set and for nobody to lower.
    const low = own === 'block' ? 'block' : enforcement?.floor;
    if (low) floor = floor ? stricter(floor, low) : low;
  }
  const base = chosen ?? wish;
  if (floor === undefined) return base;
  return base === undefined ? floor : stricter(base, floor);
}

/** What a protocol asks for on a site that it names, by the site's own name or that of the one it is a client of. */
export function modeForSite(
  site: string | undefined,
  enforcement: Protocol['enforcement'],
): EnforcementMode | undefined {
  const { sites } = enforcement ?? {};
  if (site === undefined || !sites) return undefined;
  const named = siteNames(site).find((name) => Object.hasOwn(sites, name));
  return named === undefined ? undefined : sites[named];
}
