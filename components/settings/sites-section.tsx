import type { EnforcementMode } from '../../lib/analyzer/types.ts';
import { type Mode, modes } from '../../lib/storage/settings/settings-shape.ts';
import { blockHint, labels } from '../labels.ts';
import { Switch } from '../switch.tsx';

export interface SiteRow {
  /** Key in the settings: a site's id, or a host. */
  key: string;
  name: string;
  on: boolean;
  /** Absent: as everywhere. */
  mode?: Mode | undefined;
  /** Protocols that keep the coach on here, and what at least they ask for. */
  kept?: { by: string; least: EnforcementMode } | undefined;
}

interface Props {
  rows: readonly SiteRow[];
  onSwitch(key: string, on: boolean): void;
  onMode(key: string, mode: Mode | undefined): void;
}

/** Every site with its switch, and its mode while it is on. What protocols keep on at many sites alike is said once. */
export function SitesSection({ rows, onSwitch, onMode }: Props) {
  const lines = rows.map(({ kept }) => kept && keptLine(kept));
  const mostly = lines.find((line) => line && lines.filter((other) => other === line).length > 2);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <p class="quiet">
        A site that is off is not read. “As everywhere” follows how much the coach shows above. On any other
        site, open Rapport from the toolbar and switch it on there.
      </p>
      {mostly && <p id="sites-kept">Where a switch is fixed: {mostly}</p>}
      <ul class="sites">
        {rows.map((row, at) => (
          <li key={row.key}>
            <Switch
              on={row.on || row.kept !== undefined}
              disabled={row.kept !== undefined}
              describedBy={lines[at] && (lines[at] === mostly ? 'sites-kept' : `kept-${row.key}`)}
              onChange={(on) => onSwitch(row.key, on)}
            >
              {row.name}
            </Switch>
            <select
              aria-label={`How much it shows on ${row.name}`}
              disabled={row.kept ? row.kept.least === 'block' : !row.on}
              value={row.mode ?? ''}
              onChange={(e) => onMode(row.key, (e.currentTarget.value || undefined) as Mode | undefined)}
            >
              <option value="">As everywhere</option>
              {modes.map((mode) => (
                <option key={mode} value={mode}>
                  {labels.mode[mode]}
                </option>
              ))}
            </select>
            {lines[at] && lines[at] !== mostly && (
              <p id={`kept-${row.key}`} class="small quiet kept">
                {lines[at]}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who keeps the coach on, and what no choice here lowers. */
function keptLine({ by, least }: NonNullable<SiteRow['kept']>): string {
  const hint = least === 'block' ? blockHint : `At least: ${labels.mode[least]}.`;
  return `${by} keeps the coach on. ${hint}`;
}
