import type { Match } from './match-run.ts';

/** Of all that was found, in order: per entry leftmost longest, not overlapping itself, none silenced (`~entry`). */
export function settle(found: readonly Match[]): Match[] {
  const silencers = new Map<number, Match[]>();
  for (const match of found) {
    if (match.entry >= 0) continue;
    const known = silencers.get(~match.entry);
    if (known) known.push(match);
    else silencers.set(~match.entry, [match]);
  }
  const kept: Match[] = [];
  const lastEnd = new Map<number, number>();
  for (const match of found) {
    const { entry, from, to } = match;
    if (entry < 0 || to <= from || from < (lastEnd.get(entry) ?? 0)) continue;
    if (silencers.get(entry)?.some((silencer) => silencer.from < to && from < silencer.to)) continue;
    lastEnd.set(entry, to);
    kept.push(match);
  }
  return kept;
}
