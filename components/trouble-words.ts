/** What happened to the history, what is safe, and what to do, in words for the user. */
export const troubleWords = {
  full: 'The last draft was not added to the history: the disk is full. Settings and older drafts are safe. Free some space, or delete drafts in the insights.',
  damaged:
    'The history cannot be opened. Settings are safe. Restarting the browser often helps; else erase the history in the settings.',
  lost: 'The history was damaged, and the browser began a new one. Settings are safe. An export that you kept can be imported in the settings.',
  other:
    'The last draft was not added to the history. Settings and older drafts are safe; the next draft tries again.',
} as const;
