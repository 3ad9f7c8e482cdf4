import { type Draft, kinds, longestText, type Thread } from '../analyzer/types.ts';
import { check } from './check.ts';
import { readAccount } from './read-account.ts';

/** Checks a draft that a page sent; keeps only the fields a page may fill. The voice is the writer's setting, not the page's. */
export function readDraft(raw: unknown): Draft {
  const { text, site, kind, account, parent, thread, language } = check.record(raw, 'draft');
  const draft: Draft = { text: check.text(text, 'draft.text', longestText) };
  if (site !== undefined) draft.site = check.text(site, 'draft.site');
  if (kind !== undefined) draft.kind = check.oneOf(kind, 'draft.kind', kinds);
  if (account !== undefined) draft.account = readAccount(account, 'draft.account');
  if (language !== undefined) draft.language = check.text(language, 'draft.language', 35);
  if (parent !== undefined) {
    const { text: said, author } = check.record(parent, 'draft.parent');
    draft.parent = { text: check.text(said, 'draft.parent.text', longestText) };
    if (author !== undefined) draft.parent.author = check.text(author, 'draft.parent.author');
  }
  if (thread !== undefined) draft.thread = readThread(thread);
  return draft;
}

/** More parts than any room takes in one thread. */
const mostParts = 100;

function readThread(raw: unknown): Thread {
  const { before, after } = check.record(raw, 'draft.thread');
  const part = (text: unknown, name: string) => check.text(text, name, longestText);
  const thread = {
    before: check.list(before, 'draft.thread.before', part, mostParts),
    after: check.list(after, 'draft.thread.after', part, mostParts),
  };
  check.text([...thread.before, ...thread.after].join(''), 'draft.thread', longestText);
  return thread;
}
