import { useState } from 'preact/hooks';
import { type VoiceRow, VoiceRowItem } from './voice-row.tsx';

interface Props {
  voices: readonly VoiceRow[];
  /** Posts at hand to learn from; undefined before any were read. */
  posts: number | undefined;
  fewest: number;
  /** Sites to choose from. */
  sites: readonly { id: string; name: string }[];
  /** Milliseconds since 1970. */
  now: number;
  onLearn(name: string, site: string): void;
  onExport(id: string): void;
  onImport(file: File): void;
  onForget(id: string): void;
  onSites(id: string, sites: string[]): void;
  onAccounts(id: string, accounts: string[]): void;
  onLearns(id: string, on: boolean): void;
  said: string;
}

/** The writer's own voices: learn one, share it, forget it. */
export function VoiceSection(props: Props) {
  const [name, setName] = useState('');
  const [site, setSite] = useState('');
  const enough = (props.posts ?? 0) >= props.fewest;
  return (
    <section aria-labelledby="voice">
      <h2 id="voice">Your own voice</h2>
      <p class="quiet">
        Rapport learns how you write and says when a longer draft sounds like somebody else. It keeps counts,
        not your posts.
      </p>
      {props.voices.length > 0 && (
        <ul class="voices">
          {props.voices.map((voice) => (
            <VoiceRowItem
              key={voice.id}
              voice={voice}
              sites={props.sites}
              now={props.now}
              onExport={() => props.onExport(voice.id)}
              onForget={() => props.onForget(voice.id)}
              onSites={(sites) => props.onSites(voice.id, sites)}
              onAccounts={(accounts) => props.onAccounts(voice.id, accounts)}
              onLearns={(on) => props.onLearns(voice.id, on)}
            />
          ))}
        </ul>
      )}
      <form
        class="learn"
        onSubmit={(event) => {
          event.preventDefault();
          if (!enough || name.trim() === '') return;
          props.onLearn(name.trim(), site);
          setName('');
        }}
      >
        <label>
          Whose voice
          <input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          Where it speaks
          <select value={site} onChange={(event) => setSite(event.currentTarget.value)}>
            <option value="">Everywhere</option>
            {props.sites.map(({ id, name: label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={!enough || name.trim() === ''}>
          Learn from these posts
        </button>
        <label class="file">
          Open a voice file
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) props.onImport(file);
            }}
          />
        </label>
      </form>
      {!enough && (
        <p class="quiet small">
          A voice shows from about {props.fewest} own posts on
          {props.posts === undefined ? '.' : `; these are ${props.posts}.`}
        </p>
      )}
      <p role="status">{props.said}</p>
    </section>
  );
}
