import { useLayoutEffect, useRef } from 'preact/hooks';
import { Switch } from './switch.tsx';

/** A rule as the settings list it. */
export interface RuleRow {
  id: string;
  name: string;
  /** Words that it hears. */
  example?: string | undefined;
  on: boolean;
}

interface Props {
  groups: readonly { name: string; rules: readonly RuleRow[] }[];
  /** The rule that the page was opened for. */
  wanted?: string | undefined;
  onSwitch(rule: string, on: boolean): void;
}

/** Every rule with its switch, by kind of phrasing; the one that the page was opened for has the focus. */
export function RulesSection({ groups, wanted, onSwitch }: Props) {
  const found = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    found.current?.scrollIntoView({ block: 'center' });
    found.current?.querySelector('button')?.focus();
  }, []);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">Rules</h2>
      <p class="quiet">Every remark comes from a rule. One that is off says nothing on any site.</p>
      {groups.map(({ name, rules }) => (
        <details key={name} open={rules.some(({ id }) => id === wanted)}>
          <summary>
            {name} <span class="quiet">{amount(rules)}</span>
          </summary>
          <ul class="rules">
            {rules.map((rule) => (
              <li
                key={rule.id}
                class={rule.id === wanted ? 'wanted' : undefined}
                {...(rule.id === wanted && { ref: found })}
              >
                <Switch on={rule.on} onChange={(on) => onSwitch(rule.id, on)}>
                  {rule.name}
                </Switch>
                {rule.example && <p class="quiet small">“{rule.example}”</p>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function amount(rules: readonly RuleRow[]): string {
  const off = rules.filter(({ on }) => !on).length;
  return `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}${off > 0 ? `, ${off} silent` : ''}`;
}
