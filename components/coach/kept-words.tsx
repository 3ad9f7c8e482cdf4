import type { Ref } from 'preact';

export interface KeptWordsProps {
  text: string;
  frame: Ref<HTMLDialogElement>;
  onClose(): void;
}

/** What was to be sent, handed back because its box is gone. */
export function KeptWords({ text, frame, onClose }: KeptWordsProps) {
  return (
    <dialog class="hold" role="alertdialog" aria-labelledby="title" ref={frame} onClose={onClose}>
      <h2 id="title">Your words are safe</h2>
      <p class="question">The page closed this box before your words went out. Copy them from here.</p>
      <textarea
        readOnly
        rows={5}
        value={text}
        autofocus
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="row">
        <button type="button" class="primary" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}
