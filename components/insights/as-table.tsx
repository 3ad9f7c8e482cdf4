import type { ComponentChildren } from 'preact';

interface Props {
  caption: string;
  /** Rows of `<thead>` and `<tbody>`. */
  children: ComponentChildren;
}

/** A chart's figures as a table, folded until asked for; it scrolls within itself. */
export function AsTable({ caption, children }: Props) {
  return (
    <details class="as-table">
      <summary>{caption} as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard only as a tab stop */}
      <section class="goes-on" tabIndex={0} aria-label={`${caption} as a table`}>
        <table>{children}</table>
      </section>
    </details>
  );
}
