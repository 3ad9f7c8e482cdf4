import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
  /** Its accessible name. */
  children: ComponentChildren;
  disabled?: boolean;
  /** Id of the text that says why it is as it is. */
  describedBy?: string | undefined;
}

/** A labelled `switch`; the label is part of the target. */
export function Switch({ on, onChange, children, disabled = false, describedBy }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span>{children}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
