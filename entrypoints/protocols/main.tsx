import { signal } from '@preact/signals';
import { render } from 'preact';
import brand from '../../assets/protocols/brand.yaml?raw';
import charity from '../../assets/protocols/charity.yaml?raw';
import person from '../../assets/protocols/person.yaml?raw';
import publicOffice from '../../assets/protocols/public-office.yaml?raw';
import { type EditorHandle, ProtocolEditor } from '../../components/protocol-editor/protocol-editor.tsx';
import { ChangesSection } from '../../components/studio/changes-section.tsx';
import { InForceSection } from '../../components/studio/in-force-section.tsx';
import { PostsSection } from '../../components/studio/posts-section.tsx';
import { ProblemsSection } from '../../components/studio/problems-section.tsx';
import { ProtocolStudio } from '../../components/studio/protocol-studio.tsx';
import { RatesTable } from '../../components/studio/rates-table.tsx';
import { StyleSection } from '../../components/studio/style-section.tsx';
import { TeamSection } from '../../components/studio/team-section.tsx';
import { TermsList } from '../../components/studio/terms-list.tsx';
import { TestsSection } from '../../components/studio/tests-section.tsx';
import { TrySection } from '../../components/studio/try-section.tsx';
import { allSites } from '../../lib/compose/sites/all-sites.ts';
import { maxProtocolLength } from '../../lib/protocol/file/parse-protocol.ts';
import { styles } from '../../lib/storage/styles.ts';
import { countsByRule, statedReasons } from '../../lib/storage/team-exports.ts';
import { saveFile } from '../options/save-file.ts';
import { evidence, read as posts, progress, readFrom, withSpelling } from './evidence.ts';
import { droppedFiles, openFile, readFolder } from './open-files.ts';
import {
  base,
  changes,
  draft,
  inForce,
  judgement,
  leaveStyle,
  openStudio,
  openStyle,
  read,
  reading,
  removeProtocol,
  said,
  share,
  source,
  style,
  take,
  takeable,
  takenStyles,
  takeStyle,
  unshare,
} from './studio-state.ts';

const examples = [
  { id: 'brand', label: 'A brand', text: brand },
  { id: 'charity', label: 'A charity', text: charity },
  { id: 'public-office', label: 'A public office', text: publicOffice },
  { id: 'person', label: 'A person', text: person },
];
const sites = allSites.map(({ id, name }) => ({ id, name }));
const editor: { current: EditorHandle | null } = { current: null };
/** A style's archive, in bytes. */
const maxArchive = 20_000_000;
/** Terms that were taken into the file from the posts at hand. */
const added = signal<readonly string[]>([]);
const markChanges = signal(false);

/** Puts a text in the editor's place; what stood there comes back with undo. */
function show(text: string, what: string): void {
  const lost = source.peek().trim() !== '' && source.peek() !== text;
  editor.current?.show(text);
  said.value = lost ? `${what} Undo in the editor brings back what stood there.` : what;
}

function testsHold(count: number): string {
  if (count === 0) return 'it has no tests.';
  return count === 1 ? 'its one test holds.' : `its ${count} tests hold.`;
}

