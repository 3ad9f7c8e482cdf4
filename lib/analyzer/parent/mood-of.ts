import type { Reading } from '../reading/reading.ts';

/** How the person who is answered sounds. */
export type Mood = 'grieving' | 'upset' | 'joking' | 'asking' | 'even';

/** What each sign of trouble counts; harm done and its hurt count twice. */
const trouble: Readonly<Record<string, number>> = {
  'parent.hurt': 2,
  'personal-grievance.wronged-by': 2,
  'grievance.awful': 2,
  'grievance.upset': 2,
  'grievance.harm': 2,
  'grievance.profane': 2,
  'grievance.insult': 2,
  'unmet.wrong-thing': 2,
  'unmet.let-down': 2,
  'unmet.broken': 2,
  'grievance.waiting': 1,
  'grievance.denied': 1,
  'grievance.refuses': 1,
  'grievance.lack': 1,
  'grievance.accuses': 1,
  'grievance.gone-wrong': 1,
  'grievance.clock': 1,
  'grievance.why': 1,
  'grievance.still': 1,
  'grievance.face': 1,
  'unmet.since': 1,
};

/** Beside one of these a polite request is no calm one. */
const sharp = ['parent.hurt', 'grievance.awful', 'grievance.upset', 'grievance.profane', 'grievance.insult'];

/** So much trouble makes any phrase of complaint meant. */
const some = 2;

/** Said of a third thing as often as to the one who is answered: they tell nothing of the mood. */
const saidOfAnything = new Set(['scare-quotes', 'mock-verdict', 'mock-praise', 'yet-again']);

const complains = 'personal-grievance.';

/** A rule's remark that its writer complains; what rules say of answers is about ours. */
const isComplaint = (id: string): boolean =>
  id.startsWith(complains) &&
  !id.startsWith('reply-', complains.length) &&
  !saidOfAnything.has(id.slice(complains.length));

/** From this much trouble on somebody is upset though no single phrase is a complaint. */
const much = 3;

const moods = new WeakMap<Reading, Mood>();

function weigh(parent: Reading): Mood {
  if (parent.has('parent.grief')) return 'grieving';
  let remarks = 0;
  let weak = 0;
  let signs = 0;
  for (const { reading } of parent.sentences)
    for (const id of reading.tallies.keys()) {
      if (isComplaint(id)) remarks++;
      else if (id.startsWith(complains)) weak++;
    }
  for (const [id, counts] of Object.entries(trouble)) if (parent.has(id)) signs += counts;
  if (parent.has('care.good')) signs -= 2;
  if (parent.has('act.thanks') && !parent.has('personal-grievance.thanks-for-nothing')) signs -= 2;
  // "I was charged twice, could you have a look?" waits for the look, not for comfort.
  if (parent.has('care.asks') && !sharp.some((id) => parent.has(id))) signs -= 2;
  if (parent.has('parent.joke')) return remarks > 1 && signs >= much ? 'upset' : 'joking';
  if ((remarks > 0 && signs >= 0) || (weak > 0 && signs >= some)) return 'upset';
  if (signs >= much) return 'upset';
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
