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
    const { on, remarks, strengths, frame } = props;
    const open = openOf(props);
    const listed = all ? remarks : remarks.slice(0, shownAtFirst);
    const hidden = remarks.length - listed.length;
    const written = on && props.text.trim() !== '';
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
          {props.notice && noticeLine(props.notice)}
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
          {on && open && <ul>{listed.map((remark) => remarkItem(props, remark, open))}</ul>}
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
          {on && props.length && lengthAgainstRoom(props.length)}
          {props.protocol && <span class="protocol">Protocol: {props.protocol}</span>}
        </footer>
      </div>
    );
  }
}

/** The remark that was chosen; else what one click can mend, for that lies open first. */
function openOf({ remarks, opened }: CardProps): Finding | undefined {
  return (
    remarks.find((remark) => remark === opened) ??
    remarks.slice(0, shownAtFirst).find(({ replacements }) => replacements.length > 0) ??
    remarks[0]
  );
}

function remarkItem(props: CardProps, remark: Finding, open: Finding) {
  const { refused, remarks } = props;
  const isAlike = ({ category, replacements }: Finding) =>
    category === remark.category && replacements.length > 0;
  return (
    <Remark
      key={`${remark.rule}:${remark.start}`}
      {...props}
      remark={remark}
      open={remark === open}
      refused={remark.rule === refused?.rule && remark.text === refused.text}
      alike={remark === open ? remarks.filter(isAlike).length : 0}
      onOpen={() => props.onOpen(remark)}
    />
  );
}

const noticeLine = ({ text, undo }: NonNullable<CardProps['notice']>) => (
  <p role="status" class="row small">
    {text}
    {undo && (
      <button type="button" class="plain" onClick={undo}>
        Undo
      </button>
    )}
  </p>
);

function lengthAgainstRoom({ used, max }: NonNullable<CardProps['length']>) {
  const [count, most] = [amountOf(used), amountOf(max)];
  return (
    <span
      class={used > max ? 'length over' : 'length'}
      role="img"
      aria-label={`${count} of ${most} characters`}
    >
      {count} / {most}
    </span>
  );
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
