import type { Reading } from '../reading/reading.ts';

/** How the person who is answered sounds. */
export type Mood = 'grieving' | 'upset' | 'joking' | 'asking' | 'even';

const trouble = [
  'grievance.awful',
  'grievance.upset',
  'grievance.harm',
  'grievance.waiting',
  'grievance.denied',
  'grievance.accuses',
  'grievance.profane',
  'grievance.insult',
  'grievance.why',
  'grievance.still',
  'grievance.face',
];

const moods = new WeakMap<Reading, Mood>();

function weigh(parent: Reading): Mood {
  if (parent.has('parent.grief')) return 'grieving';
  let remarks = 0;
  let signs = 0;
  for (const { reading } of parent.sentences)
    for (const id of reading.tallies.keys()) if (id.startsWith('personal-grievance.')) remarks++;
  for (const id of trouble) if (parent.has(id)) signs++;
  if (parent.has('care.good')) signs--;
  if (parent.has('act.thanks')) signs--;
  if (parent.has('parent.joke')) return remarks > 1 ? 'upset' : 'joking';
  if (remarks > 0 && signs > 0) return 'upset';
  if (signs >= 3) return 'upset';
  return parent.has('form.question-sentence') ? 'asking' : 'even';
}

/**
 * The mood of the post being answered (P8, P9), or undefined when there is none. Signs of a grievance make it upset,
 * a loss grieving; thanks and joy speak against it.
 */
export function moodOf(reading: Reading): Mood | undefined {
  const { parent } = reading;
  if (!parent) return undefined;
  let mood = moods.get(parent);
  if (!mood) {
    mood = weigh(parent);
    moods.set(parent, mood);
  }
  return mood;
}
