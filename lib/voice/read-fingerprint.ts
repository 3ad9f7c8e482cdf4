import { familyNames } from './families.ts';
import { type Fingerprint, fewestPosts } from './fingerprint.ts';
import { habitMeasures, newerHabits } from './habits.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A fingerprint from storage or from a file that a team shared.
 * @throws TypeError naming the first part that is not as `learnVoice` writes it
 */
export function readFingerprint(raw: unknown): Fingerprint {
  const must = (holds: boolean, part: string) => {
    if (!holds) throw new TypeError(`This is no voice of Rapport: ${part}.`);
  };
  must(isObject(raw), 'it is not an object');
  const voice = raw as Record<string, unknown>;
  must(voice.version === 1, `its version is ${JSON.stringify(voice.version)}, not 1`);
  must(
    isNumber(voice.posts) && voice.posts >= fewestPosts,
    `it was learnt from fewer than ${fewestPosts} posts`,
  );
  must(isNumber(voice.words), 'its number of words is missing');
  must(
    Array.isArray(voice.names) && voice.names.every((n) => typeof n === 'string'),
    'its names are no list',
  );
  must(typeof voice.vocabulary === 'string', 'its vocabulary is missing');
  const { families, habits, spread } = voice;
  for (const name of familyNames) {
    const family = isObject(families) ? families[name] : undefined;
    must(
      isObject(family) &&
        isNumber(family.total) &&
        isNumber(family.mean) &&
        isNumber(family.deviation) &&
        Array.isArray(family.counts) &&
        family.counts.length % 2 === 0 &&
        family.counts.every((n) => Number.isInteger(n) && n >= 0 && n < 2 ** 18),
      `its ${name} are damaged`,
    );
  }
  for (const name of Object.keys(habitMeasures)) {
    const habit = isObject(habits) ? habits[name] : undefined;
    if (habit === undefined && newerHabits.has(name)) continue;
    must(
      isObject(habit) && isNumber(habit.mean) && isNumber(habit.deviation),
      `its habit "${name}" is damaged`,
    );
  }
  must(isObject(spread) && isNumber(spread.mean) && isNumber(spread.reach), 'its spread is missing');
  return raw as Fingerprint;
}
