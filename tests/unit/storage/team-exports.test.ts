import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { EntryFinding } from '../../../lib/storage/history/entry.ts';
import { history } from '../../../lib/storage/history/history.ts';
import { countsByRule, statedReasons } from '../../../lib/storage/protocols/team-exports.ts';
import { anEntry } from './an-entry.ts';

const finding = (rule: string, outcome: EntryFinding['outcome']): EntryFinding => ({
  rule,
  category: 'brand-voice',
  level: 'error',
  outcome,
  phrase: 'the lawsuit',
});

beforeEach(async () => {
  await history.close();
  globalThis.indexedDB = new IDBFactory();
  await history.add(
    anEntry({
      id: 'a',
      time: 1_000,
      site: 'x',
      protocol: 'Acme 3',
      reason: '=agreed, with "legal"',
      findings: [finding('acme.off-limits', 'kept'), finding('acme.off-limits', 'kept')],
    }),
    anEntry({
      id: 'b',
      time: 2_000,
      findings: [finding('acme.off-limits', 'edited-away'), finding('acme.terms', 'replaced')],
    }),
  );
});

it('counts by rule, with no words, site or time of a draft', async () => {
  expect(await (await countsByRule()).text()).toBe(
    [
      'rule,drafts,replaced,edited-away,dismissed,kept,reasons',
      'acme.off-limits,2,0,1,0,2,1',
      'acme.terms,1,1,0,0,0,0',
      '',
    ].join('\r\n'),
  );
});

it('hands on the stated reasons without the drafts, and no cell that a spreadsheet would run', async () => {
  expect(await (await statedReasons()).text()).toBe(
    [
      'time,site,protocol,rules,reason',
      `1970-01-01T00:00:01.000Z,x,Acme 3,acme.off-limits,"'=agreed, with ""legal"""`,
      '',
    ].join('\r\n'),
  );
});
