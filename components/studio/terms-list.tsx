import { useId } from 'preact/hooks';

export interface Term {
  term: string;
  count: number;
  variants: readonly { form: string; count: number }[];
}

interface Props {
  terms: readonly Term[];
  /** The file can take one in. */
  open: boolean;
  onAdd(term: string): void;
}

/** Spellings, names and hashtags that the posts show, each one press away from the protocol. */
export function TermsList({ terms, open, onAdd }: Props) {
  const id = useId();
  return (
    <div class="terms">
      <h3 id={id}>Spelled in your own way</h3>
      {terms.length === 0 && <p class="quiet">No spelling, name or hashtag stands out in these posts.</p>}
      <ul class="rows" aria-labelledby={id}>
        {terms.map(({ term, count, variants }) => (
          <li key={term}>
            <span>
              <b>{term}</b> {count}
              {variants.map(({ form, count }) => (
                <span key={form} class="quiet">
                  , {form} {count}
                </span>
              ))}
            </span>
            <button type="button" disabled={!open} aria-label={`Add ${term}`} onClick={() => onAdd(term)}>
              Add
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
