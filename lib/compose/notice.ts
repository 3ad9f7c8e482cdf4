/** A short line for the writer on what just happened or did not. */
export interface Notice {
  text: string;
  /** Takes back what happened. */
  undo?: () => void;
}
