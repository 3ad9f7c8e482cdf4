import type { ComponentProps } from 'preact';
import type { Stance } from '../../lib/analyzer/types.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import type { Mode } from '../../lib/storage/settings/settings-shape.ts';
import { amountOf } from '../amount-of.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { EntryLine } from '../history/entry-line.tsx';
import { BalanceBar } from '../insights/balance-bar.tsx';
import { FiguresList } from '../insights/figures-list.tsx';
import { ProtocolsHere } from './protocols-here.tsx';
import { type Room, RoomSwitch } from './room-switch.tsx';

interface Week {
  today: number;
  sent: number;
  answers: number;
  improved: number;
  balance: Record<Stance, number>;
}

interface Props extends ComponentProps<typeof ProtocolsHere> {
  /** Null where the coach has no site. */
  room: Room | null;
  /** The page behind the popup is one of the extension's. */
  isOwnPage: boolean;
  onSwitch(on: boolean): void;
  onMode(mode: Mode): void;
  week: Week;
  /** One sentence of coaching. */
  line: string;
  /** Newest first. */
  entries: readonly Entry[];
  siteName(site: string): string;
  now: number;
  onClear(): Promise<void>;
  /** What went wrong with stored data, in words for the user. */
  trouble?: string | undefined;
}

/** What the toolbar button opens. */
export function PopupView(props: Props) {
  const { room, entries } = props;
  return (
    <main class="popup">
      <header>
        <h1>Rapport</h1>
      </header>
      {props.trouble && (
        <p class="trouble" role="alert">
          {props.trouble}
        </p>
      )}
      <section class="panel" aria-label="This site">
        {room ? (
          <RoomSwitch room={room} onSwitch={props.onSwitch} onMode={props.onMode} />
        ) : (
          <p class="quiet">
            {props.isOwnPage ? 'This is Rapport itself.' : 'The browser lets no extension run on this page.'}{' '}
            Open a site where you write, and its switch is here.
          </p>
        )}
        <ProtocolsHere protocols={props.protocols} conflicts={props.conflicts} broken={props.broken} />
      </section>
      <section aria-labelledby="week">
        <h2 id="week">This week</h2>
        <p class="line">{props.line}</p>
        <WeekFigures {...props.week} />
      </section>
      {entries.length > 0 && (
        <section aria-labelledby="last">
          <h2 id="last">Last drafts</h2>
          <ol class="entries">
            {entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} siteName={props.siteName(entry.site)} now={props.now} />
            ))}
          </ol>
          <ConfirmButton
            label="Clear history"
            question="Forget every draft?"
            confirm="Forget"
            doing="Forgetting…"
            onConfirm={props.onClear}
          />
        </section>
      )}
      <footer>
        <a href="/insights.html" target="_blank" rel="noopener">
          Insights
        </a>
        <a href="/options.html" target="_blank" rel="noopener">
          Settings
        </a>
      </footer>
    </main>
  );
}

function WeekFigures({ balance, sent, today, answers, improved }: Week) {
  const figures = Object.entries({ sent, today, answers, improved });
  return (
    <>
      <BalanceBar balance={balance} />
      {sent > 0 && (
        <FiguresList figures={figures.map(([label, amount]) => ({ label, value: amountOf(amount) }))} />
      )}
    </>
  );
}
