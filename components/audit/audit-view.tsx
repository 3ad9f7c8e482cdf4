import type { Audit } from '../../lib/feed/audit-of.ts';
import { amountOf } from '../amount-of.ts';
import { BalanceBar } from '../insights/balance-bar.tsx';
import { ruleName } from '../rule-name.ts';
import { RemarksTable } from './remarks-table.tsx';

interface Props {
  audit: Audit;
  /** Names of the protocols and styles in force, which judged with Rapport's own rules. */
  judgedWith: readonly string[];
}

const postsOf = (n: number) => (n === 1 ? '1 post' : `${amountOf(n)} posts`);

/** What many posts have in common: balance, remarks, habits, strengths, and the posts with the most to gain. */
export function AuditView({ audit, judgedWith }: Props) {
  return (
    <>
      <section aria-labelledby="balance">
        <h2 id="balance">Balance of {postsOf(audit.posts)}</h2>
        <BalanceBar balance={audit.balance} />
      </section>
      <section aria-labelledby="remarks">
        <h2 id="remarks">What readers may notice</h2>
        {judgedWith.length > 0 && (
          <p class="small quiet">With what your protocols ask for: {judgedWith.join('; ')}.</p>
        )}
        <RemarksTable audit={audit} />
      </section>
      {audit.habits.length > 0 && (
        <section aria-labelledby="habits">
          <h2 id="habits">Habits</h2>
          <ol class="rows">
            {audit.habits.slice(0, 12).map(({ rule, posts: n, example }) => (
              <li key={rule}>
                <span>
                  <b>{ruleName(rule)}</b>{' '}
                  <q class="quiet" dir="auto">
                    {example}
                  </q>
                </span>
                <span class="amount">{postsOf(n)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {audit.strengths.length > 0 && (
        <section aria-labelledby="strengths">
          <h2 id="strengths">What is good</h2>
          <ol class="rows">
            {audit.strengths.map(({ signal, message, posts: n }) => (
              <li key={signal}>
                <span>{message}</span>
                <span class="amount">{postsOf(n)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {audit.strongest.length > 0 && (
        <section aria-labelledby="strongest">
          <h2 id="strongest">Posts with the most to gain</h2>
          <ol class="posts">
            {audit.strongest.map(({ text, report, times }) => (
              <li key={text}>
                <blockquote dir="auto">{text}</blockquote>
                <p class="quiet">
                  {report.findings[0]?.message}
                  {times > 1 && ` You posted it ${amountOf(times)} times.`}
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
