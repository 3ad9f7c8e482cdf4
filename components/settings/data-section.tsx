import { type TextRule, textRules } from '../../lib/storage/settings/settings-shape.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { Choice } from './choice.tsx';

/** One kind of thing that is stored. */
export interface StoredThing {
  name: string;
  /** How many there are, in words. */
  amount: string;
  bytes: number;
  where: string;
}

interface Props {
  texts: TextRule;
  onTexts(rule: TextRule): void;
  things: readonly StoredThing[];
  onExport(format: 'json' | 'csv'): void;
  onImport(file: File): void;
  onErase(): void;
  /** What the last import, export or erasure came to. */
  said?: string | undefined;
}

const hints: Record<TextRule, { label: string; hint: string }> = {
  keep: { label: 'Keep', hint: 'The words of your drafts stay until you delete them.' },
  'thirty-days': { label: '30 days', hint: 'After 30 days the words go; what became of the remarks stays.' },
  never: { label: 'Never', hint: 'No words are stored, also none of those stored so far.' },
};

/** Everything that is stored, how much of it and where; the way out and the way to nothing. */
export function DataSection(props: Props) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">Your data</h2>
      <p class="quiet">
        Everything stays in this browser. Rapport has no network access, no account, no telemetry.
      </p>
      <Choice
        label="The words of your drafts"
        value={props.texts}
        options={textRules.map((value) => ({ value, ...hints[value] }))}
        onChange={props.onTexts}
        lines
      />
      <table class="stored">
        <caption class="unseen">What is stored</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How much</th>
            <th scope="col">Size</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {props.things.map((thing) => (
            <tr key={thing.name}>
              <th scope="row">{thing.name}</th>
              <td>{thing.amount}</td>
              <td>{sizeOf(thing.bytes)}</td>
              <td>{thing.where}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet small">
        Words that you delete or that expire can linger in the browser’s files until it tidies them. Clearing
        the history or erasing everything has the files rewritten at once.
      </p>
      <div class="actions">
        <button type="button" onClick={() => props.onExport('json')}>
          Export as JSON
        </button>
        <button type="button" onClick={() => props.onExport('csv')}>
          Export as CSV
        </button>
        <label class="file">
          Import
          <input
            type="file"
            accept=".json,.csv,application/json,text/csv"
            onChange={(e) => {
              const file = e.currentTarget.files?.[0];
              e.currentTarget.value = '';
              if (file) props.onImport(file);
            }}
          />
        </label>
        <ConfirmButton
          label="Erase everything"
          question="Erase drafts, voices, protocols and settings?"
          confirm="Erase"
          onConfirm={props.onErase}
        />
      </div>
      <p role="status">{props.said}</p>
    </section>
  );
}

function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
