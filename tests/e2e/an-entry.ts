import type { Entry } from '../../lib/storage/history/entry.ts';

const scores = { 'hard-sell': 0.1, 'mass-media': 0.1, 'brand-voice': 0.1, 'personal-grievance': 0.1 };

/** A sent post that reads well, with `fields` in place. */
export function anEntry(fields: Partial<Entry> & Pick<Entry, 'id' | 'time'>): Entry {
  return {
    site: 'x',
    kind: 'post',
    ending: 'sent',
    stance: 'share',
    scores,
    first: 'clear',
    final: 'clear',
    findings: [],
    strengths: [],
    length: 40,
    text: 'The new café opens by the river on Monday.',
    ...fields,
  };
}
