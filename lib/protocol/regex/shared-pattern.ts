import { Pattern } from './pattern.ts';

const shared = new Map<string, WeakRef<Pattern>>();
let sweepAt = 1000;

/**
 * The pattern of a source, compiled once for all who ask while somebody keeps it: styles repeat each other, and rules that
 * look for the same thing share its last answer too.
 * @throws PatternError as `Pattern` does.
 */
export function sharedPattern(source: string): Pattern {
  const known = shared.get(source)?.deref();
  if (known) return known;
  const pattern = new Pattern(source);
  if (shared.size >= sweepAt) {
    for (const [key, ref] of shared) if (!ref.deref()) shared.delete(key);
    sweepAt = 2 * shared.size + 1000;
  }
  shared.set(source, new WeakRef(pattern));
  return pattern;
}
