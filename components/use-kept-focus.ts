import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus near a control that goes with what it removed: when it leaves the page while it is focused, the heading
 * of its section has the focus, or the page's where the section goes as well. Of `controls` the one that is drawn counts.
 */
export function useKeptFocus(...controls: RefObject<HTMLElement | null>[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is focused is asked once, when the control leaves
  useLayoutEffect(
    () => () => {
      const control = controls.find(({ current }) => current)?.current;
      if (!control || control !== document.activeElement) return;
      const headings = [
        control.closest('section')?.querySelector<HTMLElement>('h2'),
        document.querySelector('h1'),
      ];
      queueMicrotask(() => {
        const heading = headings.find((each) => each?.isConnected);
        if (!heading) return;
        heading.tabIndex = -1;
        heading.focus();
      });
    },
    [],
  );
}
