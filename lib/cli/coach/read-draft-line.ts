import { type Draft, kinds, type Thread } from '../../analyzer/types.ts';
import { siteId } from './site-id.ts';

/** A draft from a line of JSON, with the id it is answered under. */
export interface DraftLine {
  id?: string | number;
  draft: Draft;
}

/** @throws Error with the reason when the line is not a draft as `surfaces.md` words it. */
export function readDraftLine(line: string): DraftLine {
  const value: unknown = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  const { id, text, site, kind, parent, thread, voice } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" is not a string');
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw new Error('"id" is neither string nor number');
  if (site !== undefined && typeof site !== 'string') throw new Error('"site" is not a string');
  const known = kinds.find((k) => k === kind);
  if (kind !== undefined && !known) throw new Error(`"kind" is not one of ${kinds.join(', ')}`);
  if (voice !== undefined && voice !== 'person' && voice !== 'organisation')
    throw new Error('"voice" is neither person nor organisation');
  return {
    ...(id !== undefined && { id }),
    draft: {
      text,
      ...(site !== undefined && { site: siteId(site) }),
      ...(known && { kind: known }),
      ...(voice !== undefined && { voice }),
      ...(parent !== undefined && parent !== null && { parent: readParent(parent) }),
      ...(thread !== undefined && thread !== null && { thread: readThread(thread) }),
    },
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
}

function readThread(thread: unknown): Thread {
  const { before = [], after = [] } = Object(thread) as Record<string, unknown>;
  const isTexts = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((text) => typeof text === 'string');
  if (!isTexts(before) || !isTexts(after))
    throw new Error('"thread" does not hold lists of strings, "before" and "after"');
  return { before, after };
}

function readParent(parent: unknown): NonNullable<Draft['parent']> {
  if (typeof parent !== 'object' || parent === null) throw new Error('"parent" is not an object');
  const { text, author } = parent as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"parent.text" is not a string');
  if (author !== undefined && typeof author !== 'string') throw new Error('"parent.author" is not a string');
  return { text, ...(author !== undefined && { author }) };
}
