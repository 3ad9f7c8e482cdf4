import { longestText } from '../analyzer/types.ts';
import { check } from './check.ts';

/** The account that a page shows as its writer, in the one form that voices know it by: lower case, without the @. */
export function readAccount(raw: unknown, name: string): string {
  return check.text(raw, name, longestText).trim().replace(/^@/, '').slice(0, 100).toLowerCase();
}
