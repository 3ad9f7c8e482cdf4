interface Props {
  /** Opens the playground, where it is part of the build. */
  playground?: string | undefined;
}

/** What a new user sees once. */
export function WelcomeView({ playground }: Props) {
  return (
    <main class="page welcome">
      <header>
        <h1>Rapport is here</h1>
      </header>
      <p class="lead">
        Write a post as you always do. A small cue stands in the corner of the box; it says how the draft
        reads before you send it.
      </p>
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
        <p>It also says what is good, and offers other words. Nothing changes until you click.</p>
      </section>
      <section aria-labelledby="stay">
        <h2 id="stay">What stays with you</h2>
        <p>
          All of it. Rapport works inside this browser and has no network access. You can see, export and
          erase what it keeps in the settings.
        </p>
      </section>
      <p class="actions">
        {playground && <a href={playground}>Try it on a page of your own</a>}
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
