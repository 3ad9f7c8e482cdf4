import { amountOf } from '../amount-of.ts';
import { ruleName } from '../rule-name.ts';

export interface HabitExamples {
  rule: string;
  times: number;
  /** Words at which it spoke, newest first; empty when no words are kept. */
  phrases: readonly string[];
}

/** What comes up most, with the writer's own words. */
export function HabitsSection({ habits }: { habits: readonly HabitExamples[] }) {
  return (
    <section aria-labelledby="habits">
      <h2 id="habits">What comes up most</h2>
      {habits.length === 0 ? (
        <p class="quiet">Nothing came up. A voice that is yours rarely needs a remark.</p>
      ) : (
        <ol class="habits">
          {habits.map(({ rule, times, phrases }) => (
            <li key={rule}>
              <p>
                <b>{ruleName(rule)}</b>{' '}
                <span class="quiet">
                  {amountOf(times)} {times === 1 ? 'time' : 'times'}
                </span>
              </p>
              {phrases.length > 0 && (
                <p class="quiet">
                  {phrases.map((phrase, index) => (
                    <bdi key={phrase}>
                      {index > 0 && ' · '}“{phrase}”
                    </bdi>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
