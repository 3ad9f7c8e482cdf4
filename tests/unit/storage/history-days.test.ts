import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/storage/history/day-row.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { anEntry } from './an-entry.ts';

const noon = (day: number) => new Date(2026, 10, day, 12).getTime();
const days = () => history.days('2026-11-01', '2026-11-30');

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
});

describe('days', () => {
  it('sum what was sent and left, by site', async () => {
    await history.add(
      anEntry({ id: 'a', time: noon(1) }),
      anEntry({ id: 'b', time: noon(1), kind: 'reply', stance: 'dialogue', final: 'warning' }),
      anEntry({ id: 'c', time: noon(1), site: 'reddit', ending: 'left' }),
      anEntry({ id: 'd', time: noon(2), findings: [] }),
    );
    expect(await days()).toEqual([
      {
        day: '2026-11-01',
        site: 'reddit',
        counts: { left: 1, 'remark:hard-sell': 1, 'outcome:replaced': 1, 'rule:hard-sell.urgency': 1 },
      },
      {
        day: '2026-11-01',
        site: 'x',
        counts: {
          sent: 2,
          answer: 1,
          improved: 1,
          warned: 1,
          'remark:hard-sell': 2,
          'outcome:replaced': 2,
          'rule:hard-sell.urgency': 2,
          'stance:sell': 1,
          'stance:dialogue': 1,
          'strength:real-question': 2,
        },
      },
      {
        day: '2026-11-02',
        site: 'x',
        counts: { sent: 1, improved: 1, 'stance:sell': 1, 'strength:real-question': 1 },
      },
    ]);
    expect(await history.days('2026-11-02', '2026-11-02')).toHaveLength(1);
    expect(await history.oldest()).toBe(noon(1));
  });

  it('lose what is removed, and end with the last entry', async () => {
    await history.add(
      anEntry({ id: 'a', time: noon(1) }),
      anEntry({ id: 'b', time: noon(1), final: 'warning' }),
    );
    await history.remove('b', 'never-there');
    const [row] = await days();
    expect(row?.counts).toMatchObject({ sent: 1, improved: 1 });
    expect(row?.counts).not.toHaveProperty('warned');
    await history.remove('a');
    expect(await days()).toEqual([]);
  });

  it('stay as they are when the words go, and when a write fails', async () => {
    await history.add(anEntry({ id: 'a', time: noon(1) }));
    const before = await days();
    await history.dropTexts(noon(2));
    expect(await days()).toEqual(before);
    const broken = { ...anEntry({ id: 'b', time: noon(1) }), text: (() => 0) as never };
    await expect(history.add(broken)).rejects.toThrow();
    expect(await days()).toEqual(before);
  });

  it('are local days', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 0, 1).getTime())).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 0, 5, 23, 59, 59).getTime())).toBe('2026-01-05');
  });
});

describe('alike', () => {
  it('finds entries that share most, the newest first among equals, and only while the words are there', async () => {
    await history.add(
      { ...anEntry({ id: 'far', time: 1 }), sketch: [9, 8] },
      { ...anEntry({ id: 'near', time: 2 }), sketch: [1, 2, 3, 4] },
      { ...anEntry({ id: 'one', time: 3 }), sketch: [4, 7] },
    );
    const ids = async () => (await history.alike([1, 2, 4, 5], 5)).map((e) => e.id);
    expect(await ids()).toEqual(['near', 'one']);
    await history.dropTexts(3);
    expect(await ids()).toEqual(['one']);
    expect(await history.get('one')).not.toHaveProperty('sketch');
  });

  it('keeps no sketch of words that are not kept', async () => {
    const { text: _, ...wordless } = anEntry({ id: 'w', time: 1 });
    await history.add({ ...wordless, sketch: [1] });
    expect(await history.alike([1], 5)).toEqual([]);
  });
});
