import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { type Cost, costOf, median } from './clock.ts';
import { draftOf, seeded } from './drafts.ts';

/** What Rapport spends on a draft of `length` units, in milliseconds: on the whole, and on one more character. */
export interface EditResult {
  length: number;
  cold: Cost;
  edit: Cost;
}

const draftsPerLength = 15;
const editsPerDraft = 20;

/** `text` with a letter put after the word at or behind `at`. */
function withLetter(text: string, at: number, letter: string): string {
  const end = text.slice(at).search(/(?<=\w)(?!\w)/);
  const place = end < 0 ? text.length : at + end;
  return text.slice(0, place) + letter + text.slice(place);
}

/**
 * Reads drafts of each length and edits them, a character at a time, at places all over the text. The lengths take
 * turns, so that whatever else the machine does meets them alike.
 */
export async function measureEdits(lengths: readonly number[], seed: number): Promise<EditResult[]> {
  const random = seeded(seed);
  const cold = lengths.map((): Cost[] => []);
  const edits = lengths.map((): Cost[] => []);
  for (let draft = 0; draft <= draftsPerLength; draft++) {
    for (const [l, length] of lengths.entries()) {
      const analyze = createAnalyzer();
      let text = draftOf(random, length);
      const whole = await costOf(() => analyze({ text }));
      // The first draft of each length warms up and does not count.
      if (draft > 0) cold[l]?.push(whole);
      for (let edit = 0; edit < editsPerDraft; edit++) {
        text = withLetter(text, Math.floor(random() * text.length), 'e');
        const cost = await costOf(() => analyze({ text }));
        if (draft > 0) edits[l]?.push(cost);
      }
    }
  }
  const middle = (costs: readonly Cost[] = []): Cost => ({
    cpu: median(costs.map((cost) => cost.cpu)),
    wall: median(costs.map((cost) => cost.wall)),
  });
  return lengths.map((length, l) => ({ length, cold: middle(cold[l]), edit: middle(edits[l]) }));
}
