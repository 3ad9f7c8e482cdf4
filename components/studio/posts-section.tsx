import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FileButton } from './file-button.tsx';

interface Props {
  /** How far reading and counting have come; empty when nothing goes on. */
  progress: string;
  /** What could not be read, a line each. */
  skipped: readonly string[];
  onFiles(files: File[]): void;
  onSent(): void;
  /** What came of the posts. */
  children: ComponentChildren;
}

/** What the team's own posts say about its protocol. */
export function PostsSection({ progress, skipped, onFiles, onSent, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>From your posts</h2>
      <p class="quiet">
        Posts you already have show which rules would speak too often, and which names you spell in your own
        way. They are read on this machine and forgotten when you close the page.
      </p>
      <div class="actions">
        <FileButton
          label="Open posts…"
          accept=".zip,.gz,.tgz,.js,.json,.car,.csv,.tsv,.txt,.md,.jsonl,.ndjson"
          onFiles={onFiles}
        />
        <button type="button" onClick={onSent}>
          Use what you sent here
        </button>
        {progress && <span class="quiet">{progress}</span>}
      </div>
      {skipped.length > 0 && (
        <details>
          <summary>
            {skipped.length === 1
              ? 'One thing could not be read'
              : `${skipped.length} things could not be read`}
          </summary>
          <ul class="small quiet">
            {skipped.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {children}
    </section>
  );
}
