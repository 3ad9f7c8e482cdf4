/** The extension's pages, by the names their links have everywhere. */
const pages = [
  ['insights', 'Insights'],
  ['audit', 'Audit'],
  ['protocols', 'Voice protocols'],
  ['options', 'Settings'],
] as const;

interface Props {
  /** The page that one is on; it gets no link. */
  here: (typeof pages)[number][0];
}

/** The way from each page to the others. */
export function PageNav({ here }: Props) {
  return (
    <nav aria-label="Pages">
      {pages
        .filter(([page]) => page !== here)
        .map(([page, name]) => (
          <a key={page} href={`/${page}.html`}>
            {name}
          </a>
        ))}
    </nav>
  );
}
