import { amountOf } from '../amount-of.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { when } from '../when.ts';

/** A stored voice, as the page lists it. */
export interface VoiceRow {
  id: string;
  name: string;
  /** Site ids where it speaks; empty: everywhere. */
  sites: readonly string[];
  /** Accounts that it is the voice of; none: every account. */
  accounts: readonly string[];
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
  onAccounts(accounts: string[]): void;
  onLearns(on: boolean): void;
}

/** One voice: where it speaks, whether it goes on learning, and the ways out. */
export function VoiceRowItem(props: Props) {
  const { voice, now, onExport, onForget, onLearns } = props;
  const { name, trouble } = voice;
  return (
    <li>
      <div class="voice-row">
        <span>
          <b>{name}</b>{' '}
          <span class="quiet">
            {trouble ?? `from ${amountOf(voice.posts)} posts, learnt ${when(voice.learnt, now)}`}
          </span>
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
          <WhereItSpeaks {...props} />
        </>
      )}
    </li>
  );
}

function WhereItSpeaks({ voice, sites, onSites, onAccounts }: Props) {
  const { name, accounts } = voice;
  const chosen = sites.filter(({ id }) => voice.sites.includes(id));
  const rooms = chosen.map((site) => site.name).join(', ') || 'Everywhere';
  const change = (id: string, on: boolean) =>
    onSites(on ? [...voice.sites, id] : voice.sites.filter((other) => other !== id));
  return (
    <details>
      <summary>
        <span class="quiet">Where it speaks:</span>{' '}
        {accounts.length > 0 ? `${rooms} as ${accounts.join(', ')}` : rooms}
      </summary>
      <fieldset class="voice-sites">
        <legend class="unseen">Where {name} speaks; none chosen: everywhere</legend>
        {sites.map((site) => (
          <label key={site.id} class="check">
            <input
              type="checkbox"
              checked={voice.sites.includes(site.id)}
              onChange={(e) => change(site.id, e.currentTarget.checked)}
            />
            {site.name}
          </label>
        ))}
      </fieldset>
      <label class="voice-accounts">
        Only as these accounts
        <input
          type="text"
          value={accounts.join(', ')}
          placeholder="every account"
          autocomplete="off"
          onChange={(e) => onAccounts(accountsIn(e.currentTarget.value))}
        />
      </label>
      <p class="quiet small">
        Separate several with commas. The account is read on X, Bluesky, Mastodon and in LinkedIn’s posts;
        elsewhere such a voice is silent.
      </p>
    </details>
  );
}

/** Handles or names as a person lists them, in the form that a site's page is read in. */
function accountsIn(list: string): string[] {
  const accounts = list.split(',').map((each) => each.trim().replace(/^@/, '').toLowerCase());
  return [...new Set(accounts.filter(Boolean))];
}
