import { describe, expect, it } from 'vitest';
import protocolSchema from '../../../assets/protocol.schema.json';
import { keyPlace } from '../../../components/protocol-editor/key-place.ts';
import { keysAt, type Schema, valuesAt } from '../../../components/protocol-editor/schema-choices.ts';

/** The place of the `|` in a text. */
function placeAt(text: string) {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  return keyPlace(text.replace('|', '').split('\n'), {
    line: before.length - 1,
    column: (before.at(-1) as string).length,
  });
}

describe('keyPlace', () => {
  it.each<[string, string, string, string, string]>([
    ['at the top', 'na|', '', 'key', ''],
    ['beside other keys', 'name: a\nve|\nowner: b', '', 'key', 'name owner'],
    ['in a mapping', 'voice:\n  emoji: 2\n  ha|', 'voice', 'key', 'emoji'],
    ['after a deeper mapping', 'terms:\n  use:\n    a: b\n  av|\nvoice:\n  emoji: 1', 'terms', 'key', 'use'],
    ['back at the top', 'terms:\n  avoid: [a]\n|', '', 'key', 'terms'],
    ['in a list item', 'claims:\n  - words: [a]\n    so|', 'claims []', 'key', 'words'],
    ['at the dash', 'claims:\n  - wo|', 'claims []', 'key', ''],
    ['in the second item', 'claims:\n  - words: [a]\n  - wo|', 'claims []', 'key', ''],
    ['in a list at its key’s column', 'claims:\n- words: [a]\n- wo|', 'claims []', 'key', ''],
    ['after such a list', 'claims:\n- words: [a]\nte|', '', 'key', 'claims'],
    [
      'in lists of lists',
      'replies:\n  complaint:\n    needs:\n      - na|',
      'replies complaint needs []',
      'key',
      '',
    ],
    ['at a value', 'enforcement:\n  mode: ho|', 'enforcement mode', 'value', ''],
    ['at a value in a list', 'off-limits:\n  - topic: x\n    level: |', 'off-limits [] level', 'value', ''],
    [
      'at a value in brackets',
      'voice:\n  greetings:\n    kinds: [post, re|',
      'voice greetings kinds',
      'value',
      '',
    ],
    ['in braces', 'off-limits:\n  - { topic: x, wo|', 'off-limits []', 'key', 'topic'],
    ['in braces after a key', 'voice:\n  emoji: { max: 2, le|', 'voice emoji', 'key', 'max'],
    ['at a value in braces', 'enforcement: { mode: ho|', 'enforcement mode', 'value', ''],
    ['after closed braces', 'enforcement: { mode: hold }\nvo|', '', 'key', 'enforcement'],
  ])('%s', (_, text, path, typing, present) => {
    const place = placeAt(text);
    expect([place?.path.join(' '), place?.typing, place?.present.toSorted().join(' ')]).toEqual([
      path,
      typing,
      present,
    ]);
  });

  it.each([
    ['a comment', 'name: a # na|'],
    ['a quoted text', 'name: "na|'],
    ['running text', 'message: two wo|'],
  ])('has nothing to offer in %s', (_, text) => expect(placeAt(text)).toBeUndefined());
});

describe('the choices of the schema', () => {
  const schema = protocolSchema as Schema;

  it('knows the keys of a part that may also be written short', () =>
    expect(keysAt(schema, ['voice', 'emoji']).map(({ name }) => name)).toContain('max'));

  it('knows which keys are needed and what they hold', () => {
    const keys = Object.fromEntries(keysAt(schema, ['off-limits', '[]']).map((key) => [key.name, key]));
    expect(keys.topic).toEqual({ name: 'topic', required: true, holds: 'text' });
    expect(keys.level?.required).toBe(false);
    const parts = keysAt(schema, ['replies', 'complaint']);
    expect(parts.find(({ name }) => name === 'needs')).toMatchObject({ required: true, holds: 'list' });
    expect(keysAt(schema, []).find(({ name }) => name === 'voice')).toMatchObject({ holds: 'mapping' });
  });

  it('knows the values of a choice, alone and in a list', () => {
    expect(valuesAt(schema, ['enforcement', 'mode'])).toEqual(['quiet', 'coach', 'hold', 'block']);
    expect(valuesAt(schema, ['enforcement', 'sites', 'linkedin'])).toContain('block');
    expect(valuesAt(schema, ['voice', 'greetings', 'kinds'])).toContain('reply');
    expect(valuesAt(schema, ['name'])).toEqual([]);
  });
});
