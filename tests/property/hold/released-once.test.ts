// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HoldAnswer } from '../../../lib/compose/hold/held-send.ts';
import { Hold } from '../../../lib/compose/hold/hold.ts';
import { sendEvents } from '../../../lib/compose/send-events.ts';
import { type AnalyzerMood, aComposer, analyzers, type Composer, idOf } from './a-composer.ts';
import { type PageKind, pageKinds, type SendKind, sendKinds } from './page-kinds.ts';

/** What a person, the page and the browser may do, in any order. */
type Step =
  | { do: 'write'; box: number; words: string }
  | { do: 'press' | 'double press' | 'repeat' | 'release' | 'compose' | 'analyse'; box: number }
  | { do: 'redraw' | 'take away' | 'empty'; box: number }
  | { do: 'throw dialog away'; noticed: boolean }
  | { do: 'route' }
  | { do: 'navigate'; stays: boolean }
  | { do: 'wait'; ms: number }
  | { do: 'answer'; with: 'edit' | 'send' | 'crash' }
  | { do: 'mood'; mood: AnalyzerMood }
  | { do: 'network'; works: boolean }
  | { do: 'reload' }
  | { do: 'mode'; mode: 'coach' | 'hold' };

/** By then a held send is decided, in milliseconds. */
const decided = 310;
/** By then a page has switched its button on, in milliseconds. */
const switchedOn = 100;

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
        'press' as const,
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
  { weight: 2, arbitrary: fc.record({ do: fc.constant('network' as const), works: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reload' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('redraw' as const, 'redraw' as const, 'take away' as const, 'empty' as const),
      box,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('throw dialog away' as const), noticed: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'route' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('navigate' as const), stays: fc.boolean() }) },
);

/**
 * Runs a sequence on a page with two composers and tells which drafts were wanted sent, were sent, and were handed back to
 * the writer because the page had lost them.
 */
