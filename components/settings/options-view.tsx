import type { ComponentChildren } from 'preact';
import type { Sensitivity } from '../../lib/analyzer/types.ts';
import { modes, type Settings } from '../../lib/storage/settings/settings-shape.ts';
import { labels, modeHints } from '../labels.ts';
import { PageNav } from '../page-nav.tsx';
import { Choice } from './choice.tsx';
import { SpeakerChoice } from './speaker-choice.tsx';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
  /** Settings that could not be read and fell back; empty when all is well. */
  broken: readonly string[];
  onBrokenSeen(): void;
  /** The further sections. */
  children: ComponentChildren;
}

const sensitivities: { value: Sensitivity; label: string; hint: string }[] = [
  { value: 'calm', label: 'Calm', hint: 'Speaks only when most careful readers would notice.' },
  { value: 'balanced', label: 'Balanced', hint: 'Speaks when a careful reader is likely to notice.' },
  { value: 'keen', label: 'Keen', hint: 'Speaks early, also where readers may differ.' },
];

/** The settings page around its sections. */
export function OptionsView({ settings, onChange, broken, onBrokenSeen, children }: Props) {
  return (
    <main class="page">
      <header>
        <h1>Settings</h1>
        <PageNav here="options" />
      </header>
      {broken.length > 0 && (
        <p class="trouble" role="alert">
          Some settings could not be read: {broken.join(', ')}. They have their defaults now; what was stored
          is kept aside and is part of an export.{' '}
          <button type="button" onClick={onBrokenSeen}>
            Forget the old values
          </button>
        </p>
      )}
      <section aria-labelledby="coach">
        <h2 id="coach">The coach</h2>
        <Choice
          label="How early it speaks"
          value={settings.sensitivity}
          options={sensitivities}
          onChange={(sensitivity) => onChange({ sensitivity })}
          lines
        />
        <SpeakerChoice voice={settings.voice} onChange={(voice) => onChange({ voice })} />
        <Choice
          label="How much it shows"
          value={settings.mode}
          options={modes.map((value) => ({ value, label: labels.mode[value], hint: modeHints[value] }))}
          onChange={(mode) => onChange({ mode })}
          lines
        />
      </section>
      {children}
    </main>
  );
}
