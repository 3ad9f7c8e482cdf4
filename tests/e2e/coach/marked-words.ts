import type { Frame, Page } from '@playwright/test';

/** The words that carry a mark in the page's rich editors, by category. */
export function markedWords(page: Page | Frame): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('rapport-'))
        .map(([name, highlight]) => [
          name.replace('rapport-', ''),
          [...highlight].map((range) => {
            const copy = new Range();
            copy.setStart(range.startContainer, range.startOffset);
            copy.setEnd(range.endContainer, range.endOffset);
            return copy.toString();
          }),
        ]),
    ),
  );
}
