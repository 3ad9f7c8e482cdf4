import type { Finding } from '../../analyzer/types.ts';
import type { Span } from '../editors/editor.ts';
import type { TextMap } from '../text/text-map.ts';

/** Draws marks under words without touching the editor's own nodes, and tells where words lie. */
export interface Painter {
  /** Marks these words and no others. `map` is of the text that the remarks' offsets count in. */
  paint(remarks: readonly Finding[], map: TextMap): void;
  /** Where a span's words are on screen, one rectangle a line, in viewport pixels. */
  rects(span: Span, map: TextMap): DOMRect[];
  /** To be called whenever the box may have moved, where marks are drawn over it. */
  place?(): void;
  /** Takes every mark away and lets go of the box. */
  end(): void;
}
