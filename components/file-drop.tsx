import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  label: string;
  accept: string;
  onFiles(files: File[]): void;
  /** What may be dropped, in words. */
  children: ComponentChildren;
}

/** A place to drop files on, with a button that does the same. */
export function FileDrop({ label, accept, onFiles, children }: Props) {
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
    </div>
  );
}