async function run(kind: SendKind, steps: readonly Step[]) {
  const page: PageKind = pageKinds[kind];
  let mood: AnalyzerMood = 'quick';
  let mode: 'coach' | 'hold' = 'hold';
  let alive = true;
  let described = true;
  let left = false;
  let online = true;
  let id = 0;
  const wanted = new Set<number>();
  const composers = [0, 100].map((left) =>
    aComposer(kind, {
      mood: () => mood,
      nextId: () => ++id,
      left,
      online: () => online,
      givenBack: (draft) => void wanted.delete(draft),
    }),
  ) as [Composer, Composer];
  document.elementFromPoint = (x) => {
    const { element } = (composers[x < 100 ? 0 : 1] as Composer).now().box;
    return element.isConnected ? element : null;
  };
  const handedBack: number[] = [];
  const open: { draft: number; answer(given: HoldAnswer): void; fail(): void }[] = [];
  let questions = 0;

  const hold = new Hold({
    boxes: () => composers.map((composer) => composer.now()),
    boxAt: (element) =>
      described ? composers.map((c) => c.now()).find(({ box }) => box.element === element) : undefined,
    mode: () => mode,
    alive: () => alive,
    question: ({ parts }) =>
      new Promise((answer, reject) => {
        questions++;
        const draft = idOf(parts[0]?.text);
        open.push({ draft, answer, fail: () => reject(new Error('the dialog broke')) });
      }),
    stranded: (parts) => void handedBack.push(idOf(parts[0]?.text)),
  });
  const guard = new AbortController();
  for (const type of sendEvents)
    window.addEventListener(type, hold.handle, { capture: true, signal: guard.signal });

  const press = (composer: Composer, times: number) => {
    // A modal question lies over the page: nobody can press there.
    if (open.length > 0 || composer.now().read().trim() === '' || !composer.now().box.element.isConnected)
      return;
    wanted.add(composer.draft());
    for (let n = 0; n < times && open.length === 0; n++) {
      composer.press();
    }
  };
  const sent = () => composers.flatMap((composer) => composer.sent);
  const unsettled = () => [...wanted].filter((draft) => ![...sent(), ...handedBack].includes(draft));
  /** The page goes to another address, or its writer does; the browser asks where something stands against it. */
  const navigate = (stays: boolean) => {
    const asked = !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    if (asked && stays) return;
    left = true;
    if (asked) for (const draft of unsettled()) wanted.delete(draft);
  };
  let pressed: number | undefined;
  /** Lets what was pressed come to its end: a page that takes its time is not disturbed in it. */
  const finish = async () => {
    if (page.takes === 'until key up') for (const composer of composers) composer.releaseKey();
    else if (page.takes) await vi.advanceTimersByTimeAsync(decided + page.takes);
  };
  const perform = async (now: Step) => {
    if ('box' in now ? now.do !== 'repeat' && !now.do.endsWith('press') : now.do === 'navigate')
      await finish();
    if (now.do === 'press' || now.do === 'double press') {
      // Nor does anybody go from box to box as fast.
      if (page.takes && now.box !== pressed) {
        await finish();
        await vi.advanceTimersByTimeAsync(decided);
      }
      pressed = now.box;
      if (!(composers[now.box] as Composer).ready()) await vi.advanceTimersByTimeAsync(switchedOn);
    }
    if (now.do === 'wait') await vi.advanceTimersByTimeAsync(now.ms);
    else if (now.do === 'mood') mood = now.mood;
    else if (now.do === 'network') online = now.works;
    else if (now.do === 'mode') mode = now.mode;
    else if (now.do === 'reload') alive = false;
    else if (now.do === 'route') described = !described;
    else if (now.do === 'navigate') navigate(now.stays);
    else if (now.do === 'answer') {
      const question = open.shift();
      if (!question) return;
      if (now.with === 'edit') wanted.delete(question.draft);
      if (now.with === 'crash') question.fail();
      else question.answer({ send: now.with === 'send' });
      await vi.advanceTimersByTimeAsync(0);
    } else if (now.do === 'throw dialog away') {
      const question = open.shift();
      if (!question) return;
      wanted.delete(question.draft);
      if (now.noticed) question.answer({ send: false });
      await vi.advanceTimersByTimeAsync(0);
    } else {
      const composer = composers[now.box] as Composer;
      if (now.do === 'write') {
        const empty = composer.now().read() === '' || !composer.now().box.element.isConnected;
        // Nobody begins a draft as fast as a held send is decided.
        if (empty) await vi.advanceTimersByTimeAsync(decided);
        // Nor under a modal question; a page may change the one that is there.
        if (open.length === 0) composer.write(now.words, 'person');
        else if (!empty) composer.write(now.words, 'page');
      } else if (now.do === 'press') press(composer, 1);
      else if (now.do === 'double press') press(composer, 2);
      else if (now.do === 'redraw') composer.redraw();
      else if (now.do === 'take away') composer.takeAway();
      else if (now.do === 'empty') composer.empty();
      else if (now.do === 'analyse') {
        const { ask, read } = composer.now();
        ask(read()).catch(() => {});
        await vi.advanceTimersByTimeAsync(700);
      } else if (page.by === 'chord' || page.by === 'enter') {
        if (now.do === 'repeat') composer.repeatKey();
        if (now.do === 'release') composer.releaseKey();
        if (now.do === 'compose') composer.press({ isComposing: true, keyCode: 229, ctrlKey: false });
      }
      await vi.advanceTimersByTimeAsync(0);
    }
  };

  for (const now of steps) {
    if (left) break;
    await perform(now);
    for (const composer of composers) composer.render();
  }
  online = true;
  if (!left) for (const composer of composers) composer.releaseKey();
  for (let rest = 0; rest < 2 && !left; rest++) {
    await vi.advanceTimersByTimeAsync(2_000);
    while (open.length > 0) await perform({ do: 'answer', with: 'send' });
  }
  guard.abort();
  return { sent: sent(), wanted, lost: unsettled(), questions };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe.each(sendKinds)('sends by: %s,', (kind) => {
  it('leave exactly once, or are given up by the writer: 1,000 sequences', async () => {
    let held = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40, size: 'max' }), async (steps) => {
        document.body.replaceChildren();
        const { sent, wanted, lost, questions } = await run(kind, steps);
        held += questions;
        const doubled = sent.filter((draft, at) => sent.indexOf(draft) !== at);
        const unasked = sent.filter((draft) => !wanted.has(draft));
        expect({ doubled, lost, unasked }).toEqual({ doubled: [], lost: [], unasked: [] });
      }),
      { numRuns: 1_000 },
    );
    // A test in which nothing is ever held would prove nothing.
    expect(held).toBeGreaterThan(200);
  }, 120_000);
});
