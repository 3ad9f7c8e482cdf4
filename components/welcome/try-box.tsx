import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What stands in the box at first. */
  draft: string;
}

/** A compose box that posts nowhere, with a draft in it to try the coach on. */
export function TryBox({ draft }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [posted, setPosted] = useState(false);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(draft.length, draft.length);
  }, [draft]);
  const bringBack = () => {
    if (!box.current) return;
    box.current.value = draft;
    // As if it had been typed: the coach reads it, and the note of the send goes.
    box.current.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.current.focus();
  };
  return (
    <form
      class="try-box"
      data-composer
      data-kind="post"
      onSubmit={(event) => {
        event.preventDefault();
        setPosted(true);
        if (box.current) box.current.value = '';
        box.current?.focus();
      }}
    >
      <textarea
        ref={box}
        rows={3}
        aria-label="Your post"
        defaultValue={draft}
        onInput={() => setPosted(false)}
      />
      <div class="actions">
        <span class="quiet small" role="status">
          {posted && 'It went nowhere: this box is for trying.'}
        </span>
        {posted && (
          <button type="button" class="plain small" onClick={bringBack}>
            Bring the draft back
          </button>
        )}
        <button type="submit" data-send>
          Post
        </button>
      </div>
    </form>
  );
}
