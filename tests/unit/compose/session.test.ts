// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Finding, Report, Thread } from '../../../lib/analyzer/types.ts';
import type { DraftRecord } from '../../../lib/compose/draft-log.ts';
import { Session } from '../../../lib/compose/session.ts';
import { aBox, fieldEditor, write } from './a-box.ts';
import { aReport } from './a-report.ts';

function aSession(
  analyze = async (draft: Draft): Promise<Report> => aReport(draft.text, 'Buy now', 'Hurry'),
) {
  const made = aBox();
  const on = signal(true);
  const record = vi.fn<(draft: DraftRecord) => void>();
  const asked = vi.fn(analyze);
  const thread = vi.fn<() => Thread | undefined>();
  const options = { box: made.box, editor: fieldEditor, site: 'x', analyze: asked, thread, record, on };
  return { ...made, session: new Session(options), on, record, asked, thread };
}

const settle = () => vi.advanceTimersByTimeAsync(300);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('session', () => {
  it('reads a box at focus and after each pause in typing, not at every key', async () => {
    const { session, field, asked } = aSession();
    field.value = 'Good morning';
    session.wake();
    await settle();
    for (const text of ['Buy', 'Buy n', 'Buy now']) write(field, text);
    await settle();
    expect(asked.mock.calls.map(([draft]) => draft.text)).toEqual(['Good morning', 'Buy now']);
    expect(session.remarks.value.map((r) => r.text)).toEqual(['Buy now']);
  });

  it('asks nothing for an empty box and nothing twice for one text', async () => {
    const { session, field, asked } = aSession();
    session.wake();
    await settle();
    write(field, 'Hello');
    await settle();
    write(field, 'Hello');
    await settle();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('asks anew, and knows no report to send by, once another part of its thread has changed', async () => {
    const { session, field, asked, thread } = aSession();
    const standsBefore = (...parts: string[]) => thread.mockReturnValue({ before: [], after: parts });
    standsBefore('What did you cook?');
    write(field, 'Buy now');
    session.wake();
    await settle();
    session.rest();
    expect(session.known('Buy now')).toBeDefined();
    standsBefore('It is soup.');
    expect(session.known('Buy now')).toBeUndefined();
    session.wake();
    await settle();
    expect(asked.mock.calls.map(([draft]) => draft.thread?.after)).toEqual([
      ['What did you cook?'],
      ['It is soup.'],
    ]);
    expect(session.known('Buy now')).toBeDefined();
  });

  it('knows that the analyzer is away until it answers again', async () => {
    let reached = false;
    const { session, field } = aSession(async ({ text }) => {
      if (!reached) throw new Error('away');
      return aReport(text);
    });
    session.wake();
    write(field, 'Hello');
    await settle();
    expect(session.away.value).toBe(true);
    reached = true;
    write(field, 'Hello again');
    await settle();
    expect(session.away.value).toBe(false);
  });

  it('waits while an input method composes', async () => {
    const { session, field, asked } = aSession();
    session.wake();
    field.dispatchEvent(new Event('compositionstart'));
    write(field, 'にほ');
    await settle();
    expect(asked).not.toHaveBeenCalled();
    field.dispatchEvent(new Event('compositionend'));
    await settle();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('moves remarks with their words before the next report, and ignores a report on an older text', async () => {
    const waiting: ((report: Report) => void)[] = [];
    const { session, field } = aSession(() => new Promise((done) => waiting.push(done)));
    session.wake();
    write(field, 'Buy now, friends');
    await settle();
    waiting[0]?.(aReport('Buy now, friends', 'Buy now'));
    await settle();
    write(field, 'Oh! Buy now, friends');
    expect(session.remarks.value[0]).toMatchObject({ start: 4, end: 11 });
    await settle();
    write(field, 'Nothing of the kind');
    waiting[1]?.(aReport('Oh! Buy now, friends', 'Buy now'));
    await vi.advanceTimersByTimeAsync(0);
    expect(session.remarks.value).toEqual([]);
  });

  it('is silent when the analyzer cannot be reached', async () => {
    const { session, field } = aSession(() => Promise.reject(new Error('away')));
    session.wake();
    write(field, 'Buy now');
    await settle();
    expect(session.report.value).toBeUndefined();
  });

  it('reads nothing while the site is switched off, and starts again when it is on', async () => {
    const { session, field, on, asked } = aSession();
    on.value = false;
    session.wake();
    write(field, 'Buy now');
    await settle();
    expect(session.text.value).toBe('');
    expect(asked).not.toHaveBeenCalled();
    on.value = true;
    session.recheck();
    await settle();
    expect(session.remarks.value).toHaveLength(1);
  });

  it('keeps a dismissed remark away from what is shown and from the verdict', async () => {
    const { session, field } = aSession();
    session.wake();
    write(field, 'Buy now');
    await settle();
    session.dismiss(session.remarks.value[0] as never);
    expect(session.remarks.value).toEqual([]);
    expect(session.known('Buy now')).toMatchObject({ verdict: 'clear', findings: [] });
    write(field, 'Buy  now, buy NOW');
    await settle();
    expect(session.remarks.value).toEqual([]);
  });

  it('shows a remark again when its dismissal is taken back, and forgets that there was one', async () => {
    const { session, field, record } = aSession();
    session.wake();
    write(field, 'Buy now');
    await settle();
    const [remark] = session.remarks.value as [Finding];
    session.dismiss(remark);
    session.restore(remark);
    await settle();
    expect(session.remarks.value).toEqual([remark]);
    expect(session.known('Buy now')).toMatchObject({ verdict: 'warning' });
    session.end();
    expect(record.mock.calls[0]?.[0].findings).toMatchObject([{ phrase: 'Buy now', outcome: 'kept' }]);
  });

  it('lets the verdict fall to what is left after a dismissal', async () => {
    const { session, field } = aSession(async ({ text }) => {
      const { findings, ...rest } = aReport(text, 'Buy now', 'Hurry');
      const [sale, hurry] = findings as [Finding, Finding];
      return { ...rest, verdict: 'warning', findings: [sale, { ...hurry, level: 'suggestion' }] };
    });
    session.wake();
    write(field, 'Hurry. Buy now');
    await settle();
    session.dismiss(session.remarks.value[0] as never);
    expect(session.known('Hurry. Buy now')).toMatchObject({ verdict: 'remark' });
  });

  it('puts a protocol error out of sight, and still counts it at the send', async () => {
    const { session, field } = aSession(async ({ text }) => {
      const report = aReport(text, 'Buy now');
      return { ...report, findings: report.findings.map((finding) => ({ ...finding, level: 'error' })) };
    });
    session.wake();
    write(field, 'Buy now');
    await settle();
    session.dismiss(session.remarks.value[0] as never);
    expect(session.remarks.value).toEqual([]);
    expect(session.known('Buy now')).toMatchObject({ verdict: 'warning', findings: [{ level: 'error' }] });
    expect(await session.ask('Buy now')).toMatchObject({ findings: [{ level: 'error' }] });
  });

  it('replaces words that still stand, and refuses when they changed', async () => {
    const { session, field } = aSession();
    session.wake();
    write(field, 'Buy now, friends');
    await settle();
    const [remark] = session.remarks.value;
    expect(await session.replace(remark as never, 'Come by')).toBe(true);
    expect(field.value).toBe('Come by, friends');

    write(field, 'Hurry, friends');
    await settle();
    const [other] = session.remarks.value;
    write(field, 'Hurrah, friends');
    expect(await session.replace(other as never, 'Take your time')).toBe(false);
    expect(field.value).toBe('Hurrah, friends');
    expect(session.refused.value).toBe(other);
  });

  it('replaces all remarks of a kind, each at its own words', async () => {
    const { session, field } = aSession();
    session.wake();
    write(field, 'Hurry! Buy now.');
    await settle();
    expect(await session.replaceAll(session.remarks.value[0] as never)).toBe(2);
    expect(field.value).toBe('come by! come by.');
  });

  it('records a draft once as sent when the box is emptied after the send', async () => {
    const { session, field, record } = aSession();
    session.wake();
    write(field, 'Hurry! Buy now.');
    await settle();
    session.dismiss(session.remarks.value[0] as never);
    session.sending('Hurry! Buy now.');
    write(field, '');
    await vi.advanceTimersByTimeAsync(10_000);
    session.end();
    expect(record).toHaveBeenCalledTimes(1);
    expect(record.mock.calls[0]?.[0]).toMatchObject({
      ending: 'sent',
      text: 'Hurry! Buy now.',
      first: 'warning',
      findings: [
        { phrase: 'Buy now', outcome: 'dismissed' },
        { phrase: 'Hurry', outcome: 'kept' },
      ],
    });
  });

  it('says which account writes, also when the page no longer shows it at the end', async () => {
    const { session, field, box, asked, record } = aSession();
    let shown: string | undefined = 'ada';
    box.account = () => shown;
    session.wake();
    write(field, 'Good morning');
    await settle();
    shown = undefined;
    write(field, 'Good morning, Ana');
    await settle();
    session.end();
    expect(asked.mock.calls[0]?.[0].account).toBe('ada');
    expect(record.mock.calls[0]?.[0].account).toBe('ada');
  });

  it('records what became of each remark in a draft that was left', async () => {
    const { session, field, record } = aSession();
    session.wake();
    write(field, 'Hurry! Buy now.');
    await settle();
    await session.replace(session.remarks.value[0] as never, 'Come by');
    write(field, 'Come by.');
    await settle();
    session.end();
    expect(record.mock.calls[0]?.[0]).toMatchObject({
      ending: 'left',
      text: 'Come by.',
      first: 'warning',
      final: 'clear',
      findings: [
        { phrase: 'Buy now', outcome: 'replaced' },
        { phrase: 'Hurry', outcome: 'edited-away' },
      ],
    });
  });

  it('does not count a send that left the words in the box', async () => {
    const { session, field, record } = aSession();
    session.wake();
    write(field, 'Buy now');
    await settle();
    session.sending('Buy now');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(record).not.toHaveBeenCalled();
  });

  it('says nothing of a box in which nothing was written', () => {
    const { session, record } = aSession();
    session.wake();
    session.end();
    expect(record).not.toHaveBeenCalled();
  });
});
