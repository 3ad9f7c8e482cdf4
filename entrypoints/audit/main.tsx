import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { AuditView } from '../../components/audit-view.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { PageNav } from '../../components/page-nav.tsx';
import { VoiceSection } from '../../components/voice-section.tsx';
import { createAnalyzer } from '../../lib/analyzer/analyze.ts';
import { allSites } from '../../lib/compose/sites/all-sites.ts';
import { type Audit, auditOf } from '../../lib/feed/audit-of.ts';
import { follow } from '../../lib/storage/follow.ts';
import { settings } from '../../lib/storage/settings.ts';
import { type StoredVoice, voices } from '../../lib/storage/voices.ts';
import { fewestPosts } from '../../lib/voice/fingerprint.ts';
import type { OwnPost } from '../../lib/voice/imports/own-post.ts';
import { readPosts } from '../../lib/voice/imports/read-posts.ts';
import { saveFile } from '../options/save-file.ts';
import { judgeAll } from './judge-all.ts';
import { driftLines, learn, openVoiceFile, voiceFile, voiceRow } from './own-voices.ts';

const posts = signal<readonly OwnPost[]>([]);
const skipped = signal<readonly string[]>([]);
const audit = signal<Audit | undefined>(undefined);
const progress = signal('');
const said = signal('');
const stored = signal<StoredVoice[]>([]);
const rows = computed(() => stored.value.map(voiceRow));
const drift = computed(() => (audit.value ? driftLines(stored.value, posts.value) : []));
let current = new AbortController();

async function read(files: File[]): Promise<void> {
  current.abort();
  current = new AbortController();
  const { signal: mine } = current;
  progress.value = 'Reading…';
  const parts = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  if (mine.aborted) return;
  const found = readPosts(parts);
  posts.value = found.posts;
  skipped.value = found.skipped;
  audit.value = undefined;
  const { sensitivity, voice } = await settings.getValue();
  const analyze = createAnalyzer();
  try {
    const judged = await judgeAll(
      found.posts,
      (draft) => analyze({ ...draft, voice }, { sensitivity }),
      (done) => {
        progress.value = `${done} of ${found.posts.length} posts read.`;
      },
      mine,
    );
    audit.value = judged.length > 0 ? auditOf(judged) : undefined;
    progress.value = judged.length > 0 ? '' : 'No posts were found in there.';
  } catch (error) {
    if (!mine.aborted) throw error;
  }
}

/** Says what `work` came to, or what went wrong. */
const saying = (work: Promise<string>) =>
  work.then(
    (done) => {
      said.value = done;
    },
    (error: unknown) => {
      said.value = error instanceof Error ? error.message : String(error);
    },
  );

function Page() {
  const voiceSection = (
    <VoiceSection
      voices={rows.value}
      posts={audit.value ? posts.value.length : undefined}
      fewest={fewestPosts}
      sites={allSites.map(({ id, name }) => ({ id, name }))}
      drift={drift.value}
      now={Date.now()}
      onLearn={(name, site) =>
        void saying(learn(posts.value, name, site, Date.now()).then(() => `${name}: the voice is learnt.`))
      }
      onExport={(id) => {
        const voice = stored.value.find((v) => v.id === id);
        if (voice) saveFile(voiceFile(voice), `${voice.name.replace(/[^\p{L}\p{N}]+/gu, '-')}.voice.json`);
      }}
      onImport={(file) =>
        void saying(
          file
            .text()
            .then((text) => openVoiceFile(text, Date.now()))
            .then((name) => `${name}: the voice is here now.`),
        )
      }
      onForget={(id) => void voices.remove(id)}
      said={said.value}
    />
  );
  return (
    <main class="page">
      <header>
        <h1>Audit</h1>
        <PageNav here="audit" />
      </header>
      <FileDrop
        label="Choose files"
        accept=".zip,.js,.json,.car,.csv,.tsv,.txt,.md,.jsonl,.ndjson"
        onFiles={(files) => void read(files)}
      >
        Drop an export of your posts: X archive, Mastodon outbox, Bluesky repository, LinkedIn CSV, or any
        text, CSV or JSON lines. They are read on this machine and forgotten when you close the page.
      </FileDrop>
      <p role="status">{progress.value}</p>
      {skipped.value.length > 0 && (
        <details>
          <summary>
            {skipped.value.length === 1
              ? 'One thing could not be read'
              : `${skipped.value.length} things could not be read`}
          </summary>
          <ul class="skipped small quiet">
            {skipped.value.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {audit.value && <AuditView audit={audit.value} />}
      {voiceSection}
    </main>
  );
}

await follow(voices, (now) => {
  stored.value = now;
});
render(<Page />, document.getElementById('app') as HTMLElement);
