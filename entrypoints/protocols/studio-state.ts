import { computed, signal } from '@preact/signals';
import type { Draft } from '../../lib/analyzer/types.ts';
import type { Judgement } from './desk-tasks.ts';
import { openDesk } from './open-desk.ts';
import { type Reading, unread } from './reading.ts';

export const desk = openDesk();

/** The file in the editor, and the draft it is tried on. */
export const source = signal('');
export const draft = signal<Draft>({ text: '' });
/** What happened last, in a sentence. */
export const said = signal('');

/** What the file came to, and what it says of the draft. */
export const reading = signal<Reading>(unread);
export const judgement = signal<Judgement>({ findings: [], own: undefined, mode: undefined });

/** The file as it stands can be put in force. */
export const takeable = computed(
  () => reading.value.about !== undefined && reading.value.source === source.value,
);

/** What a file comes to; one that cannot be read in time has that as its problem. */
export function read(text: string): Promise<Reading> {
  return desk('read', text).catch((error: Error) => ({
    ...unread,
    source: text,
    problems: [{ line: 1, column: 1, message: error.message }],
  }));
}
