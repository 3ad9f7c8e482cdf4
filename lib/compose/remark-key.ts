import type { Finding } from '../analyzer/types.ts';

/** Names a remark by its rule and its words, whatever their place, case and spacing. */
export function remarkKey({ rule, text }: Pick<Finding, 'rule' | 'text'>): string {
  return `${rule}\n${text.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
