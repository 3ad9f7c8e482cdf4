interface Props {
  /** Names of rules, each with its line where it has one. */
  rules: readonly string[];
}

/** Rules that are tried out on this page and are silent where posts are written. */
export function OffHandList({ rules }: Props) {
  if (rules.length === 0) return null;
  return (
    <div class="small">
      <p>
        {rules.length === 1 ? 'One rule is' : `${rules.length} rules are`} silent where you write: the
        dictionary or tagger needed is too large there. Here, in the audit and on the command line{' '}
        {rules.length === 1 ? 'it speaks' : 'they speak'}.
      </p>
      <ul class="quiet" aria-label="Silent where you write">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </div>
  );
}
