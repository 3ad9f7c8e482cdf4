import type { EnforcementMode } from '../../lib/analyzer/types.ts';
import { type Mode, modes } from '../../lib/storage/settings/settings-shape.ts';
import { labels, modeHints } from '../labels.ts';
import { Choice } from '../settings/choice.tsx';
import { Switch } from '../switch.tsx';

/** The site of the page behind the popup. */
export interface Room {
  name: string;
  on: boolean;
  mode: Mode;
  note?: string | undefined;
  /** Protocols keep the coach on here; in `block` the writer's own mode is of no account. */
  kept?: EnforcementMode | undefined;
}

interface Props {
  room: Room;
  onSwitch(on: boolean): void;
  onMode(mode: Mode): void;
}

/** Whether the coach is on in this room, and how much it shows. */
export function RoomSwitch({ room, onSwitch, onMode }: Props) {
  return (
    <>
      <p class="quiet small">{room.name}</p>
      <Switch on={room.on} disabled={room.kept !== undefined} onChange={onSwitch}>
        Coach on this site
      </Switch>
      {room.note && <p class="quiet small">{room.note}</p>}
      {room.on && room.kept !== 'block' && (
        <Choice
          label="How much it shows"
          quiet
          value={room.mode}
          options={modes.map((value) => ({ value, label: labels.mode[value], hint: modeHints[value] }))}
          onChange={onMode}
        />
      )}
    </>
  );
}
