import { amountOf } from '../../components/amount-of.ts';
import type { StoredThing } from '../../components/settings/data-section.tsx';
import { storedSizes } from '../../lib/storage/stored-sizes.ts';

const names: Record<string, string> = {
  settings: 'Settings',
  dismissals: 'Dismissed phrases',
  'rule-counts': 'How often each rule was shown, and not useful',
  protocols: 'Voice protocols',
  asked: 'What protocols ask for on each site',
  styles: 'Vale styles',
  studio: 'What you write in the protocol studio',
  voices: 'Your own voices',
  hasHistory: 'That there is a history',
  trouble: 'The last trouble with the history',
  'settings-broken': 'Settings that could not be read',
};

/** Everything that is stored, as the settings page lists it. An item without a name here is listed by its key. */
export async function storedThings(): Promise<StoredThing[]> {
  const { items, shared, entries, history } = await storedSizes();
  const things = Object.entries(items)
    .filter(([key]) => !key.endsWith('$'))
    .map(([key, { bytes, count }]) => ({
      name: names[key] ?? key,
      amount: `${count}`,
      bytes,
      where: 'Extension storage',
    }));
  return [
    {
      name: 'History',
      amount:
        entries === undefined
          ? 'cannot be opened'
          : `${amountOf(entries)} ${entries === 1 ? 'draft' : 'drafts'}`,
      bytes: history ?? 0,
      where: 'IndexedDB',
    },
    ...things,
    ...(shared.bytes > 0
      ? [
          {
            name: 'Protocols shared with your devices',
            amount: `${shared.count}`,
            bytes: shared.bytes,
            where: 'Browser sync',
          },
        ]
      : []),
  ];
}
