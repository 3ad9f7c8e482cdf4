import { correct, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** Trix (Basecamp, forums on Rails). */
export const trix = richEditor({
  id: 'trix',
  root: 'trix-editor',
  ways: [correct, type],
});
