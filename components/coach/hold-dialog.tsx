import { Component, type Ref } from 'preact';
import type { Finding, Parent } from '../../lib/analyzer/types.ts';
import { categoryLabel } from '../category-label.ts';
import { CategoryLine } from './category-line.tsx';

/** A hold asks; it does not lecture: no more remarks than can be read at a glance. */
const mostShown = 3;

export interface HoldDialogProps {
  findings: readonly Finding[];
  /** One honest question about the draft. */
  question?: string | undefined;
  /** The post that is being answered. */
  parent?: Parent | undefined;
  /** A protocol asks for an edit or a reason. */
  blocked: boolean;
  /** The protocol in force, as its owner named it. */
  protocol?: string | undefined;
  /** No report could be had. */
  failed: boolean;
  frame?: Ref<HTMLDialogElement>;
  onEdit(): void;
  onSend(reason?: string): void;
}

/** "Before you send": what was seen, one question, and two ways on. Escape is the way back to the text. */
export class HoldDialog extends Component<HoldDialogProps, { reason: string }> {
  override state = { reason: '' };

  override render() {
    const { props } = this;
    const { findings, question, parent, blocked, failed, frame } = props;
    const rules = [...new Set(findings.map(({ rule }) => rule))].slice(0, mostShown);
    const { reason } = this.state;
    const stated = reason.trim();
    return (
      <dialog
        class="hold"
        role="alertdialog"
        aria-labelledby="title"
        aria-describedby="question"
        onCancel={(event) => {
          event.preventDefault();
          props.onEdit();
        }}
        {...(frame && { ref: frame })}
      >
        <h2 id="title">Before you send</h2>
        <p id="question" class="question">
          {failed
            ? 'The coach could not read this draft in time. Your words are safe: edit and send again, or say why.'
            : question}
        </p>
        {parent && (
          <blockquote>
            <span class="who">{parent.author ? `${parent.author} wrote` : 'You answer'}</span>
            {parent.text}
          </blockquote>
        )}
        {findings.length > 0 && (
          <ul>{rules.map((rule) => seenBy(findings.filter((finding) => finding.rule === rule)))}</ul>
        )}
        {blocked && <p>{props.protocol ?? 'Your protocol'} asks for an edit or a reason.</p>}
        {blocked && (
          <label>
            Reason
            <textarea
              rows={2}
              value={reason}
              onInput={(event) => this.setState({ reason: event.currentTarget.value })}
            />
          </label>
        )}
        <div class="row">
          <button type="button" class="primary" autofocus onClick={props.onEdit}>
            Edit
          </button>
          <button
            type="button"
            class="second"
            disabled={blocked && stated === ''}
            onClick={() => props.onSend(blocked ? stated : undefined)}
          >
            {blocked ? 'Send with a reason' : 'Send anyway'}
          </button>
        </div>
      </dialog>
    );
  }
}

/** What one rule saw, at every place, and what it says of it. */
function seenBy(findings: readonly Finding[]) {
  const [{ rule, category, message }] = findings as [Finding];
  return (
    <li key={rule} class={category}>
      <p class="what">
        <CategoryLine category={category} />
        <span class="label">{categoryLabel[category]}</span>
        {findings.map(({ start, text }) => (
          <q key={start} dir="auto">
            {text}
          </q>
        ))}
      </p>
      <p>{message}</p>
    </li>
  );
}
