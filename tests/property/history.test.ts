import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { categories, kinds, stances } from '../../lib/analyzer/types.ts';
import { type DayRow, dayOf, tally } from '../../lib/storage/history/day-row.ts';
import { type Entry, endings, outcomes } from '../../lib/storage/history/entry.ts';
import { type EntryFilter, passes } from '../../lib/storage/history/entry-filter.ts';
import { history, type Place } from '../../lib/storage/history/history.ts';
import { anEntry } from '../unit/storage/an-entry.ts';

const site = fc.constantFrom('x', 'reddit', 'linkedin');
const finding = fc.record({
  rule: fc.constantFrom('a.one', 'b.two'),
  category: fc.constantFrom(...categories),
  level: fc.constant('warning' as const),
  outcome: fc.constantFrom(...outcomes),
});
const entry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.uuid(),
    time: fc.nat(20),
    site,
    kind: fc.constantFrom(...kinds),
    ending: fc.constantFrom(...endings),
    stance: fc.constantFrom(...stances),
    findings: fc.array(finding, { maxLength: 3 }),
    text: fc.constantFrom('one word', 'another'),
  })
  .map(anEntry);
const filter = fc.record(
  {
    site,
    ending: fc.constantFrom(...endings),
    category: fc.constantFrom(...categories),
    outcome: fc.constantFrom(...outcomes),
    rule: fc.constantFrom('a.one', 'b.two'),
    from: fc.nat(20),
    to: fc.nat(20),
    search: fc.constantFrom('word', 'ANOTHER'),
  },
  { requiredKeys: [] },
);

it('gives every entry that passes, once, newest first, whatever the page length', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 25 }), filter, fc.integer({ min: 1, max: 7 }), check),
    { numRuns: 60 },
  );
});

async function check(entries: Entry[], wanted: EntryFilter, limit: number): Promise<void> {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
  await history.add(...entries);
  const found: Entry[] = [];
  let place: Place | undefined;
  do {
    const page = await history.page(wanted, limit, place);
    found.push(...page.entries);
    place = page.next;
  } while (place);
  const expected = entries
    .filter((e) => passes(e, wanted))
    .sort((a, b) => b.time - a.time || (a.id < b.id ? 1 : -1));
  expect(found).toEqual(expected);
}

it('keeps the sums of days equal to what the entries say, whatever is added and removed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(entry, { maxLength: 20, selector: (e) => e.id }),
      fc.nat(),
      async (all, n) => {
        await history.close();
        globalThis.indexedDB = new IDBFactory();
        const removed = all.filter((_, i) => (n >> (i % 20)) & 1);
        await history.add(...all);
        await history.add(...all.slice(0, 3));
        await history.remove(...removed.map((e) => e.id));
        const left = all.filter((e) => !removed.includes(e));
        await expectDays(left);
      },
    ),
    { numRuns: 40 },
  );
});

async function expectDays(left: Entry[]): Promise<void> {
  const expected = new Map<string, DayRow>();
  for (const e of left) {
    const key = `${dayOf(e.time)} ${e.site}`;
    expected.set(key, tally(expected.get(key), { ...e, day: dayOf(e.time) }, 1));
  }
  const key = (row: DayRow) => `${row.day} ${row.site}`;
  const rows = await history.days('0001-01-01', '9999-12-31');
  expect(new Map(rows.map((row) => [key(row), row]))).toEqual(expected);
}
