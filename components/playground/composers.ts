import type { Kind, Parent } from '../../lib/analyzer/types.ts';
import type { MountEditor } from './mounted-editor.ts';

/** One compose box of the playground. */
export interface ComposerPlan {
  id: string;
  /** The editor's name. */
  name: string;
  /** Where a person meets this editor. */
  met: string;
  kind: Kind;
  parent?: Required<Parent>;
  placeholder: string;
  send: string;
  /** Each editor is a chunk of its own. */
  load(): Promise<MountEditor>;
}

const post = { kind: 'post', placeholder: 'What’s on your mind?', send: 'Post' } as const;
const textarea = () => import('./editors/textarea.ts').then((module) => module.mountTextarea);

export const composers: readonly ComposerPlan[] = [
  { ...post, id: 'textarea', name: 'Plain text box', met: 'Mastodon, Hacker News', load: textarea },
  {
    ...post,
    id: 'draft',
    name: 'Draft.js',
    met: 'X, TikTok comments',
    load: () => import('./editors/draft.ts').then((module) => module.mountDraft),
  },
  {
    ...post,
    id: 'lexical',
    name: 'Lexical',
    met: 'Facebook, Threads, Reddit',
    load: () => import('./editors/lexical.ts').then((module) => module.mountLexical),
  },
  {
    ...post,
    id: 'tiptap',
    name: 'TipTap',
    met: 'Bluesky, LinkedIn comments',
    load: () => import('./editors/tiptap.ts').then((module) => module.mountTiptap),
  },
  {
    ...post,
    id: 'quill',
    name: 'Quill',
    met: 'LinkedIn posts',
    load: () => import('./editors/quill.ts').then((module) => module.mountQuill),
  },
  {
    id: 'reply',
    name: 'A reply',
    met: 'to someone who waits for an answer',
    kind: 'reply',
    parent: {
      author: 'Maya Lindqvist',
      text: 'Nine days, three mails, and still nobody can tell me where my mother’s birthday present is. It was on Saturday.',
    },
    placeholder: 'Write your reply',
    send: 'Reply',
    load: textarea,
  },
];
