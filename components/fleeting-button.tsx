import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  /** Its accessible name, where it says more than its text. */
  label?: string;
  danger?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

/** A button that its own action takes away; the focus stays near. */
export function FleetingButton({ label, danger = false, onClick, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(button);
  return (
    <button
      type="button"
      ref={button}
      class={danger ? 'danger' : undefined}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
