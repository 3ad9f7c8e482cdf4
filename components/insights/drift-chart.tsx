import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';

/** One run of posts against a voice. */
export interface DriftPoint {
  /** Number of the run's newest post, from 1. */
  post: number;
  /** Milliseconds since 1970, when it is known. */
  time: number | undefined;
  /** 0 is the voice's usual; under -1 lies one in twenty runs of own posts. */
  nearness: number;
}

interface Props {
  points: readonly DriftPoint[];
  width: number;
}

/** The line of a voice's drift, with the usual and the edge of the usual. A picture: the table beside it says the same. */
export function DriftChart({ points, width }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = points[0]?.post ?? 1;
    const last = points.at(-1)?.post ?? 1;
    const lowest = Math.min(-1.4, ...points.map(({ nearness }) => nearness)) - 0.2;
    const svg = Plot.plot({
      width,
      height: 160,
      marginLeft: 8,
      marginRight: 8,
      marginTop: 12,
      style: { background: 'none', color: 'var(--quiet)', fontFamily: 'inherit', fontSize: '12px' },
      x: { domain: [first, last], axis: null },
      y: { domain: [lowest, Math.max(1, ...points.map(({ nearness }) => nearness)) + 0.2], axis: null },
      marks: [
        Plot.ruleY([0], { stroke: 'var(--line)' }),
        Plot.ruleY([-1], { stroke: 'var(--quiet)', strokeDasharray: '4 4' }),
        Plot.lineY(points, { x: 'post', y: 'nearness', stroke: 'var(--brand-voice)', strokeWidth: 2 }),
        Plot.dot(points, {
          x: 'post',
          y: 'nearness',
          r: 3,
          fill: (point: DriftPoint) => (point.nearness < -1 ? 'var(--ground)' : 'var(--brand-voice)'),
          stroke: 'var(--brand-voice)',
        }),
        Plot.text([first], { x: (d) => d, y: 0, text: () => 'your usual', ...label }),
        Plot.text([first], {
          x: (d) => d,
          y: -1,
          text: () => 'one in twenty of your own lies below',
          ...label,
        }),
      ],
    });
    box.current?.replaceChildren(svg);
  }, [points, width]);
  return <div class="chart" ref={box} aria-hidden="true" />;
}

/** On a ground of its own, so that the line does not cross the words. */
const label = {
  textAnchor: 'start',
  dy: 9,
  fill: 'var(--quiet)',
  stroke: 'var(--ground)',
  strokeWidth: 4,
} as const;
