/** How often a rule would have spoken. */
export interface Rate {
  rule: string;
  posts: number;
  per100: number;
  noisy: boolean;
  examples: readonly string[];
}

/** How often each rule would have spoken in the posts at hand, the noisiest first. */
export function RatesTable({ rates, posts }: { rates: readonly Rate[]; posts: number }) {
  if (rates.length === 0) return <p>In none of your {posts} posts a rule of this protocol speaks.</p>;
  const noisy = rates.filter((rate) => rate.noisy).length;
  return (
    <>
      <p>
        {noisy === 0
          ? 'No rule speaks in more than one post of five.'
          : `${noisy === 1 ? 'One rule speaks' : `${noisy} rules speak`} in more than one post of five. What is said that often is no longer read.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section class="scroller" tabIndex={0} aria-label="How often each rule speaks">
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col" class="amount">
                Posts
              </th>
              <th scope="col" class="amount">
                Of 100
              </th>
              <th scope="col">For example</th>
            </tr>
          </thead>
          <tbody>
            {rates.map((rate) => (
              <tr key={rate.rule}>
                <th scope="row">
                  <code>{rate.rule.slice(rate.rule.indexOf('.') + 1)}</code>
                  {rate.noisy && <b class="noisy"> noisy</b>}
                </th>
                <td class="amount">{rate.posts}</td>
                <td class="amount">{rate.per100 < 1 ? 'under 1' : Math.round(rate.per100)}</td>
                <td class="quiet">{rate.examples.map((example) => `“${example}”`).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
