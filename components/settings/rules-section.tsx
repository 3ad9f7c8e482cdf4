import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Switch } from '../switch.tsx';

/** A rule as the settings list it. */
export interface RuleRow {
  id: string;
  name: string;
  /** Words that it hears. */
  example?: string | undefined;
  on: boolean;
}

/** Rules of one kind of phrasing, by what they rest on. */
export interface RuleGroup {
  name: string;
  /** `why`: the principle in plain words; missing where rules rest on a protocol. */
  parts: readonly { why?: string | undefined; rules: readonly RuleRow[] }[];
}

interface Props {
  groups: readonly RuleGroup[];
  /** The rule that the page was opened for. */
  wanted?: string | undefined;
  onSwitch(rule: string, on: boolean): void;
}

/** Every rule with its switch, by kind of phrasing and by principle; the one that the page was opened for has the focus. */
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
      {groups.map(({ name, parts }) => (
        <details key={name} open={rulesOf(parts).some(({ id }) => id === wanted)}>
          <summary>
            {name} <span class="quiet">{amount(rulesOf(parts))}</span>
          </summary>
          {parts.map(({ why, rules }) => (
            <Fragment key={why}>
              {why && <p>{why}</p>}
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
            </Fragment>
          ))}
        </details>
      ))}
    </section>
  );
}

const rulesOf = (parts: RuleGroup['parts']) => parts.flatMap(({ rules }) => rules);

function amount(rules: readonly RuleRow[]): string {
  const off = rules.filter(({ on }) => !on).length;
  return `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}${off > 0 ? `, ${off} silent` : ''}`;
}
