import type { Protocol } from './protocol-schema.ts';

/** Sites that a protocol names and that are not among the known ones, each once. */
export function unknownSites(protocol: Protocol, known: readonly string[]): string[] {
  return [...new Set(sitesIn(protocol))].filter((site) => !known.includes(site));
}

function sitesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    // Rules in Vale's format have keys of their own.
    if (key === 'rules') return [];
    if (key === 'site' && typeof value === 'string') return [value];
    if (key === 'sites' && typeof value === 'object' && value !== null)
      return Array.isArray(value) ? (value as string[]) : Object.keys(value);
    return sitesIn(value);
  });
}
