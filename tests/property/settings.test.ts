import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSettings } from '../../lib/storage/settings/read-settings.ts';
import { defaultSettings } from '../../lib/storage/settings/settings-shape.ts';

const anySettings = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      sensitivity: fc.oneof(fc.constantFrom('calm', 'keen'), fc.jsonValue()),
      voice: fc.oneof(fc.constantFrom('person', 'organisation'), fc.jsonValue()),
      mode: fc.oneof(fc.constantFrom('quiet', 'hold'), fc.jsonValue()),
      texts: fc.oneof(fc.constantFrom('keep', 'never'), fc.jsonValue()),
      sites: fc.oneof(
        fc.dictionary(
          fc.string(),
          fc.record({ on: fc.jsonValue(), mode: fc.jsonValue() }, { requiredKeys: [] }),
        ),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  ),
);

it('reads whatever is stored into whole settings that read the same again', () => {
  fc.assert(
    fc.property(anySettings, (raw) => {
      const { settings } = readSettings(raw);
      expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
      expect(readSettings(settings)).toEqual({ settings, broken: [] });
    }),
  );
});
