import { Component, createRef } from 'preact';
import type { Finding } from '../../lib/analyzer/types.ts';
import { categoryLabel } from '../category-label.ts';
import { CategoryLine } from './category-line.tsx';
import { ChangePreview } from './change-preview.tsx';

export interface RemarkActions {
  onReplace(remark: Finding, wording: string): void;
  onReplaceAll(remark: Finding): void;
  onDismiss(remark: Finding): void;
  /** These words are never to be remarked on again, whatever rule hears them. */
  onNever(remark: Finding): void;
  onNotUseful(remark: Finding): void;
  /** Where the remark's rule can be switched off and on. */
  onSettings(remark: Finding): void;
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
  /** Called when it may have another size than before. */
  onDraw(): void;
}

type Shown = 'why' | 'more';

/** One remark: a line when closed; what it says, what would serve and what to do when open. */
export class Remark extends Component<RemarkProps, { shown?: Shown | undefined }> {
  #part = createRef<HTMLDivElement>();

  override componentDidUpdate(_: RemarkProps, before: object): void {
    if (before === this.state) return;
    this.props.onDraw();
    // In a low card what was asked for may lie below its edge.
    this.#part.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { remark, open, onOpen } = this.props;
    const id = `remark-${remark.start}`;
    const label = categoryLabel[remark.category];
    return (
      <li
        class={`remark ${remark.category}`}
        aria-label={`${label}: ${remark.text}`}
        data-open={open || undefined}
      >
        <button type="button" class="head" aria-expanded={open} aria-controls={id} onClick={onOpen}>
          <CategoryLine category={remark.category} />
          <span class="label">{label}</span>
          <q dir="auto">{remark.text}</q>
        </button>
        {open && this.#body(id)}
      </li>
    );
  }

  #body(id: string) {
    const { props } = this;
    const { remark, text, refused, alike } = props;
    const { shown } = this.state;
    const first = remark.replacements[0];
    const plain = (name: string, act: (remark: Finding) => void) => (
      <button type="button" class="plain" onClick={() => act(remark)}>
        {name}
      </button>
    );
    const toggle = (what: Shown, name: string, sign = name) => (
      <button
        type="button"
        class="plain"
        aria-label={name}
        aria-expanded={shown === what}
        onClick={() => this.setState({ shown: shown === what ? undefined : what })}
      >
        {sign}
      </button>
    );
    return (
      <div class="body" id={id} ref={this.#part}>
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
            remark.replacements.map((wording, at) => replaceButton(props, wording, at === 0))
          )}
          <button type="button" class="second" onClick={() => props.onDismiss(remark)}>
            Dismiss
          </button>
        </div>
        <div class="row small">
          {toggle('why', 'Why this matters')}
          {plain('Not useful', props.onNotUseful)}
          {toggle('more', 'More', '⋯')}
        </div>
        {shown === 'why' && <p class="why">{remark.why}</p>}
        {shown === 'more' && (
          <div class="row small">
            {plain('Never for this phrase', props.onNever)}
            {plain('Rule settings', props.onSettings)}
            {alike > 1 && plain(`Replace all ${alike} of this kind`, props.onReplaceAll)}
          </div>
        )}
      </div>
    );
  }
}

/** The first wording is shown as the change above the button, so that the button itself can be short. */
const replaceButton = ({ remark, onReplace }: RemarkProps, wording: string, isFirst: boolean) => (
  <button
    key={wording}
    type="button"
    class={isFirst ? 'primary' : 'second'}
    aria-label={`Replace with ${wording || 'nothing'}`}
    onClick={() => onReplace(remark, wording)}
  >
    {isFirst ? 'Replace' : `Replace with “${wording}”`}
  </button>
);