async function openFiles([file]: File[]): Promise<void> {
  if (!file) return;
  if (/\.zip$/i.test(file.name)) return openArchive(file);
  const opened = await openFile(file);
  if ('problem' in opened) {
    said.value = opened.problem;
    return;
  }
  const { problems, tests } = await read(opened.text);
  show(
    opened.text,
    problems.length === 0
      ? `${opened.name} is open; ${testsHold(tests.length)} Nothing is in force yet.`
      : `${opened.name} is open and cannot be put in force: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
  );
}

async function openArchive(file: File): Promise<void> {
  if (file.size > maxArchive) {
    said.value = `${file.name} is larger than ${maxArchive / 1_000_000} MB.`;
    return;
  }
  const zip = new Uint8Array(await file.arrayBuffer());
  await openStyle({ name: file.name.replace(/\.zip$/i, ''), zip });
}

async function openFolder(listed: readonly { path: string; file: File }[]): Promise<void> {
  const folder = await readFolder(listed);
  if ('problem' in folder) said.value = folder.problem;
  else await openStyle(folder);
}

/** One file is a protocol or an archive; a folder, or several files, are a style. */
async function openDropped(items: DataTransferItemList): Promise<void> {
  const dropped = await droppedFiles(items);
  const [first] = dropped;
  if (dropped.length === 1 && first && !first.path.includes('/')) await openFiles([first.file]);
  else if (first) await openFolder(dropped);
}

async function addTerm(term: string): Promise<void> {
  const before = source.peek();
  const after = await withSpelling(before, term);
  if (after === before || source.peek() !== before) {
    said.value = `${term} was not added: the file has it already, or cannot be read.`;
    return;
  }
  editor.current?.show(after);
  added.value = [...added.peek(), term];
  said.value = `${term} is under terms.spell now. Undo in the editor takes it back.`;
}

async function exportFor(name: string, make: () => Promise<Blob>): Promise<void> {
  try {
    saveFile(await make(), name);
    said.value = `${name} is saved.`;
  } catch {
    said.value = 'The history could not be read, so there is nothing to save.';
  }
}

function exportFile(): void {
  const name = reading.peek().about?.id ?? 'protocol';
  saveFile(new Blob([source.peek()], { type: 'application/yaml' }), `${name}.yaml`);
  said.value = `${name}.yaml is saved.`;
}

function Studio() {
  const { problems, tests, notes, offHand } = reading.value;
  const { findings, mode } = judgement.value;
  return (
    <ProtocolStudio
      examples={examples}
      takeable={takeable.value}
      empty={source.value.trim() === ''}
      said={said.value}
      onExample={(id) => {
        const example = examples.find((one) => one.id === id);
        if (example) show(example.text, `${example.label}: an example to make your own.`);
      }}
      onFiles={(files) => void openFiles(files)}
      onFolder={(files) => void openFolder(files.map((file) => ({ path: file.webkitRelativePath, file })))}
      onTake={() => void take()}
      onExport={exportFile}
      editor={
        <>
          <ProtocolEditor
            label="Protocol file"
            source={source.value}
            problems={problems}
            base={markChanges.value ? base.value?.text : undefined}
            longest={maxProtocolLength}
            ruleNames={() => reading.peek().rules}
            siteNames={sites.map(({ id }) => id)}
            handle={editor}
            onSource={(text) => {
              source.value = text;
            }}
            onTooLong={(length) => {
              said.value = `That makes ${length} characters; a protocol has at most ${maxProtocolLength}. Nothing was changed.`;
            }}
          />
          {base.value && changes.value.length > 0 && (
            <ChangesSection
              version={base.value.version}
              lines={changes.value}
              marked={markChanges.value}
              onMarked={(marked) => {
                markChanges.value = marked;
              }}
            />
          )}
        </>
      }
      side={
        <>
          {style.value && (
            <StyleSection
              style={{ ...style.value, name: style.value.style.name }}
              onTake={() => void takeStyle()}
              onLeave={() => void leaveStyle()}
            />
          )}
          <ProblemsSection
            empty={source.value.trim() === ''}
            problems={problems}
            notes={notes}
            offHand={offHand}
            onGoTo={(place) => editor.current?.goTo(place)}
          />
          <TrySection
            draft={draft.value}
            sites={sites}
            remarks={findings}
            mode={mode}
            ready={reading.value.rules.length > 0 || style.value !== undefined}
            onDraft={(next) => {
              draft.value = next;
            }}
          />
          <TestsSection tests={tests} />
        </>
      }
    >
      <InForceSection
        {...inForce.value}
        styles={takenStyles.value.map(({ name }) => name)}
        onRemoveStyle={(name) => void styles.remove(name)}
        onOpen={({ name, text }) => show(text, `${name} is open.`)}
        onRemove={({ name }) => void removeProtocol(name)}
        onShare={(row, on) => void (on ? share(row) : unshare(row))}
      />
      <PostsSection
        progress={progress.value}
        skipped={posts.value?.skipped ?? []}
        onFiles={(files) => void readFrom(files)}
        onSent={() => void readFrom('sent')}
      >
        {posts.value && posts.value.posts > 0 && (
          <>
            {evidence.value && <RatesTable rates={evidence.value.rates} posts={posts.value.posts} />}
            <TermsList
              terms={posts.value.terms.filter(({ term }) => !added.value.includes(term))}
              open={source.value.trim() !== ''}
              onAdd={(term) => void addTerm(term)}
            />
          </>
        )}
      </PostsSection>
      <TeamSection
        onCounts={() => void exportFor('rapport-counts-by-rule.csv', countsByRule)}
        onReasons={() => void exportFor('rapport-reasons.csv', statedReasons)}
      />
    </ProtocolStudio>
  );
}

/** A file may be dropped anywhere on the page: beside the box meant for it the browser would leave the page for the file. */
function takeDrops(): void {
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    if (!hasFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer) void openDropped(event.dataTransfer.items);
  });
}

await openStudio();
takeDrops();
const root = document.getElementById('app');
if (root) render(<Studio />, root);
