import { correct, paste, type } from './input-ways.ts';
import { richEditor } from './rich-editor.ts';

/** Lexical (Facebook, Instagram, Threads, WhatsApp, Reddit). */
export const lexical = richEditor({
  id: 'lexical',
  root: '[data-lexical-editor="true"]',
  ways: [correct, paste, type],
});
