import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import type { Step } from '../../lib/feed/series-of.ts';
import { stepName } from '../step-name.ts';

/** One value of a chart: how much of `part` there is in the step that begins on `start` (`YYYY-MM-DD`). */
export interface ChartValue {
  start: string;
  part: string;
  value: number;
}

/** Room for the values at the left, and half of the longest name of a step, in pixels. */
const left = 44;
const halfName = 26;

interface Props {
  /** `whole`: parts stacked to 100 %. `rows`: a row of bars for each part, named in its corner. */
  kind: 'whole' | 'rows';
  values: readonly ChartValue[];
  /** The parts in order, each with its fill (an SVG paint). */
  parts: readonly { name: string; fill: string }[];
  /** First days of all steps, oldest first, also of those without a value. */
  starts: readonly string[];
  step: Step;
  width: number;
}

/** A chart as SVG in the page's own colours. It is a picture: `SeriesTable` says the same to everybody. */
export function SeriesChart({ kind, values, parts, starts, step, width }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const names = parts.map((part) => part.name);
    const name = stepName(step);
    const svg = Plot.plot({
      width,
      height: kind === 'whole' ? 220 : 64 * parts.length + 40,
      marginLeft: left,
      marginRight: 0,
      style: { background: 'none', color: 'var(--quiet)', fontFamily: 'inherit', fontSize: '12px' },
      color: { domain: names, range: parts.map((part) => part.fill) },
      x: {
        type: 'band',
        domain: starts,
        label: null,
        ticks: ticks(starts, width),
        tickSize: 0,
        tickFormat: (start: string) => name(new Date(`${start}T00:00`)),
      },
      ...(kind === 'whole' ? whole(values) : rows(values, names)),
    });
    box.current?.replaceChildren(svg);
  }, [kind, values, parts, starts, step, width]);
  return <div class="chart" ref={box} aria-hidden="true" />;
}

function whole(values: readonly ChartValue[]): Plot.PlotOptions {
  return {
    y: { label: '% of posts', grid: true, percent: true, ticks: 4, tickSize: 0 },
    marks: [
      Plot.barY(values, { x: 'start', y: 'value', fill: 'part', offset: 'normalize', inset: 0.5 }),
      Plot.ruleY([0]),
    ],
  };
}

function rows(values: readonly ChartValue[], names: readonly string[]): Plot.PlotOptions {
  const most = Math.max(0.5, ...values.map(({ value }) => value));
  return {
    fy: { domain: names, axis: null, padding: 0.25 },
    y: { label: null, domain: [0, most * 1.3], ticks: [most], tickFormat: '.1f', tickSize: 0, grid: true },
    marks: [
      Plot.barY(values, { x: 'start', y: 'value', fy: 'part', fill: 'part', inset: 0.5 }),
      Plot.ruleY([0]),
      Plot.text(names, {
        fy: (part) => part,
        text: (part) => part,
        fill: (part) => part,
        frameAnchor: 'top-left',
        fontWeight: 600,
        dx: 2,
        dy: -6,
      }),
    ],
  };
}

/** No more ticks than have room: a band axis would label each, and cut the last one at the edge. */
function ticks(starts: readonly string[], width: number): string[] {
  const room = Math.max(2, Math.floor(width / 72));
  const every = Math.ceil(starts.length / Math.min(8, room));
  const band = (width - left) / starts.length;
  const isWhole = (index: number) => left + (index + 0.5) * band + halfName <= width;
  return starts.filter((_, index) => index % every === 0 && isWhole(index));
}
