// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendEvents } from '../../../lib/compose/guard.ts';
import type { HoldAnswer } from '../../../lib/compose/hold/held-send.ts';
import { Hold } from '../../../lib/compose/hold/hold.ts';
import {
  type AnalyzerMood,
  aComposer,
  analyzers,
  type Composer,
  type SendKind,
  sendKinds,
} from './a-composer.ts';

/** What a person, the page and the browser may do, in any order. */
type Step =
  | { do: 'write'; box: number; words: string }
  | { do: 'press' | 'double press' | 'repeat' | 'release' | 'compose' | 'analyse'; box: number }
  | { do: 'wait'; ms: number }
  | { do: 'answer'; with: 'edit' | 'send' | 'crash' }
  | { do: 'mood'; mood: AnalyzerMood }
  | { do: 'reload' }
  | { do: 'mode'; mode: 'coach' | 'hold' };

const box = fc.constantFrom(0, 0, 0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      box,
      words: fc.constantFrom('Buy now', 'Buy now, friends', 'Buy now and here', 'Hello'),
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'press' as const,
        'double press' as const,
        'repeat' as const,
        'release' as const,
        'compose' as const,
        'analyse' as const,
      ),
      box,
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 10, 100, 290, 310, 1_000, 3_100, 6_000),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      with: fc.constantFrom('edit' as const, 'send' as const, 'crash' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('mood' as const), mood: fc.constantFrom(...analyzers) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('mode' as const),
      mode: fc.constantFrom('coach' as const, 'hold' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'reload' as const }) },
);

/** Runs a sequence on a page with two composers and tells, for each, which drafts must, may not, and did leave. */
async function run(kind: SendKind, steps: readonly Step[]) {
  let mood: AnalyzerMood = 'quick';
  let mode: 'coach' | 'hold' = 'hold';
  let alive = true;
  let id = 0;
  const composers = [0, 1].map(() =>
    aComposer(
      kind,
      () => mood,
      () => ++id,
    ),
  ) as [Composer, Composer];
  const wanted = new Set<number>();
  const open: { draft: number; answer(given: HoldAnswer): void; fail(): void }[] = [];
  let questions = 0;

  const hold = new Hold({
    boxes: () => composers,
    boxAt: (element) => composers.find((c) => c.box.element === element),
    mode: () => mode,
    alive: () => alive,
    question: ({ parts }) =>
      new Promise((answer, reject) => {
        questions++;
        const draft = Number(/^#(\d+)/.exec(parts[0]?.text ?? '')?.[1]);
        open.push({ draft, answer, fail: () => reject(new Error('the dialog broke')) });
      }),
  });
  const guard = new AbortController();
  for (const type of sendEvents)
    window.addEventListener(type, hold.handle, { capture: true, signal: guard.signal });

  const press = (composer: Composer, times: number) => {
    // A modal question lies over the page: nobody can press there.
    if (open.length > 0 || composer.read().trim() === '') return;
    wanted.add(composer.draft());
    for (let n = 0; n < times && open.length === 0; n++) {
      composer.press(kind);
    }
  };
  const perform = async (now: Step) => {
    if (now.do === 'wait') await vi.advanceTimersByTimeAsync(now.ms);
    else if (now.do === 'mood') mood = now.mood;
    else if (now.do === 'mode') mode = now.mode;
    else if (now.do === 'reload') alive = false;
    else if (now.do === 'answer') {
      const question = open.shift();
      if (!question) return;
      if (now.with === 'edit') wanted.delete(question.draft);
      if (now.with === 'crash') question.fail();
      else question.answer({ send: now.with === 'send' });
      await vi.advanceTimersByTimeAsync(0);
    } else {
      const composer = composers[now.box] as Composer;
      if (now.do === 'write') composer.write(now.words);
      else if (now.do === 'press') press(composer, 1);
      else if (now.do === 'double press') press(composer, 2);
      else if (now.do === 'analyse') {
        composer.ask(composer.read()).catch(() => {});
        await vi.advanceTimersByTimeAsync(700);
      } else if (kind === 'key') {
        if (now.do === 'repeat') composer.repeatKey();
        if (now.do === 'release') composer.releaseKey();
        if (now.do === 'compose') composer.press('key', { isComposing: true, keyCode: 229, ctrlKey: false });
      }
      await vi.advanceTimersByTimeAsync(0);
    }
  };

  for (const now of steps) await perform(now);
  await vi.advanceTimersByTimeAsync(1_000);
  while (open.length > 0) await perform({ do: 'answer', with: 'send' });
  await vi.advanceTimersByTimeAsync(1_000);
  while (open.length > 0) await perform({ do: 'answer', with: 'send' });
  guard.abort();
  const sent = composers.flatMap((composer) => composer.sent);
  return { sent, wanted, questions };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe.each(sendKinds)('sends by %s', (kind) => {
  it('leave exactly once, or are given up by the writer: 1,000 sequences', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24, size: 'max' }), async (steps) => {
        document.body.replaceChildren();
        const { sent, wanted, questions } = await run(kind, steps);
        held += questions;
        const doubled = sent.filter((draft, at) => sent.indexOf(draft) !== at);
        const lost = [...wanted].filter((draft) => !sent.includes(draft));
        const unasked = sent.filter((draft) => !wanted.has(draft));
        expect({ doubled, lost, unasked }).toEqual({ doubled: [], lost: [], unasked: [] });
      }),
      { numRuns: 1_000 },
    );
    // A test in which nothing is ever held would prove nothing.
    expect(held).toBeGreaterThan(100);
  }, 120_000);
});
