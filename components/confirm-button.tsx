import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  /** What the button says, the question it then asks, and the button that does it. */
  label: string;
  question: string;
  confirm: string;
  /** What it says while that goes on, where it may take seconds: it would look as if nothing came of the press. */
  doing?: string;
  onConfirm(): void | Promise<void>;
}

/** A button that asks once, in its own place, before it does what cannot be undone. */
export function ConfirmButton({ label, question, confirm, doing, onConfirm }: Props) {
  const asking = useSignal(false);
  const isBusy = useSignal(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // What it removes may take it along.
  useKeptFocus(ask, keep);
  const open = () => {
    if (isBusy.value) return;
    asking.value = true;
    queueMicrotask(() => keep.current?.focus());
  };
  const close = () => {
    asking.value = false;
    queueMicrotask(() => ask.current?.focus());
  };
  const act = async () => {
    close();
    isBusy.value = doing !== undefined;
    try {
      await onConfirm();
    } finally {
      isBusy.value = false;
    }
  };
  return (
    <>
      {asking.value ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in line with its buttons
        <span
          class="confirm"
          role="group"
          aria-label={question}
          onKeyDown={(e) => e.key === 'Escape' && close()}
        >
          <span>{question}</span>
          <button type="button" class="danger" onClick={act}>
            {confirm}
          </button>
          <button type="button" ref={keep} onClick={close}>
            Keep
          </button>
        </span>
      ) : (
        <button type="button" class="plain" ref={ask} aria-disabled={isBusy.value} onClick={open}>
          {isBusy.value ? doing : label}
        </button>
      )}
      {doing && (
        <span role="status" class="unseen">
          {isBusy.value && doing}
        </span>
      )}
    </>
  );
}
