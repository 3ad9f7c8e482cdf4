import type { ComponentChildren } from 'preact';
import { PageNav } from '../page-nav.tsx';
import { FileButton } from './file-button.tsx';

interface Props {
  examples: readonly { id: string; label: string }[];
  /** Nothing keeps the file from being put in force. */
  takeable: boolean;
  empty: boolean;
  said: string;
  editor: ComponentChildren;
  /** What stands beside the editor and speaks of the file. */
  side: ComponentChildren;
  children: ComponentChildren;
  onExample(id: string): void;
  onFiles(files: File[]): void;
  onFolder(files: File[]): void;
  onTake(): void;
  onExport(): void;
}

/** The protocol studio: the file in the middle, what it does beside it, what is in force below. */
export function ProtocolStudio(props: Props) {
  const { examples, takeable, empty, said } = props;
  return (
    <main class="studio">
      <header class="studio-head across">
        <h1>Voice protocols</h1>
        <PageNav here="protocols" />
      </header>
      <p class="quiet lead across">
        A protocol says how a team speaks. It stays on this machine until you hand it on.
      </p>
      <div class="bar across">
        <label>
          Start from{' '}
          <select
            value=""
            onChange={(event) => {
              props.onExample(event.currentTarget.value);
              event.currentTarget.value = '';
            }}
          >
            <option value="">an example…</option>
            {examples.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" disabled={!takeable} onClick={props.onTake}>
          Put in force
        </button>
        <button type="button" disabled={empty} onClick={props.onExport}>
          Export
        </button>
        <p role="status">{said}</p>
      </div>
      <div class="file-side">
        {props.editor}
        <div class="file-drop">
          <p class="quiet">
            A protocol, or a Vale style as .zip or folder, can be dropped anywhere on this page.
          </p>
          <div class="actions">
            <FileButton label="Open a protocol…" accept=".yaml,.yml" onFiles={props.onFiles} />
            <FileButton label="Open a style archive…" accept=".zip" onFiles={props.onFiles} />
            <FileButton label="Open a style folder…" folder onFiles={props.onFolder} />
          </div>
        </div>
      </div>
      <div class="beside">{props.side}</div>
      <div class="below across">{props.children}</div>
    </main>
  );
}
