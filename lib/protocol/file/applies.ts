import type { Draft, Kind, Stance } from '../../analyzer/types.ts';

/** Where a part of a protocol applies; a list that is left out means everywhere. */
export interface Applies {
  sites?: readonly string[] | undefined;
  kinds?: readonly Kind[] | undefined;
  stances?: readonly Stance[] | undefined;
}

/** A draft whose site, kind or stance is not known is inside every scope: better a remark too many in a test than one lost. */
export function appliesTo(
  { sites, kinds, stances }: Applies,
  draft: Draft,
  stance: Stance | undefined,
): boolean {
  return (
    (!sites || draft.site === undefined || sites.includes(draft.site)) &&
    (!kinds || draft.kind === undefined || kinds.includes(draft.kind)) &&
    (!stances || stance === undefined || stances.includes(stance))
  );
}
