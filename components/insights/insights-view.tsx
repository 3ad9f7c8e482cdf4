import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { categories, stances } from '../../lib/analyzer/types.ts';
import type { Step } from '../../lib/feed/series-of.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { EntryLine } from '../history/entry-line.tsx';
import { labels } from '../labels.ts';
import { PageNav } from '../page-nav.tsx';
import { stepName } from '../step-name.ts';
import { DriftSection, type VoiceDrift } from './drift-section.tsx';
import { FiguresList } from './figures-list.tsx';
import { type HabitExamples, HabitsSection } from './habits-section.tsx';
import { type ChartValue, SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { StancePatch, StanceTextures, stanceFill } from './stance-textures.tsx';

interface Props {
  picker: ComponentChildren;
  /** Sent posts in the period; 0 shows what a beginning looks like. */
  sent: number;
  figures: readonly { label: string; value: string }[];
  step: Step;
  balance: readonly ChartValue[];
  remarks: readonly ChartValue[];
  habits: readonly HabitExamples[];
  best: { entry: Entry; siteName: string } | undefined;
  drifts: readonly VoiceDrift[];
  now: number;
  width: number;
  /** The history itself. */
  children: ComponentChildren;
  trouble?: string | undefined;
}

const stanceParts = stances.map((stance) => ({ name: labels.stance[stance], fill: stanceFill(stance) }));
const categoryParts = categories.map((category) => ({
  name: labels.category[category],
  fill: `var(--${category})`,
}));

/** What kind of presence the writer builds: figures, two charts with their tables, habits, and the history. */
export function InsightsView(props: Props) {
  const { step, width } = props;
  const starts = useMemo(() => [...new Set(props.balance.map((value) => value.start))], [props.balance]);
  const name = stepName(step);
  const from = (start: string) => name(new Date(`${start}T00:00`));
  return (
    <main class="page insights">
      <header>
        <h1>Insights</h1>
        <PageNav here="insights" />
      </header>
      {props.trouble && (
        <p class="trouble" role="alert">
          {props.trouble}
        </p>
      )}
      {props.picker}
      {props.sent === 0 ? (
        <p class="panel">
          Nothing was sent in this time. What counts here is what you do: answers, questions, words you
          changed. Never followers or likes.
        </p>
      ) : (
        <>
          <FiguresList figures={props.figures} />
          <section aria-labelledby="balance">
            <h2 id="balance">The balance of your feed</h2>
            <p class="quiet">
              People stay for dialogue and for what you share; a feed that turns to selling loses them.
            </p>
            <StanceTextures />
            <ul class="balance-legend" aria-hidden="true">
              {stances.map((stance) => (
                <li key={stance}>
                  <StancePatch class="dot" stance={stance} />
                  {labels.stance[stance]}
                </li>
              ))}
            </ul>
            <SeriesChart
              kind="whole"
              values={props.balance}
              parts={stanceParts}
              starts={starts}
              step={step}
              width={width}
            />
            <SeriesTable
              caption="Balance"
              values={props.balance}
              parts={stanceParts}
              say={(n, whole) => (whole === 0 ? '–' : `${n} · ${Math.round((100 * n) / whole)} %`)}
              from={from}
            />
          </section>
          <section aria-labelledby="remarks">
            <h2 id="remarks">Remarks for each draft</h2>
            <p class="quiet">
              A remark is where a reader may stop; what you reworded before sending counts as well.
            </p>
            <SeriesChart
              kind="rows"
              values={props.remarks}
              parts={categoryParts}
              starts={starts}
              step={step}
              width={width}
            />
            <SeriesTable
              caption="Remarks"
              values={props.remarks}
              parts={categoryParts}
              say={(n) => n.toFixed(2)}
              from={from}
            />
          </section>
          <HabitsSection habits={props.habits} />
          <DriftSection drifts={props.drifts} width={width} />
          {props.best && (
            <section aria-labelledby="best">
              <h2 id="best">Most improved</h2>
              <p class="quiet">The draft that changed most between the first word and the send.</p>
              <ul>
                <EntryLine entry={props.best.entry} siteName={props.best.siteName} now={props.now} />
              </ul>
              <Gone findings={props.best.entry.findings} />
            </section>
          )}
        </>
      )}
      {props.children}
    </main>
  );
}

/** The words that were replaced or reworded on the way. */
function Gone({ findings }: Pick<Entry, 'findings'>) {
  const gone = findings.filter((f) => f.phrase && (f.outcome === 'replaced' || f.outcome === 'edited-away'));
  if (gone.length === 0) return null;
  return <p class="quiet">What went: {gone.map(({ phrase }) => `“${phrase}”`).join(' · ')}</p>;
}
