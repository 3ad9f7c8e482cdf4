import type { Ref } from 'preact';
import type { Category } from '../../lib/analyzer/types.ts';

export type CueState =
  | { kind: 'off' }
  | { kind: 'waiting' }
  | { kind: 'clear' }
  | { kind: 'remarks'; count: number; strongest: Category };

export interface CueProps {
  state: CueState;
  expanded: boolean;
  /** The keys that open the card from the box, as `aria-keyshortcuts` writes them. */
  shortcut: string;
  onPress(): void;
  anchor?: Ref<HTMLButtonElement>;
}

/** The quiet sign beside a compose box: how the draft stands, and the way to the card. */
export function Cue({ state, expanded, shortcut, onPress, anchor }: CueProps) {
  const label = cueLabel(state);
  return (
    <button
      type="button"
      class={`cue ${state.kind} ${state.kind === 'remarks' ? state.strongest : ''}`}
      aria-label={label}
      aria-expanded={expanded}
      aria-haspopup="dialog"
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut})`}
      onClick={onPress}
      {...(anchor && { ref: anchor })}
    >
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
        {state.kind === 'clear' && <path d="m6.8 11.3 2.9 2.9 5.5-6" />}
        {state.kind === 'waiting' && <path d="M7.5 11h.01M11 11h.01M14.5 11h.01" />}
        {state.kind === 'off' && <path d="M7.5 14.5l7-7" />}
        {state.kind === 'remarks' && (
          <text x="11" y="15" text-anchor="middle">
            {state.count > 9 ? '9+' : state.count}
          </text>
        )}
      </svg>
    </button>
  );
}

/** The cue's accessible name. Waiting for a first report says nothing new, so it reads as clear. */
export function cueLabel(state: CueState): string {
  if (state.kind === 'off') return 'Rapport: off here';
  if (state.kind !== 'remarks') return 'Rapport: clear';
  return `Rapport: ${state.count} ${state.count === 1 ? 'remark' : 'remarks'}`;
}
