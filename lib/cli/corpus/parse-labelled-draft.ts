import { type Category, categories, type Stance, stances } from '../../analyzer/types.ts';
import type { LabelledDraft } from './labelled-draft.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function gradesOf(line: Record<string, unknown>): LabelledDraft['grades'] {
  const grades: LabelledDraft['grades'] = {};
  if (line.grades !== undefined) {
    if (!isRecord(line.grades)) throw new Error('"grades" is not an object');
    for (const category of categories) {
      const grade = line.grades[category];
      if (grade === undefined || grade === null) continue;
      if (typeof grade !== 'number' || !(grade >= 0 && grade <= 2))
        throw new Error(`grade of ${category} is not a number from 0 to 2`);
      grades[category] = grade;
    }
  }
  for (const [key, grade] of [
    ['neg', 0],
    ['pos', 2],
  ] as const) {
    const names = line[key];
    if (names === undefined) continue;
    if (!Array.isArray(names)) throw new Error(`"${key}" is not a list`);
    for (const name of names) {
      if (!categories.includes(name)) throw new Error(`"${key}" names no category: ${JSON.stringify(name)}`);
      grades[name as Category] = grade;
    }
  }
  return grades;
}

/**
 * Reads one line of a labelled corpus: `grades` by category (0..2), or `pos` and `neg` lists of categories.
 * @param corpus name to file the draft under
 * @throws Error with the reason when the line is not such a draft
 */
export function parseLabelledDraft(json: string, corpus: string, index: number): LabelledDraft {
  const line: unknown = JSON.parse(json);
  if (!isRecord(line)) throw new Error('not a JSON object');
  if (typeof line.text !== 'string') throw new Error('"text" is not a string');
  const draft: LabelledDraft = {
    corpus,
    id: typeof line.id === 'string' || typeof line.id === 'number' ? String(line.id) : String(index),
    text: line.text,
    grades: gradesOf(line),
  };
  if (typeof line.stance === 'string') {
    if (!stances.includes(line.stance as Stance)) throw new Error(`unknown stance "${line.stance}"`);
    draft.stance = line.stance as Stance;
  }
  if (typeof line.author === 'string') draft.author = line.author;
  if (typeof line.label === 'string') draft.label = line.label;
  return draft;
}
