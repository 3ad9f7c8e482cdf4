import { afterEach, expect, it, vi } from 'vitest';
import { auditDesk } from '../../../entrypoints/audit/audit-desk.ts';

/** A worker that hears everything and answers only what a test says. */
class SilentWorker extends EventTarget {
  static last: SilentWorker;
  constructor() {
    super();
    SilentWorker.last = this;
  }
  postMessage(): void {}
  terminate(): void {}
}

afterEach(() => vi.unstubAllGlobals());

it('rejects what was asked when the worker cannot go on', async () => {
  vi.stubGlobal('Worker', SilentWorker);
  const answer = auditDesk(() => {}).ask('learn', { names: [] });
  SilentWorker.last.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await expect(answer).rejects.toThrow('out of memory');
});

it('settles each question with its own answer', async () => {
  vi.stubGlobal('Worker', SilentWorker);
  const desk = auditDesk(() => {});
  const [first, second] = [desk.ask('compare', { voices: [] }), desk.ask('compare', { voices: [] })];
  const answer = (data: object) => SilentWorker.last.dispatchEvent(new MessageEvent('message', { data }));
  answer({ id: 2, error: 'no' });
  answer({ id: 1, answer: [] });
  await expect(second).rejects.toThrow('no');
  await expect(first).resolves.toEqual([]);
});
