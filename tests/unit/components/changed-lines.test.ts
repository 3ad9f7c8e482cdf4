import { expect, it } from 'vitest';
import { changedLines } from '../../../components/protocol-editor/changed-lines.ts';

it.each([
  ['a\nb\nc', 'a\nb\nc', []],
  ['a\nb\nc', 'a\nx\nc', ['- b', '+ x']],
  ['a\nb\nc\nd', 'a\nc\nd\ne', ['- b', '+ e']],
  ['', 'a', ['- ', '+ a']],
])('%j to %j', (before, now, expected) => expect(changedLines(before, now)).toEqual(expected));
