import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { categories, kinds, stances } from '../../lib/analyzer/types.ts';
import { type Entry, endings, outcomes } from '../../lib/storage/entry.ts';
import { type EntryFilter, passes } from '../../lib/storage/entry-filter.ts';
import { history, type Place } from '../../lib/storage/history.ts';
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
