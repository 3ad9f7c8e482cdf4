interface Props {
  figures: readonly { label: string; value: string }[];
}

/** A few figures in large type, each with its word. */
export function FiguresList({ figures }: Props) {
  return (
    <dl class="figures">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
