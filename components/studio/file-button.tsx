interface Props {
  label: string;
  accept?: string;
  /** A whole folder is chosen; its files carry their paths. */
  folder?: boolean;
  onFiles(files: File[]): void;
}

/** A button that chooses a file, or a folder with all its files. */
export function FileButton({ label, accept, folder = false, onFiles }: Props) {
  return (
    <label class="file">
      {label}
      <input
        type="file"
        {...(accept && { accept })}
        {...(folder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
