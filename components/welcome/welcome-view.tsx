import type { Voice } from '../../lib/analyzer/types.ts';
import { SpeakerChoice } from '../settings/speaker-choice.tsx';
import { TryBox } from './try-box.tsx';

interface Props {
  voice: Voice;
  onVoice(voice: Voice): void;
  /** Opens the playground, where it is part of the build. */
  playground?: string | undefined;
}

const draft =
  'Last chance! Our café by the river opens again on Friday. What did you miss most while we were closed?';

/** What a new user sees once: the coach at work on a draft, and what there is to know. */
export function WelcomeView({ voice, onVoice, playground }: Props) {
  return (
    <main class="page welcome">
      <header>
        <h1>Rapport is here</h1>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">Try it on this draft</h2>
        <p>
          Some words are underlined, and a small cue stands in the corner of the box. Click either to see what
          a reader meets, and other words.
        </p>
        <TryBox draft={draft} />
        <p class="quiet small">
          By keyboard, <kbd>Alt+Shift+R</kbd> goes from the text to the card, and <kbd>Escape</kbd> leads
          back.
        </p>
      </section>
      <section aria-labelledby="see">
        <h2 id="see">What it sees</h2>
        <dl class="kinds">
          <Kind
            name="Hard sell"
            mark="hard-sell"
            about="A push to buy, before the reader knows why it matters."
          />
          <Kind name="Mass media" mark="mass-media" about="An announcement that nobody can answer." />
          <Kind name="Brand voice" mark="brand-voice" about="Words that could come from anyone." />
          <Kind
            name="Personal grievance"
            mark="personal-grievance"
            about="A quarrel that followers did not ask for."
          />
        </dl>
        <p>It also says what is good. Nothing changes in your text until you press a button.</p>
      </section>
      <section aria-labelledby="who">
        <h2 id="who">Who speaks</h2>
        <SpeakerChoice voice={voice} onChange={onVoice} quiet />
      </section>
      <section aria-labelledby="where">
        <h2 id="where">Where it works</h2>
        <p>
          In the compose boxes of X, LinkedIn, Bluesky, Mastodon, Facebook, Instagram, Threads, Reddit and
          more. Anywhere else, open Rapport from the toolbar and switch it on. There you also choose how much
          it shows: Hold asks once before a post with a warning goes out. Browsers keep new extensions behind
          the puzzle piece; a click on its pin keeps Rapport in sight.
        </p>
      </section>
      <section aria-labelledby="stay">
        <h2 id="stay">What stays with you</h2>
        <p>
          All of it. Rapport works inside this browser and has no network access. You can see, export and
          erase what it keeps in the settings.
        </p>
      </section>
      <p class="actions">
        {playground && <a href={playground}>Try it in other editors</a>}
        <a href="/options.html">Settings</a>
      </p>
    </main>
  );
}

function Kind({ name, mark, about }: { name: string; mark: string; about: string }) {
  return (
    <div>
      <dt class={`mark mark-${mark}`}>{name}</dt>
      <dd class="quiet">{about}</dd>
    </div>
  );
}
