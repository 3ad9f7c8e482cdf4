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
      <Words entry={entry} />
      <Verdicts entry={entry} />
      <Outcomes entry={entry} />
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

/** What was written, marked where something was remarked on; its length where the words are not kept. */
function Words({ entry: { text, findings, length } }: { entry: Entry }) {
  if (text === undefined) return <p class="quiet">The words are not kept. They had {length} characters.</p>;
  return (
    <p class="entry-words" dir="auto">
      {markedText(text, findings).map((stretch) =>
        stretch.category ? (
          <mark key={stretch.start} class={`mark mark-${stretch.category}`}>
            {stretch.text}
          </mark>
        ) : (
          stretch.text
        ),
      )}
    </p>
  );
}

/** How it read at first and in the end, in a sentence. */
function Verdicts({ entry: { first, final, ending, scores } }: { entry: Entry }) {
  const heard = categories.filter((category) => scores[category] >= 0.5);
  return (
    <p>
      <span class={`verdict verdict-${first}`}>{labels.verdict[first]}</span> at first
      {first === final ? (
        ' and'
      ) : (
        <>
          , <span class={`verdict verdict-${final}`}>{labels.verdict[final].toLowerCase()}</span>
        </>
      )}{' '}
      when it was {ending}
      {heard.length > 0 &&
        `; a careful reader is likely to hear ${heard.map((c) => labels.category[c].toLowerCase()).join(' and ')}`}
      .
    </p>
  );
}

function Outcomes({ entry: { findings } }: { entry: Entry }) {
  if (findings.length === 0) return null;
  return (
    <ul class="rows">
      {findings.map(({ rule, phrase, outcome }) => (
        <li key={`${rule} ${phrase ?? ''}`}>
          <span>
            {ruleName(rule)}
            {phrase && <bdi class="quiet"> “{phrase}”</bdi>}
          </span>
          <span class="amount">{labels.outcome[outcome]}</span>
        </li>
      ))}
    </ul>
  );
}
