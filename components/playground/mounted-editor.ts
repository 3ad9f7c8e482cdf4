/** What a composer needs from whichever editor stands in it. */
export interface MountedEditor {
  /** The draft as the editor's own model holds it; lines end with `\n`. */
  text(): string;
  clear(): void;
  focus(): void;
}

export interface EditorOptions {
  /** Accessible name of the text box. */
  label: string;
  placeholder: string;
  /** Called after every change of the model. */
  changed(): void;
}

/** Puts an editor into `host`, which is empty and in the document. */
export type MountEditor = (host: HTMLElement, options: EditorOptions) => MountedEditor;
