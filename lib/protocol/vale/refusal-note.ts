import type { Refusal } from './rule-run.ts';

/** A line about a rule that is not honoured: its name, where its definition says so, and the reason. */
export const refusalNote = ({ rule, place, reason }: Refusal): string =>
  `${rule}${place === undefined ? '' : ` (${place})`} is not honoured: ${reason}`;
