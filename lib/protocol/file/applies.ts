import type { Draft, Kind, Stance } from '../../analyzer/types.ts';
import { siteNames } from './site-names.ts';

/** Where a part of a protocol applies; a list that is left out means everywhere. */
export interface Applies {
  sites?: readonly string[] | undefined;
  kinds?: readonly Kind[] | undefined;
  stances?: readonly Stance[] | undefined;
}

/**
 * Whether a draft is inside a scope.
 * @param unknown what a site, kind or stance that is not known counts for: mostly inside, better a remark too many than one
 * lost.
 */
export function appliesTo(
  { sites, kinds, stances }: Applies,
  draft: Draft,
  stance: Stance | undefined,
  unknown = true,
): boolean {
  const within = <Value>(scope: readonly Value[] | undefined, ...values: (Value | undefined)[]) =>
    !scope || values.some((value) => (value === undefined ? unknown : scope.includes(value)));
  const site = draft.site === undefined ? [undefined] : siteNames(draft.site);
  return within(sites, ...site) && within(kinds, draft.kind) && within(stances, stance);
}
