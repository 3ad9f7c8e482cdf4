import { AsTable } from './as-table.tsx';
import { DriftChart, type DriftPoint } from './drift-chart.tsx';

/** How far posts lie from one voice. */
export interface VoiceDrift {
  id: string;
  name: string;
  /** What to say of the latest posts. */
  line: string;
  /** Oldest first. */
  points: readonly DriftPoint[];
}

interface Props {
  drifts: readonly VoiceDrift[];
  /** Pixels that the charts may take. */
  width: number;
}

/** How far the last posts lie from the writer's voices: a sentence each, a line where there is one to draw, and its table. */
export function DriftSection({ drifts, width }: Props) {
  if (drifts.length === 0) return null;
  return (
    <section aria-labelledby="drift">
      <h2 id="drift">In your own voice</h2>
      <p class="quiet">Readers came for how you write. Each point is five posts taken together.</p>
      {drifts.map(({ id, line, name, points }) => (
        <div key={id} class="drift">
          <p>{line}</p>
          {points.length > 1 && (
            <>
              <DriftChart points={points} width={width} />
              <DriftTable name={name} points={points} />
            </>
          )}
        </div>
      ))}
    </section>
  );
}

function DriftTable({ name, points }: { name: string; points: readonly DriftPoint[] }) {
  const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <AsTable caption={`Drift from ${name}`}>
      <thead>
        <tr>
          <th scope="col">Up to</th>
          <th scope="col">Nearness</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ post, time, nearness }) => (
          <tr key={post}>
            <th scope="row">{time === undefined ? `post ${post}` : day.format(time)}</th>
            <td>{nearness.toFixed(2)}</td>
            <td>{nearness < -1 ? 'drifts' : 'own'}</td>
          </tr>
        ))}
      </tbody>
    </AsTable>
  );
}
