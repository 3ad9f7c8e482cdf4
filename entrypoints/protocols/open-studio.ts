import { effect } from '@preact/signals';
import type { Draft } from '../../lib/analyzer/types.ts';
import { studioDesk } from '../../lib/storage/protocols/studio-desk.ts';
import { followInForce, stored } from './in-force.ts';
import { latestOnly } from './latest-only.ts';
import { followStyles, style } from './opened-style.ts';
import { desk, draft, judgement, read, reading, said, source } from './studio-state.ts';

/** How long a change may wait before it is kept, in milliseconds. */
const keepAfter = 300;

const readLatest = latestOnly(async (text: string) => {
  reading.value = await read(text);
});
const judgeLatest = latestOnly(async (asked: { source: string; draft: Draft }) => {
  const judged = await desk('judge', asked).catch(() => undefined);
  // Marks belong to the words that were judged.
  if (judged && asked.draft === draft.value) judgement.value = judged;
});

/** Brings back what lay on the desk, and keeps what happens on it from now on. */
export async function openStudio(): Promise<void> {
  const [left] = await Promise.all([studioDesk.getValue(), followInForce(), followStyles()]);
  source.value = left?.source ?? stored.value[0]?.text ?? '';
  draft.value = left?.draft ?? { text: '' };
  effect(() => readLatest(source.value));
  effect(() => {
    // An opened style speaks beside the protocol.
    void style.value;
    judgeLatest({ source: reading.value.source, draft: draft.value });
  });
  keepDesk();
}

function keepDesk(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    studioDesk.put({ source: source.peek(), draft: draft.peek() }).catch(() => {
      said.value = 'What you write here could not be kept: there may be no room left on this machine.';
    });
  };
  let first = true;
  effect(() => {
    void [source.value, draft.value];
    if (!first) timer ??= setTimeout(keep, keepAfter);
    first = false;
  });
  addEventListener('pagehide', () => timer !== undefined && keep());
}
