import { type VoiceRow, VoiceRowItem } from './voice-row.tsx';

/** What can be done with a stored voice, each by its id. */
export interface VoiceActions {
  onExport(id: string): void;
  onForget(id: string): void;
  onSites(id: string, sites: string[]): void;
  onAccounts(id: string, accounts: string[]): void;
  onLearns(id: string, on: boolean): void;
}

export interface VoiceListProps extends VoiceActions {
  voices: readonly VoiceRow[];
  /** Sites to choose from. */
  sites: readonly { id: string; name: string }[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The writer's own voices, each with where and as whom it speaks; nothing where there are none. */
export function VoiceList({ voices, sites, now, ...actions }: VoiceListProps) {
  if (voices.length === 0) return null;
  return (
    <ul class="voices">
      {voices.map((voice) => (
        <VoiceRowItem
          key={voice.id}
          voice={voice}
          sites={sites}
          now={now}
          onExport={() => actions.onExport(voice.id)}
          onForget={() => actions.onForget(voice.id)}
          onSites={(chosen) => actions.onSites(voice.id, chosen)}
          onAccounts={(accounts) => actions.onAccounts(voice.id, accounts)}
          onLearns={(on) => actions.onLearns(voice.id, on)}
        />
      ))}
    </ul>
  );
}
