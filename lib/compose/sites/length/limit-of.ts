import type { Limit } from '../site.ts';
import { utf16Length } from './utf16-length.ts';

/** A limit of `max`, counted in UTF-16 units unless `count` says otherwise. */
export function limitOf(max: number, count: (text: string) => number = utf16Length): Limit {
  return { max, count };
}
