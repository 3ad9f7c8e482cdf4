import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import type { Step } from '../lib/feed/series-of.ts';
import { stepName } from './step-name.ts';

/** One value of a chart: how much of `part` there is in the step that begins on `start` (`YYYY-MM-DD`). */
export interface ChartValue {
  start: string;
  part: string;
  value: number;
}

interface Props {
  /** `bars`: parts stacked to a whole of 100 %. `lines`: one line a part. */
  kind: 'bars' | 'lines';
  values: readonly ChartValue[];
  /** The parts in order, each with its colour (a CSS value) and, for lines, its dash pattern. */
  parts: readonly { name: string; colour: string; dash?: string }[];
  step: Step;
  /** What the vertical axis counts. */
  axis: string;
  width: number;
}

/** A chart as SVG in the page's own colours. It is a picture: `SeriesTable` says the same to everybody. */
export function SeriesChart({ kind, values, parts, step, axis, width }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const colour = { domain: parts.map((part) => part.name), range: parts.map((part) => part.colour) };
    const dated = values.map(({ start, ...rest }) => ({ ...rest, start: new Date(`${start}T00:00`) }));
    const svg = Plot.plot({
      width,
      height: 220,
      marginLeft: 44,
      style: { background: 'none', color: 'var(--quiet)', fontFamily: 'inherit', fontSize: '12px' },
      color: colour,
      x: {
        type: kind === 'bars' ? 'band' : 'time',
        label: null,
        tickFormat: stepName(step),
        ...ticks(kind, dated, width),
      },
      y: { label: axis, grid: true, ...(kind === 'bars' && { percent: true }) },
      marks: kind === 'bars' ? bars(dated) : lines(dated, parts),
    });
    box.current?.replaceChildren(svg);
  }, [kind, values, parts, step, axis, width]);
  return <div class="chart" ref={box} aria-hidden="true" />;
}

interface Dated extends Omit<ChartValue, 'start'> {
  start: Date;
}

function bars(values: readonly Dated[]): Plot.Markish[] {
  return [
    Plot.barY(values, { x: 'start', y: 'value', fill: 'part', offset: 'normalize', inset: 0.5 }),
    Plot.ruleY([0]),
  ];
}

function lines(values: readonly Dated[], parts: Props['parts']): Plot.Markish[] {
  const marks = parts.flatMap(({ name, dash }) => {
    const own = values.filter((value) => value.part === name);
    return [
      Plot.lineY(own, {
        x: 'start',
        y: 'value',
        stroke: 'part',
        strokeWidth: 2,
        strokeDasharray: dash ?? 'none',
      }),
      Plot.dot(own, { x: 'start', y: 'value', fill: 'part', r: 2.5 }),
    ];
  });
  return [Plot.ruleY([0]), ...marks];
}

/** No more ticks than have room: a band axis would label each. */
function ticks(kind: Props['kind'], values: readonly Dated[], width: number): { ticks?: Date[] | number } {
  const room = Math.max(2, Math.floor(width / 72));
  if (kind === 'lines') return { ticks: Math.min(6, room) };
  const starts = [...new Map(values.map((value) => [value.start.getTime(), value.start])).values()];
  const every = Math.ceil(starts.length / Math.min(8, room));
  return { ticks: starts.filter((_, index) => index % every === 0) };
}
