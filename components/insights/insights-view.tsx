import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Step } from '../../lib/feed/series-of.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { PageNav } from '../page-nav.tsx';
import { BalanceSection } from './balance-section.tsx';
import { BestSection } from './best-section.tsx';
import { DriftSection, type VoiceDrift } from './drift-section.tsx';
import { FiguresList } from './figures-list.tsx';
import { type HabitExamples, HabitsSection } from './habits-section.tsx';
import { RemarksSection } from './remarks-section.tsx';
import type { ChartValue } from './series-chart.tsx';

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

/** What kind of presence the writer builds: figures, two charts with their tables, habits, and the history. */
export function InsightsView(props: Props) {
  const { balance, step, width } = props;
  const starts = useMemo(() => [...new Set(balance.map(({ start }) => start))], [balance]);
  const span = { step, starts, width };
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
        // Of a history that cannot be read nobody knows what is in it.
        !props.trouble && (
          <p class="panel">
            Nothing was sent in this time. What counts here is what you do: answers, questions, words you
            changed. Never followers or likes.
          </p>
        )
      ) : (
        <>
          <FiguresList figures={props.figures} />
          <BalanceSection span={span} values={balance} />
          <RemarksSection span={span} values={props.remarks} />
          <HabitsSection habits={props.habits} />
          <DriftSection drifts={props.drifts} width={width} />
          {props.best && <BestSection {...props.best} now={props.now} />}
        </>
      )}
      {props.children}
    </main>
  );
}
