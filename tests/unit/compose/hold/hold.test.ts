// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EnforcementMode } from '../../../../lib/analyzer/types.ts';
import type { HeldSend, HoldAnswer } from '../../../../lib/compose/hold/held-send.ts';
import { Hold } from '../../../../lib/compose/hold/hold.ts';
import { sendEvents } from '../../../../lib/compose/send-events.ts';
import { type AnalyzerMood, aComposer } from '../../../property/hold/a-composer.ts';
import type { SendKind } from '../../../property/hold/page-kinds.ts';

let guard: AbortController;

function onPage(kind: SendKind, { mode = 'hold' as EnforcementMode, mood = 'quick' as AnalyzerMood } = {}) {
  let id = 0;
  const composer = aComposer(kind, { mood: () => mood, nextId: () => ++id });
  const answers: ((answer: HoldAnswer) => void)[] = [];
  const question = vi.fn((_: HeldSend) => new Promise<HoldAnswer>((answer) => answers.push(answer)));
  const hold = new Hold({
    boxes: () => [composer.now()],
    boxAt: (element) => (element === composer.now().box.element ? composer.now() : undefined),
    mode: () => mode,
    alive: () => true,
    question,
  });
  for (const type of sendEvents)
    window.addEventListener(type, hold.handle, { capture: true, signal: guard.signal });
  const answer = async (given: HoldAnswer) => {
    answers.shift()?.(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  const write = async (words: string) => {
    composer.write(words);
    const { read, ask } = composer.now();
    ask(read()).catch(() => {});
    await vi.advanceTimersByTimeAsync(50);
  };
  return { composer, question, answer, write };
}

beforeEach(() => {
  vi.useFakeTimers();
  guard = new AbortController();
});
afterEach(() => {
  guard.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('hold', () => {
  it('lets a clear draft go on the spot, untouched', async () => {
    const { composer, question, write } = onPage('click');
    await write('Hello');
    composer.press();
    expect(composer.sent).toEqual([1]);
    expect(question).not.toHaveBeenCalled();
  });

  it('asks in the very turn of the press when the report is there', async () => {
    const { composer, question, write } = onPage('click');
    await write('Buy now');
    composer.press();
    expect(composer.sent).toEqual([]);
    expect(question).toHaveBeenCalledTimes(1);
  });

  it.each(['coach', 'quiet'] as const)('holds nothing in the mode %s', async (mode) => {
    const { composer, write } = onPage('click', { mode });
    await write('Buy now');
    composer.press();
    expect(composer.sent).toEqual([1]);
  });

  it('lets a send go after 300 ms without a report, and not before', async () => {
    const { composer, question } = onPage('click', { mood: 'never' });
    composer.write('Buy now');
    composer.press();
    await vi.advanceTimersByTimeAsync(299);
    expect(composer.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(composer.sent).toEqual([1]);
    expect(question).not.toHaveBeenCalled();
  });

  it('asks once: the same warning does not stop the next press', async () => {
    const { composer, question, answer, write } = onPage('click');
    await write('Buy now');
    composer.press();
    await answer({ send: false });
    await vi.advanceTimersByTimeAsync(60_000);
    composer.press();
    expect(composer.sent).toEqual([1]);
    expect(question).toHaveBeenCalledTimes(1);
  });

  it('lets a second press within three seconds through, whatever was written meanwhile', async () => {
    const { composer, answer, write } = onPage('click');
    await write('Buy now');
    composer.press();
    await answer({ send: false });
    await write('Buy now and here');
    composer.press();
    expect(composer.sent).toEqual([1]);
  });

  it('takes the send key pressed again over the question as an answer', async () => {
    const { composer, write } = onPage('key');
    await write('Buy now');
    composer.press();
    composer.press();
    await vi.advanceTimersByTimeAsync(0);
    expect(composer.sent).toEqual([1]);
  });

  it('never asks on a key that repeats or that an input method takes', async () => {
    const { composer, question, write } = onPage('key');
    await write('Buy now');
    composer.press({ isComposing: true });
    composer.press({ keyCode: 229 });
    composer.press({ repeat: true });
    expect(question).not.toHaveBeenCalled();
  });

  it('keeps the repeats of a held key from the page and from the question', async () => {
    const { composer, write } = onPage('key');
    await write('Buy now');
    composer.press();
    const seen = vi.fn();
    document.addEventListener('keydown', seen);
    composer.repeatKey();
    expect(seen).not.toHaveBeenCalled();
    document.removeEventListener('keydown', seen);
  });

  it('passes what a script presses', async () => {
    const { composer, question, write } = onPage('click');
    await write('Buy now');
    document.querySelector('button')?.click();
    expect(composer.sent).toEqual([1]);
    expect(question).not.toHaveBeenCalled();
  });

  it('under a block says plainly that it could not read, and still lets the writer decide', async () => {
    const { composer, question, answer } = onPage('click', { mode: 'block', mood: 'throws' });
    composer.write('Buy now');
    composer.press();
    await vi.advanceTimersByTimeAsync(300);
    expect(question.mock.calls[0]?.[0]).toMatchObject({ blocked: true, failed: true });
    await answer({ send: true, reason: 'Agreed with legal.' });
    expect(composer.sent).toEqual([1]);
  });

  it('takes a press under the question for a sign that the page took the question away', async () => {
    const { composer, question, answer } = onPage('click', { mode: 'block', mood: 'throws' });
    composer.write('Buy now');
    for (const questions of [1, 2]) {
      composer.press();
      await vi.advanceTimersByTimeAsync(300);
      expect(question).toHaveBeenCalledTimes(questions);
      expect(composer.sent).toEqual([]);
    }
    await answer({ send: true, reason: 'to the question that is gone' });
    expect(composer.sent).toEqual([]);
    await answer({ send: true, reason: 'Agreed with legal.' });
    expect(composer.sent).toEqual([1]);
  });

  it('passes when a site cannot say what its button is', async () => {
    const { composer, write } = onPage('click');
    await write('Buy now');
    composer.now().box.isSend = () => {
      throw new Error('the page changed');
    };
    composer.press();
    expect(composer.sent).toEqual([1]);
  });
});
