import { remarkKey } from '../../analyzer/types.ts';

/** In a dismissal's place for a rule: no rule speaks at these words. */
export const anyRule = '*';

/** The key of every remark that a dismissal is about. */
export const dismissalKey = (rule: string, phrase: string): string => remarkKey({ rule, text: phrase });
