import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  /** What the button says, the question it then asks, and the button that does it. */
  label: string;
  question: string;
  confirm: string;
  onConfirm(): void;
}

/** A button that asks once, in its own place, before it does what cannot be undone. */
export function ConfirmButton({ label, question, confirm, onConfirm }: Props) {
  const asking = useSignal(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // What it removes may take it along.
  useKeptFocus(ask, keep);
  if (!asking.value)
    return (
      <button
        type="button"
        class="plain"
        ref={ask}
        onClick={() => {
          asking.value = true;
          queueMicrotask(() => keep.current?.focus());
        }}
      >
        {label}
      </button>
    );
  const close = () => {
    asking.value = false;
    queueMicrotask(() => ask.current?.focus());
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in line with its buttons
    <span class="confirm" role="group" aria-label={question} onKeyDown={(e) => e.key === 'Escape' && close()}>
      <span>{question}</span>
      <button
        type="button"
        class="danger"
        onClick={() => {
          close();
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button type="button" ref={keep} onClick={close}>
        Keep
      </button>
    </span>
  );
}
