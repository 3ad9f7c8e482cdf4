import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { amountOf } from '../../components/amount-of.ts';
import { AuditView } from '../../components/audit/audit-view.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { DriftSection, type VoiceDrift } from '../../components/insights/drift-section.tsx';
import { PageNav } from '../../components/page-nav.tsx';
import { VoiceSection } from '../../components/settings/voice-section.tsx';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { follow } from '../../lib/storage/follow.ts';
import { dayOf } from '../../lib/storage/history/day-row.ts';
import { managedProtocols, protocols } from '../../lib/storage/protocols/protocols.ts';
import { styles } from '../../lib/storage/protocols/styles.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { type StoredVoice, voices } from '../../lib/storage/voices.ts';
import { fewestPosts } from '../../lib/voice/fingerprint.ts';
import { pageWidth } from '../insights/page-width.ts';
import { type Answers, auditDesk } from './audit-desk.ts';
import { openVoiceFile, voiceRow } from './own-voices.ts';
import { voiceActions } from './voice-actions.ts';

const found = signal<Answers['read'] | undefined>(undefined);
const progress = signal('');
const said = signal('');
const stored = signal<StoredVoice[]>([]);
const rows = computed(() => stored.value.map(voiceRow));
const drifts = signal<VoiceDrift[]>([]);
let desk: ReturnType<typeof auditDesk> | undefined;

async function read(source: readonly File[] | 'sent'): Promise<void> {
  desk?.close();
  const mine = auditDesk((done, of) => {
    progress.value = `${amountOf(done)} of ${amountOf(of)} posts read.`;
  });
  desk = mine;
  found.value = undefined;
  progress.value = 'Reading…';
  const [{ sensitivity, voice }, taken, managed, takenStyles] = await Promise.all([
    settings.getValue(),
    protocols.getValue(),
    managedProtocols.getValue(),
    styles.getValue(),
  ]);
  const team = {
    protocols: [...managed, ...taken.map(({ text }) => text)],
    managed: managed.length,
    styles: takenStyles,
    today: dayOf(Date.now()),
  };
  const none =
    source === 'sent'
      ? 'Nothing that you sent has its words here yet. They come with each post, and stay as long as your settings say.'
      : 'No posts were found in there.';
  try {
    const answer = await mine.ask('read', { source, voice, sensitivity, team });
    progress.value = answer.posts > 0 ? '' : none;
    found.value = answer;
  } catch (error) {
    progress.value = `These posts could not be read: ${(error as Error).message}. Nothing was changed.`;
  }
}

async function learn(name: string, site: string): Promise<string> {
  if (!desk) throw new Error('There are no posts to learn from yet.');
  const fingerprint = await desk.ask('learn', { names: [name] });
  const sites = site ? [site] : [];
  await voices.put({ id: crypto.randomUUID(), name, sites, learnt: Date.now(), fingerprint });
  return `${name}: the voice is learnt.`;
}

/** Says what `work` came to, or what went wrong. */
const saying = (work: Promise<string>) =>
  void work.then(
    (done) => {
      said.value = done;
    },
    (error: unknown) => {
      said.value = error instanceof Error ? error.message : String(error);
    },
  );

effect(() => {
  const all = stored.value;
  const compared = found.value && desk?.ask('compare', { voices: all });
  if (!compared) drifts.value = [];
  else
    compared.then(
      (lines) => {
        drifts.value = lines;
      },
      () => undefined,
    );
});

/** What could not be read; in sight where nothing else was. */
function Skipped({ lines, isAll }: { lines: readonly string[]; isAll: boolean }) {
  if (lines.length === 0) return null;
  return (
    <details open={isAll}>
      <summary>
        {lines.length === 1 ? 'One thing could not be read' : `${lines.length} things could not be read`}
      </summary>
      <ul class="skipped goes-on small quiet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Page() {
  const audit = found.value?.audit;
  return (
    <main class="page">
      <header>
        <h1>Audit</h1>
        <PageNav here="audit" />
      </header>
      <FileDrop
        label="Choose files"
        accept=".zip,.gz,.tgz,.js,.json,.car,.csv,.tsv,.txt,.md,.jsonl,.ndjson"
        onFiles={(files) => void read(files)}
        other={{ label: 'Use what you sent here', onClick: () => void read('sent') }}
      >
        Drop an export of your posts: X archive, Mastodon outbox, Bluesky repository, LinkedIn CSV, or any
        text, CSV or JSON. They are read on this machine and forgotten when you close the page.
      </FileDrop>
      <p role="status">{progress.value}</p>
      <Skipped lines={found.value?.skipped ?? []} isAll={found.value?.posts === 0} />
      {audit && <AuditView audit={audit} judgedWith={found.value?.judgedWith ?? []} />}
      <DriftSection drifts={drifts.value} width={pageWidth.value} />
      <VoiceSection
        voices={rows.value}
        posts={found.value?.posts}
        fewest={fewestPosts}
        sites={knownSites.map(({ id, name }) => ({ id, name }))}
        now={Date.now()}
        onLearn={(name, site) => saying(learn(name, site))}
        onImport={(file) =>
          saying(
            file
              .text()
              .then((text) => openVoiceFile(text, Date.now()))
              .then((name) => `${name}: the voice is here now.`),
          )
        }
        {...voiceActions}
        said={said.value}
      />
    </main>
  );
}

await follow(voices, (now) => {
  stored.value = now;
});
render(<Page />, document.getElementById('app') as HTMLElement);
