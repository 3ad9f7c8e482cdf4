import { useId } from 'preact/hooks';

interface Props {
  onCounts(): void;
  onReasons(): void;
}

/** What a writer may hand on to the team: figures and reasons, never the words of drafts. */
export function TeamSection({ onCounts, onReasons }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>For your team</h2>
      <p class="quiet">
        How often each rule spoke and what became of it, and the reasons you stated. No words of your drafts
        are in these files.
      </p>
      <div class="actions">
        <button type="button" onClick={onCounts}>
          Save counts by rule
        </button>
        <button type="button" onClick={onReasons}>
          Save reasons
        </button>
      </div>
    </section>
  );
}
