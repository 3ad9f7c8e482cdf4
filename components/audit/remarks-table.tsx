import { categories } from '../../lib/analyzer/types.ts';
import type { Audit } from '../../lib/feed/audit-of.ts';
import { amountOf } from '../amount-of.ts';
import { labels } from '../labels.ts';

/** How many posts readers may stop at, by the kind of phrasing, and how many read well throughout. */
export function RemarksTable({ audit }: { audit: Audit }) {
  const rows = [
    ...categories.map((category) => ({ name: labels.category[category], posts: audit.categories[category] })),
    { name: 'Reads well throughout', posts: audit.verdicts.clear },
  ];
  return (
    <table class="audit-table">
      <thead>
        <tr>
          <th scope="col">Kind of phrasing</th>
          <th scope="col">Posts</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, posts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{amountOf(posts)}</td>
            <td>{Math.round((100 * posts) / Math.max(1, audit.posts))} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
