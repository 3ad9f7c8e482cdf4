import { Component, type Ref } from 'preact';
import {
  type FeedRemark,
  type Finding,
  type Kind,
  longestText,
  type Strength,
} from '../../lib/analyzer/types.ts';
import { amountOf } from '../amount-of.ts';
import { countWord } from '../count-words.ts';
import { SiteSwitch } from '../settings/site-switch.tsx';
import { FeedNote } from './feed-note.tsx';
import { Leaf } from './leaf.tsx';
import { Remark, type RemarkActions } from './remark.tsx';

/** Remarks beyond these wait behind one button: a list that can be read at a glance. */
const shownAtFirst = 3;

export interface CardProps extends RemarkActions {
  on: boolean;
  kind: Kind;
  text: string;
  /** How far the coach is with this text: `away` when the analyzer cannot be reached. */
  reading: 'done' | 'waiting' | 'away';
  /** Strongest first. */
  remarks: readonly Finding[];
  strengths: readonly Strength[];
  /** What the posts before it say about the draft. */
  feed?: FeedRemark | undefined;
  /** One honest question about the draft. */
  question?: string | undefined;
  /** The remark that is open; the strongest when none is named. */
  opened?: Finding | undefined;
  refused?: Finding | undefined;
  length?: { used: number; max: number } | undefined;
  /** The protocol in force, as its owner named it. */
  protocol?: string | undefined;
  /** A short line on something that just happened or did not, and what takes it back. */
  notice?: { text: string; undo?: () => void } | undefined;
  frame?: Ref<HTMLDivElement>;
  onOpen(remark: Finding): void;
  onSwitch(on: boolean): void;
  onClose(): void;
  /** Called when the card may have another size than before. */
  onDraw(): void;
}

/** The card: what stands in the draft, in words; one remark open at a time. */
export class Card extends Component<CardProps, { all: boolean }> {
  override state = { all: false };

  override componentDidUpdate(_: CardProps, before: object): void {
    if (before !== this.state) this.props.onDraw();
  }

  override render() {
    const { props } = this;
    const { all } = this.state;
    const { on, remarks, strengths, opened, refused, length, frame } = props;
    // What one click can mend lies open first.
    const open =
      remarks.find((remark) => remark === opened) ??
      remarks.slice(0, shownAtFirst).find(({ replacements }) => replacements.length > 0) ??
      remarks[0];
    const listed = all ? remarks : remarks.slice(0, shownAtFirst);
    const hidden = remarks.length - listed.length;
    const written = on && props.text.trim() !== '';
    const alike = (remark: Finding) =>
      remarks.filter((other) => other.category === remark.category && other.replacements.length > 0).length;
    return (
      <div
        class="card"
        role="dialog"
        aria-label="Rapport coach"
        aria-describedby="headline"
        tabIndex={-1}
        {...(frame && { ref: frame })}
      >
        <header>
          <h2 id="headline">{headline(props, listed.length)}</h2>
          <button type="button" class="close" aria-label="Close" title="Close (Esc)" onClick={props.onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </header>
        <div class="middle">
          {props.notice && (
            <p role="status" class="row small">
              {props.notice.text}
              {props.notice.undo && (
                <button type="button" class="plain" onClick={props.notice.undo}>
                  Undo
                </button>
              )}
            </p>
          )}
          {!written && (
            <p class="why">{on ? 'What would you like to hear back?' : 'Nothing you write here is read.'}</p>
          )}
          {on &&
            strengths.slice(0, open ? 1 : shownAtFirst).map(({ signal, message }) => (
              <p key={signal} class="strength">
                <Leaf />
                {message}
              </p>
            ))}
          {on && open && (
            <ul>
              {listed.map((remark) => (
                <Remark
                  key={`${remark.rule}:${remark.start}`}
                  {...props}
                  remark={remark}
                  open={remark === open}
                  refused={remark.rule === refused?.rule && remark.text === refused.text}
                  alike={remark === open ? alike(remark) : 0}
                  onOpen={() => props.onOpen(remark)}
                />
              ))}
            </ul>
          )}
          {hidden > 0 && (
            <button type="button" class="plain more" onClick={() => this.setState({ all: true })}>
              Show {hidden} smaller {hidden === 1 ? 'one' : 'ones'}
            </button>
          )}
          {written && props.feed && <FeedNote {...props.feed} />}
          {written && props.question && <p class="why question">{props.question}</p>}
        </div>
        <footer>
          <SiteSwitch on={on} onChange={props.onSwitch} />
          {length && on && (
            <span
              class={length.used > length.max ? 'length over' : 'length'}
              role="img"
              aria-label={`${amountOf(length.used)} of ${amountOf(length.max)} characters`}
            >
              {amountOf(length.used)} / {amountOf(length.max)}
            </span>
          )}
          {props.protocol && <span class="protocol">Protocol: {props.protocol}</span>}
        </footer>
      </div>
    );
  }
}

function headline({ on, kind, text, reading, remarks }: CardProps, listed: number): string {
  if (!on) return 'The coach is off here.';
  if (text.trim() === '') return 'Ready when you are.';
  if (remarks.length === 0)
    return {
      done: 'Reads well.',
      waiting: 'Reading…',
      away:
        text.length > longestText
          ? 'The coach reads up to 100,000 characters. Your words are safe.'
          : 'The coach is away. Your words are safe, and it tries again as you type.',
    }[reading];
  const doing = { post: 'post', quote: 'post', comment: 'post', reply: 'reply', message: 'send' }[kind];
  return `${countWord(listed)} ${listed === 1 ? 'thing' : 'things'} before you ${doing}.`;
}
