import { useEffect, useRef } from 'preact/hooks';
import { categories } from '../../lib/analyzer/types.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { FleetingButton } from '../fleeting-button.tsx';
import { labels } from '../labels.ts';
import { ruleName } from '../rule-name.ts';
import { markedText } from './marked-text.ts';

interface Props {
  entry: Entry;
  siteName: string;
  onClose(): void;
  onDelete(): void;
}

/** One entry with its marks, and what became of every remark. */
export function EntryDialog({ entry, siteName, onClose, onDelete }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const heard = categories.filter((category) => entry.scores[category] >= 0.5);
  return (
    <dialog ref={dialog} class="entry-dialog" aria-labelledby="entry-title" onClose={onClose}>
      <h2 id="entry-title">
        {labels.kind[entry.kind]} on {siteName}
      </h2>
      <p class="quiet small">
        {new Date(entry.time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
        {labels.ending[entry.ending]}
        {entry.account && (
          <>
            {' '}
            as <bdi>{entry.account}</bdi>
          </>
        )}{' '}
        · {labels.stance[entry.stance]}
      </p>
      {entry.text === undefined ? (
        <p class="quiet">The words are not kept. They had {entry.length} characters.</p>
      ) : (
        <p class="entry-words" dir="auto">
          {markedText(entry.text, entry.findings).map(({ start, text, category }) =>
            category ? (
              <mark key={start} class={`mark mark-${category}`}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
      )}
      <p>
        <span class={`verdict verdict-${entry.first}`}>{labels.verdict[entry.first]}</span> at first
        {entry.first === entry.final ? (
          ' and'
        ) : (
          <>
            ,{' '}
            <span class={`verdict verdict-${entry.final}`}>{labels.verdict[entry.final].toLowerCase()}</span>
          </>
        )}{' '}
        when it was {entry.ending}
        {heard.length > 0 &&
          `; a careful reader is likely to hear ${heard.map((c) => labels.category[c].toLowerCase()).join(' and ')}`}
        .
      </p>
      {entry.findings.length > 0 && (
        <ul class="rows">
          {entry.findings.map((finding) => (
            <li key={`${finding.rule} ${finding.phrase ?? ''}`}>
              <span>
                {ruleName(finding.rule)}
                {finding.phrase && <bdi class="quiet"> “{finding.phrase}”</bdi>}
              </span>
              <span class="amount">{labels.outcome[finding.outcome]}</span>
            </li>
          ))}
        </ul>
      )}
      {entry.protocol && (
        <p class="quiet small">
          Under {entry.protocol}.{entry.reason && ` Sent with a reason: “${entry.reason}”`}
        </p>
      )}
      <div class="actions">
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
        <FleetingButton danger onClick={onDelete}>
          Delete
        </FleetingButton>
      </div>
    </dialog>
  );
}
