import { rememberPlace } from '../drawn-anew.ts';
import { pathOf } from '../guard/path-of.ts';

/** A press that would send, with what it takes to press again. */
export type SendPress =
  | { by: 'control'; target: Element; place: () => Element; swallowed: Event[] }
  | { by: 'key'; target: Element; event: KeyboardEvent }
  | { by: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

/** The press that an event is, as it will be wanted for pressing again; the event itself is over by then. */
export function pressOf(event: Event, swallowed: Event[] = []): SendPress | undefined {
  const target = pathOf(event)[0] as Element | undefined;
  if (!target) return undefined;
  if (event.type === 'submit')
    return { by: 'submit', form: target as HTMLFormElement, submitter: (event as SubmitEvent).submitter };
  if (event.type.startsWith('key')) return { by: 'key', target, event: event as KeyboardEvent };
  return { by: 'control', target, place: rememberPlace(target), swallowed };
}
