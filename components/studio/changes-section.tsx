interface Props {
  /** The version that the file is held against. */
  version: string;
  /** `+ ` new, `- ` gone. */
  lines: readonly string[];
  marked: boolean;
  onMarked(marked: boolean): void;
}

/** What differs from the last version in force, as lines, and on request in the file itself. */
export function ChangesSection({ version, lines, marked, onMarked }: Props) {
  const added = lines.filter((line) => line.startsWith('+')).length;
  return (
    <details class="changes">
      <summary>
        Changed since {version}: {added} {added === 1 ? 'line' : 'lines'} new, {lines.length - added} gone
      </summary>
      <label class="check">
        <input type="checkbox" checked={marked} onChange={(event) => onMarked(event.currentTarget.checked)} />
        Mark them in the file
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <pre class="goes-on" tabIndex={0}>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
          <span key={at} class={line.startsWith('+') ? 'new' : 'gone'}>
            {`${line}\n`}
          </span>
        ))}
      </pre>
    </details>
  );
}
