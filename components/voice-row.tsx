import { ConfirmButton } from './confirm-button.tsx';
import { when } from './when.ts';

/** A stored voice, as the page lists it. */
export interface VoiceRow {
  id: string;
  name: string;
  /** Site ids where it speaks; empty: everywhere. */
  sites: readonly string[];
  posts: number;
  learnt: number;
  learns: boolean;
  /** Why it cannot be read, when it is damaged. */
  trouble?: string;
}

interface Props {
  voice: VoiceRow;
  /** Sites to choose from. */
  sites: readonly { id: string; name: string }[];
  /** Milliseconds since 1970. */
  now: number;
  onExport(): void;
  onForget(): void;
  onSites(sites: string[]): void;
  onLearns(on: boolean): void;
}

/** One voice: where it speaks, whether it goes on learning, and the ways out. */
export function VoiceRowItem({ voice, sites, now, onExport, onForget, onSites, onLearns }: Props) {
  const { name, trouble } = voice;
  const chosen = sites.filter(({ id }) => voice.sites.includes(id));
  const where = chosen.map((site) => site.name).join(', ') || 'Everywhere';
  return (
    <li>
      <div class="voice-row">
        <span>
          <b>{name}</b>{' '}
          <span class="quiet">{trouble ?? `from ${voice.posts} posts, ${when(voice.learnt, now)}`}</span>
        </span>
        <span class="actions">
          <button type="button" aria-label={`Export ${name}`} onClick={onExport}>
            Export
          </button>
          <ConfirmButton
            label={`Forget ${name}`}
            question="Forget this voice?"
            confirm="Forget"
            onConfirm={onForget}
          />
        </span>
      </div>
      {!trouble && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={voice.learns}
              onChange={(e) => onLearns(e.currentTarget.checked)}
            />
            Learn from what I send
          </label>
          <details>
            <summary>
              <span class="quiet">Where it speaks:</span> {where}
            </summary>
            <fieldset class="voice-sites">
              <legend class="unseen">Where {name} speaks; none chosen: everywhere</legend>
              {sites.map((site) => (
                <label key={site.id} class="check">
                  <input
                    type="checkbox"
                    checked={voice.sites.includes(site.id)}
                    onChange={(e) =>
                      onSites(
                        e.currentTarget.checked
                          ? [...voice.sites, site.id]
                          : voice.sites.filter((id) => id !== site.id),
                      )
                    }
                  />
                  {site.name}
                </label>
              ))}
            </fieldset>
          </details>
        </>
      )}
    </li>
  );
}
