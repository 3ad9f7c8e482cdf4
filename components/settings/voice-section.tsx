import { useState } from 'preact/hooks';
import { VoiceList, type VoiceListProps } from './voice-list.tsx';

interface Props extends VoiceListProps {
  /** Posts at hand to learn from; undefined before any were read. */
  posts: number | undefined;
  fewest: number;
  onLearn(name: string, site: string): void;
  onImport(file: File): void;
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
      <VoiceList {...props} />
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
