import { type Stance, stances } from '../../lib/analyzer/types.ts';
import { coachingLine } from '../../lib/feed/coaching-line.ts';
import { totalOf } from '../../lib/feed/day-sums.ts';
import { dayOf } from '../../lib/storage/history/day-row.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { history } from '../../lib/storage/history/history.ts';
import { startOfPeriod } from '../insights/start-of-period.ts';

/** What the popup shows of the history. */
export interface PopupHistory {
  week: { today: number; sent: number; answers: number; improved: number; balance: Record<Stance, number> };
  /** The last drafts of any time, newest first. */
  entries: Entry[];
  /** One sentence of coaching. */
  line: string;
}

/** Posts that the sentence of coaching looks back on, of whatever time: a silence is what it may have to speak of. */
const lookBack = 60;

/** Reads the sums of the last seven days, today included, and a few entries; the same in a long history as in a short one. */
export async function loadPopup(now: number): Promise<PopupHistory> {
  const today = dayOf(now);
  const [days, { entries }, { entries: sent }] = await Promise.all([
    history.days(dayOf(startOfPeriod('7', now)), today),
    history.page({}, 5),
    history.page({ ending: 'sent' }, lookBack),
  ]);
  return {
    week: weekOf(totalOf(days), totalOf(days.filter(({ day }) => day === today))),
    entries,
    line: coachingLine(sent, now).text,
  };
}

function weekOf(week: Record<string, number>, today: Record<string, number>): PopupHistory['week'] {
  const balance = Object.fromEntries(stances.map((stance) => [stance, week[`stance:${stance}`] ?? 0]));
  const { sent = 0, answer = 0, improved = 0 } = week;
  return {
    today: today.sent ?? 0,
    sent,
    answers: answer,
    improved,
    balance: balance as Record<Stance, number>,
  };
}

/** What stands there before anything was sent, and when the history cannot be read. */
export const nothingYet: PopupHistory = { week: weekOf({}, {}), entries: [], line: coachingLine([], 0).text };
