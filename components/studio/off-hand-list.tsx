interface Props {
  /** Names of rules, each with its line where it has one. */
  rules: readonly string[];
}

/** Rules that are tried out on this page and are silent where posts are written. */
export function OffHandList({ rules }: Props) {
  if (rules.length === 0) return null;
  const one = rules.length === 1;
  return (
    <div class="small">
      <p>
        {one ? 'One rule is' : `${rules.length} rules are`} silent where you write:{' '}
        {one ? 'it needs' : 'they need'} a dictionary or a grammar that is too large there.{' '}
        {one ? 'It speaks' : 'They speak'} here, in the audit and on the command line.
      </p>
      <ul class="quiet" aria-label="Silent where you write">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </div>
  );
}
