import { care } from './care.ts';
import { grievance } from './grievance.ts';
import type { Signal } from './signal.ts';

export const signals: readonly Signal[] = [
  ...grievance,
  ...care,
  { id: 'act.thanks', match: ['(thanks|thank you|thx|cheers|many thanks)'], unless: ['thanks to'] },
  { id: 'address.you', match: ["(you|your|yours|you're|you'll|you've|u|ur)"] },
  { id: 'speaker.i', match: ["(i|i'm|i've|i'd|i'll|my|me|mine)"] },
  { id: 'speaker.we', match: ["(we|we're|we've|we'd|we'll|our|us|ours)"] },
];
