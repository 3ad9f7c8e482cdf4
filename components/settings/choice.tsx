import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  value: T;
  /** In order; `hint` is shown while the option is chosen, or beside it always. */
  options: readonly { value: T; label: string; hint?: string }[];
  onChange(value: T): void;
  /** Shows the label only to assistive technology, where a heading says it already. */
  quiet?: boolean;
  /** One option a line, each with its hint: where a person decides once. */
  lines?: boolean;
}

/** One of a few: a row of radio buttons with one line about the chosen one, or a line for each. */
export function Choice<T extends string>({ label, value, options, onChange, quiet, lines }: Props<T>) {
  const name = useId();
  const hint = lines ? undefined : options.find((option) => option.value === value)?.hint;
  return (
    <fieldset class="choice" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class={quiet ? 'unseen' : undefined}>{label}</legend>
      <div class={lines ? 'choice-lines' : 'choice-row'}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              aria-label={option.label}
              aria-describedby={lines ? `${name}-${option.value}` : undefined}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
            {lines && <small id={`${name}-${option.value}`}>{option.hint}</small>}
          </label>
        ))}
      </div>
      {hint && (
        <p class="quiet small" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
