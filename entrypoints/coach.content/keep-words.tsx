import { createRef, render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import holdStyle from '../../components/coach/hold.css?inline';
import { KeptWords } from '../../components/coach/kept-words.tsx';
import surfaceStyle from '../../components/coach/surface.css?inline';
import type { HeldPart } from '../../lib/compose/hold/held-send.ts';
import { addCoachHost } from '../../lib/compose/place/coach-host.ts';
import { schemeOf } from '../../lib/compose/place/scheme.ts';

/** Gives the writer the words of a held send back, once the page has taken its box away. */
export function keepWords(parts: readonly HeldPart[]): void {
  const { body } = document;
  const host = addCoachHost(body, [tokens, surfaceStyle, holdStyle], schemeOf(body));
  const frame = createRef<HTMLDialogElement>();
  const text = parts.map((part) => part.text).join('\n\n');
  render(<KeptWords text={text} frame={frame} onClose={host.remove} />, host.mount);
  frame.current?.showModal();
}
