import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  value: T;
  /** In order; `hint` is shown while the option is chosen. */
  options: readonly { value: T; label: string; hint?: string }[];
  onChange(value: T): void;
  /** Shows the label only to assistive technology, where a heading says it already. */
  quiet?: boolean;
}

/** One of a few: a row of radio buttons with one line about the chosen one. */
export function Choice<T extends string>({ label, value, options, onChange, quiet = false }: Props<T>) {
  const name = useId();
  const hint = options.find((option) => option.value === value)?.hint;
  return (
    <fieldset class="choice" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class={quiet ? 'unseen' : undefined}>{label}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
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
