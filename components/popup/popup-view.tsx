import type { EnforcementMode, Stance } from '../../lib/analyzer/types.ts';
import type { Entry } from '../../lib/storage/history/entry.ts';
import { type Mode, modes } from '../../lib/storage/settings/settings-shape.ts';
import { amountOf } from '../amount-of.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { EntryLine } from '../history/entry-line.tsx';
import { BalanceBar } from '../insights/balance-bar.tsx';
import { FiguresList } from '../insights/figures-list.tsx';
import { labels, modeHints } from '../labels.ts';
import { Choice } from '../settings/choice.tsx';
import { Switch } from '../switch.tsx';

interface Week {
  today: number;
  sent: number;
  answers: number;
  improved: number;
  balance: Record<Stance, number>;
}

interface Props {
  /** The page behind the popup; null where the coach has no site. */
  room: {
    name: string;
    on: boolean;
    mode: Mode;
    note?: string | undefined;
    /** Protocols keep the coach on here; in `block` the writer's own mode is of no account. */
    kept?: EnforcementMode | undefined;
  } | null;
  /** The page behind the popup is one of the extension's. */
  isOwnPage: boolean;
  onSwitch(on: boolean): void;
  onMode(mode: Mode): void;
  week: Week;
  /** One sentence of coaching. */
  line: string;
  /** Names, versions and owners of the voice protocols in force. */
  protocols: readonly string[];
  /** Where these want different things and which holds, a line each. */
  conflicts: readonly string[];
  /** Protocols that say nothing and why, a line each. */
  broken: readonly string[];
  /** Newest first. */
  entries: readonly Entry[];
  siteName(site: string): string;
  now: number;
  onClear(): void;
  /** What went wrong with stored data, in words for the user. */
  trouble?: string | undefined;
}

/** What the toolbar button opens. */
export function PopupView(props: Props) {
  const { room, week, entries } = props;
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
          <>
            <p class="quiet small">{room.name}</p>
            <Switch on={room.on} disabled={room.kept !== undefined} onChange={props.onSwitch}>
              Coach on this site
            </Switch>
            {room.note && <p class="quiet small">{room.note}</p>}
            {room.on && room.kept !== 'block' && (
              <Choice
                label="How much it shows"
                quiet
                value={room.mode}
                options={modes.map((value) => ({ value, label: labels.mode[value], hint: modeHints[value] }))}
                onChange={props.onMode}
              />
            )}
          </>
        ) : (
          <p class="quiet">
            {props.isOwnPage ? 'This is Rapport itself.' : 'The browser lets no extension run on this page.'}{' '}
            Open a site where you write, and its switch is here.
          </p>
        )}
        {props.protocols.length > 0 && (
          <p class="small">
            <a href="/protocols.html" target="_blank" rel="noopener">
              Voice protocol
            </a>{' '}
            <span class="quiet">{props.protocols.join('; ')}</span>
          </p>
        )}
        {props.broken.map((line) => (
          <p key={line} class="small trouble">
            {line}{' '}
            <a href="/protocols.html" target="_blank" rel="noopener">
              Open the studio
            </a>
          </p>
        ))}
        {props.conflicts.length > 0 && (
          <details class="small">
            <summary>
              They differ in {props.conflicts.length === 1 ? 'one place' : `${props.conflicts.length} places`}
            </summary>
            <ul class="quiet">
              {props.conflicts.map((conflict) => (
                <li key={conflict}>{conflict}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="week">
        <h2 id="week">This week</h2>
        <p class="line">{props.line}</p>
        <BalanceBar balance={week.balance} />
        {week.sent > 0 && (
          <FiguresList
            figures={[
              { label: 'sent', value: amountOf(week.sent) },
              { label: 'today', value: amountOf(week.today) },
              { label: 'answers', value: amountOf(week.answers) },
              { label: 'improved', value: amountOf(week.improved) },
            ]}
          />
        )}
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
