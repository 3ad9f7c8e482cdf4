import { useId, useState } from 'preact/hooks';
import type { Finding } from '../lib/analyzer/types.ts';
import { categoryLabel } from './category-label.ts';
import { CategoryLine } from './category-line.tsx';
import { ChangePreview } from './change-preview.tsx';

export interface RemarkActions {
  onReplace(remark: Finding, wording: string): void;
  onReplaceAll(remark: Finding): void;
  onDismiss(remark: Finding): void;
  onNotUseful(remark: Finding): void;
  onCopy(wording: string): void;
}

export interface RemarkProps extends RemarkActions {
  remark: Finding;
  /** The whole draft, for showing a change in its sentence. */
  text: string;
  open: boolean;
  /** The words changed before they could be replaced: the wording is offered to be copied. */
  refused: boolean;
  /** How many remarks of this category could be replaced at once. */
  alike: number;
  onOpen(): void;
}

/** One remark: a line when closed; what it says, what would serve and what to do when open. */
export function Remark(props: RemarkProps) {
  const { remark, text, open, refused, alike } = props;
  const [asked, setAsked] = useState(false);
  const id = useId();
  const first = remark.replacements[0];
  return (
    <li
      class={`remark ${remark.category}`}
      aria-label={`${categoryLabel[remark.category]}: ${remark.text}`}
      data-open={open || undefined}
    >
      <button type="button" class="head" aria-expanded={open} aria-controls={id} onClick={props.onOpen}>
        <CategoryLine category={remark.category} />
        <span class="label">{categoryLabel[remark.category]}</span>
        <q>{remark.text}</q>
      </button>
      {open && (
        <div class="body" id={id}>
          <p>{remark.message}</p>
          {first !== undefined && !refused && (
            <ChangePreview text={text} start={remark.start} end={remark.end} wording={first} />
          )}
          {refused && <p role="status">Your words changed meanwhile; nothing was replaced.</p>}
          <div class="row">
            {refused && first !== undefined ? (
              <button type="button" class="primary" onClick={() => props.onCopy(first)}>
                Copy “{first}”
              </button>
            ) : (
              remark.replacements.map((wording, at) => (
                <button
                  key={wording}
                  type="button"
                  class={at === 0 ? 'primary' : 'second'}
                  aria-label={`Replace with ${wording || 'nothing'}`}
                  onClick={() => props.onReplace(remark, wording)}
                >
                  {at === 0 ? 'Replace' : `Replace with “${wording}”`}
                </button>
              ))
            )}
            <button type="button" class="second" onClick={() => props.onDismiss(remark)}>
              Dismiss
            </button>
          </div>
          <div class="row small">
            <button type="button" class="plain" aria-expanded={asked} onClick={() => setAsked(!asked)}>
              Why this matters
            </button>
            <button type="button" class="plain" onClick={() => props.onNotUseful(remark)}>
              Not useful
            </button>
            {alike > 1 && (
              <button type="button" class="plain" onClick={() => props.onReplaceAll(remark)}>
                Replace all {alike} of this kind
              </button>
            )}
          </div>
          {asked && <p class="why">{remark.why}</p>}
        </div>
      )}
    </li>
  );
}
