import type { ComponentChildren, CSSProperties } from 'preact';
import { type Stance, stances } from '../../lib/analyzer/types.ts';

/** What is drawn over a stance's colour, on a square of 6 pixels: told apart without colour, and on grey paper. */
const textures: Record<Stance, ComponentChildren> = {
  dialogue: null,
  self: <path d="M1.5 1.5h.01M4.5 4.5h.01" stroke-width="1.8" stroke-linecap="round" />,
  share: <path d="M0 0h6v6h-6z" fill="var(--ground)" opacity="0.35" />,
  broadcast: <path d="M0 3h6" stroke-width="1.4" />,
  sell: <path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3" stroke-width="1.3" />,
};

/** The fill of a stance in an SVG, where `StanceTextures` is in the page. */
export const stanceFill = (stance: Stance) => `url(#stance-${stance})`;

/** Defines what `stanceFill` names; it shows nothing, and stands in a page once. */
export function StanceTextures() {
  return (
    <svg class="stance-textures" width="0" height="0" aria-hidden="true">
      <defs>
        {stances.map((stance) => (
          <pattern
            key={stance}
            id={`stance-${stance}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            class={`stance-${stance}`}
          >
            <path d="M0 0h6v6h-6z" fill="currentColor" />
            <g stroke="var(--ground)">{textures[stance]}</g>
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A patch of a stance: a part of a bar, or the sign before its name. */
export function StancePatch(props: { stance: Stance; class: string; style?: CSSProperties }) {
  return (
    <svg class={props.class} style={props.style ?? {}} aria-hidden="true">
      <rect width="100%" height="100%" fill={stanceFill(props.stance)} />
    </svg>
  );
}
