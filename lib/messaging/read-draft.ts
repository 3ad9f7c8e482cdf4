import { type Draft, kinds } from '../analyzer/types.ts';
import { check, longestText } from './check.ts';

/** Checks a draft that a page sent; keeps only the fields a page may fill. The voice is the writer's setting, not the page's. */
export function readDraft(raw: unknown): Draft {
  const { text, site, kind, account, parent, language } = check.record(raw, 'draft');
  const draft: Draft = { text: check.text(text, 'draft.text', longestText) };
  if (site !== undefined) draft.site = check.text(site, 'draft.site');
  if (kind !== undefined) draft.kind = check.oneOf(kind, 'draft.kind', kinds);
  if (account !== undefined) draft.account = check.text(account, 'draft.account', 100);
  if (language !== undefined) draft.language = check.text(language, 'draft.language', 35);
  if (parent !== undefined) {
    const { text: said, author } = check.record(parent, 'draft.parent');
    draft.parent = { text: check.text(said, 'draft.parent.text', longestText) };
    if (author !== undefined) draft.parent.author = check.text(author, 'draft.parent.author');
  }
  return draft;
}
