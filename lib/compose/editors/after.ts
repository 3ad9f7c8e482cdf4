/** Resolves after `ms` milliseconds. */
export const after = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Editors learn of a selection by an event, Slate only once in 100 ms: acting sooner lands at the old caret. In
 * milliseconds.
 */
export const selectionTakesHold = 120;
