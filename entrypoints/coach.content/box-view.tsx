import type { Signal } from '@preact/signals';
import { Component } from 'preact';
import { Card } from '../../components/coach/card.tsx';
import { Cue, type CueState, cueLabel } from '../../components/coach/cue.tsx';
import type { RemarkActions } from '../../components/coach/remark.tsx';
import type { Finding } from '../../lib/analyzer/types.ts';
import type { Session } from '../../lib/compose/session.ts';
import { anyRule } from '../../lib/storage/remarks/dismissal-key.ts';
import type { SurfaceOptions } from './surface-options.ts';
import type { SurfaceParts } from './surface-place.ts';

/** A writer who pauses this long, in milliseconds, can be told something. */
const rest = 1_500;

export interface BoxViewProps {
  session: Session;
  options: SurfaceOptions;
  /** The remark that is open, or the card without a choice; null while the card is closed. */
  opened: Signal<Finding | 'card' | null>;
  parts: SurfaceParts;
  /** Called after every drawing, when sizes are known. */
  onPlace(): void;
  onClose(): void;
}

/**
 * Joins one session to the cue and the card. What of the coach has a state of its own is a class: hooks would cost every
 * page another kilobyte (compressed).
 */
export class BoxView extends Component<BoxViewProps, { announced: string }> {
  override state = { announced: '' };
  #said = '';
  /** The cue's name as it was drawn last. */
  #label = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.componentDidUpdate();
  }

  override componentDidUpdate(): void {
    const { session, opened, onPlace } = this.props;
    onPlace();
    // What the cue shows is said once the writer has rested, when it is another than was said last.
    const label = opened.peek() || session.text.peek().trim() === '' ? '' : this.#label;
    const wanted = `${label} ${session.text.peek()}`;
    if (wanted === this.#said) return;
    this.#said = wanted;
    clearTimeout(this.#timer);
    if (label) this.#timer = setTimeout(() => this.setState({ announced: label }), rest);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render() {
    const { session, options, opened, parts } = this.props;
    const { notice } = session;
    const open = opened.value;
    const state = cueState(options.on.value, session.remarks.value, session.report.value !== undefined);
    this.#label = cueLabel(state);
    const toggle = () => {
      notice.value = undefined;
      opened.value = open ? null : 'card';
    };
    return (
      <>
        <Cue
          state={state}
          expanded={open !== null}
          shortcut="Alt+Shift+R"
          onPress={toggle}
          anchor={parts.cue}
        />
        <p class="unseen" role="status">
          {this.state.announced}
        </p>
        {notice.value && !notice.value.undo && !open && (
          <p class="bubble" role="status" ref={parts.bubble}>
            {notice.value.text}
          </p>
        )}
        {open && cardOf(this.props, open)}
      </>
    );
  }
}

function cardOf({ session, options, opened, parts, onPlace, onClose }: BoxViewProps, open: Finding | 'card') {
  const text = session.text.value;
  const report = session.report.value;
  const { limit } = session.box;
  return (
    <Card
      frame={parts.card}
      onDraw={onPlace}
      on={options.on.value}
      kind={session.box.kind}
      text={text}
      reading={session.away.value ? 'away' : report ? 'done' : 'waiting'}
      remarks={session.remarks.value}
      strengths={report?.strengths ?? []}
      feed={report?.feed}
      question={report?.question}
      opened={open === 'card' ? undefined : open}
      refused={session.refused.value}
      length={limit && { used: limit.count(text), max: limit.max }}
      protocol={report?.enforcement?.protocol}
      notice={session.notice.value}
      onOpen={(remark) => {
        opened.value = remark;
      }}
      onSwitch={options.onSwitch}
      onClose={onClose}
      {...remarkActions(session, options)}
    />
  );
}

/** What the writer may do with a remark, and what is said of it. */
function remarkActions(session: Session, options: SurfaceOptions): RemarkActions {
  const { notice } = session;
  const dismiss = (remark: Finding, dismissed: Pick<Finding, 'rule' | 'text'>) => {
    session.dismiss(remark);
    options.onDismiss(dismissed);
    notice.value = {
      text: 'Dismissed.',
      undo: async () => {
        notice.value = undefined;
        await options.onUndismiss(dismissed);
        session.restore(remark);
      },
    };
  };
  return {
    onReplace: (remark, wording) => void session.replace(remark, wording),
    onReplaceAll: (remark) => void session.replaceAll(remark),
    onDismiss: (remark) => dismiss(remark, remark),
    onNever: (remark) => dismiss(remark, { rule: anyRule, text: remark.text }),
    onNotUseful(remark) {
      session.dismiss(remark);
      options.onNotUseful(remark);
      notice.value = { text: 'Noted. A rule that is often not useful to you falls silent.' };
    },
    onSettings: options.onSettings,
    async onCopy(wording) {
      try {
        // A page without https has no clipboard at all.
        await navigator.clipboard.writeText(wording);
        notice.value = { text: 'Copied. Paste it where it fits.' };
      } catch {
        notice.value = { text: `The clipboard is closed here. The wording: ${wording}` };
      }
    },
  };
}

function cueState(on: boolean, remarks: readonly Finding[], judged: boolean): CueState {
  const strongest = remarks[0]?.category;
  if (!on) return { kind: 'off' };
  if (strongest) return { kind: 'remarks', count: remarks.length, strongest };
  return { kind: judged ? 'clear' : 'waiting' };
}
