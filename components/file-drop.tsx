import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  label: string;
  accept: string;
  onFiles(files: File[]): void;
  /** A source that needs no file. */
  other?: { label: string; onClick(): void };
  /** What may be dropped, in words. */
  children: ComponentChildren;
}

/** A place to drop files on, with a button that does the same. */
export function FileDrop({ label, accept, onFiles, other, children }: Props) {
  const [over, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    if (list && list.length > 0) onFiles([...list]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the labelled input inside
    <div
      class={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p class="quiet">{children}</p>
      <div class="actions">
        <label class="file">
          {label}
          <input
            type="file"
            multiple
            accept={accept}
            onChange={(event) => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {other && (
          <button type="button" onClick={other.onClick}>
            {other.label}
          </button>
        )}
      </div>
    </div>
  );
}
