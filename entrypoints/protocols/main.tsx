import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import brand from '../../assets/protocols/brand.yaml?raw';
import charity from '../../assets/protocols/charity.yaml?raw';
import person from '../../assets/protocols/person.yaml?raw';
import publicOffice from '../../assets/protocols/public-office.yaml?raw';
import { ProtocolStudio } from '../../components/protocol-studio.tsx';
import { changedLines } from '../../lib/protocol/file/changed-lines.ts';
import { failureOf, type ImportResult, importProtocol } from '../../lib/protocol/file/import-protocol.ts';
import { layerProtocols } from '../../lib/protocol/file/layer-protocols.ts';
import { maxProtocolLength } from '../../lib/protocol/file/parse-protocol.ts';
import { managedProtocolTexts, protocols, type StoredProtocol } from '../../lib/storage/protocols.ts';
import { saveFile } from '../options/save-file.ts';

const examples = [
  { id: 'brand', label: 'A brand', text: brand },
  { id: 'charity', label: 'A charity', text: charity },
  { id: 'public-office', label: 'A public office', text: publicOffice },
  { id: 'person', label: 'A person', text: person },
];

const stored = signal(await protocols.getValue());
const managed = signal(await managedProtocolTexts());
const source = signal(stored.value[0]?.text ?? '');
const draft = signal('');
const said = signal('');
protocols.watch((now) => {
  stored.value = now;
});

const nothing: ImportResult = { problems: [], tests: [] };
const result = computed(() => (source.value.trim() === '' ? nothing : importProtocol(source.value)));
const compiled = computed(() => ('compiled' in result.value ? result.value.compiled : undefined));

/** Everything that is deployed or was taken, read once for as long as it stays the same. */
const inForce = computed(() =>
  [
    ...managed.value.map((text) => ({ text, managed: true })),
    ...stored.value.map(({ text }) => ({ text, managed: false })),
  ].flatMap(({ text, managed }) => {
    const opened = importProtocol(text);
    return 'compiled' in opened ? [{ protocol: opened.compiled.protocol, managed }] : [];
  }),
);
const conflicts = computed(() => {
  const today = new Date().toISOString().slice(0, 10);
  const layers = layerProtocols(
    inForce.value.map(({ protocol }) => protocol),
    today,
  );
  return layers.conflicts.map(({ about, holds }) => `${about}: ${holds} holds.`);
});
const before = computed(() => stored.value.find(({ name }) => name === compiled.value?.protocol.name));

function take(): void {
  const protocol = compiled.value?.protocol;
  if (!protocol) return;
  const { name, version, owner } = protocol;
  const entry: StoredProtocol = { name, version, owner, text: source.value };
  protocols.put(entry).then(
    () => {
      said.value = `${name} ${version} is in force.`;
    },
    () => {
      said.value = 'It was not stored; what was in force stays. There may be no room left on this machine.';
    },
  );
}

async function open(files: File[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (file.size > maxProtocolLength * 4) {
    said.value = `${file.name} is larger than a protocol can be.`;
    return;
  }
  source.value = await file.text();
  const { tests } = result.value;
  const problems = 'problems' in result.value ? result.value.problems.length : 0;
  said.value =
    problems === 0
      ? `${file.name} is open; its ${tests.length} tests hold. Nothing is in force yet.`
      : `${file.name} is open and cannot be put in force: ${problems} amiss.`;
}

function Studio() {
  const { tests } = result.value;
  const remarks = draft.value === '' ? [] : (compiled.value?.check({ text: draft.value }) ?? []);
  return (
    <ProtocolStudio
      source={source.value}
      examples={examples}
      inForce={inForce.value.map(({ protocol: { name, version, owner }, managed }) => ({
        name,
        version,
        owner,
        managed,
      }))}
      conflicts={conflicts.value}
      problems={'problems' in result.value ? result.value.problems : []}
      notes={'notes' in result.value ? result.value.notes : []}
      tests={tests.map((test) => ({
        text: test.text,
        ok: test.ok,
        outcome: test.ok ? test.text : failureOf(test),
      }))}
      changes={before.value ? changedLines(before.value.text, source.value) : []}
      draft={draft.value}
      remarks={remarks.map(({ rule, start, text, message }) => ({
        rule,
        start,
        quoted: text.length > 60 ? '' : text,
        message,
      }))}
      said={said.value}
      onSource={(text) => {
        source.value = text;
      }}
      onDraft={(text) => {
        draft.value = text;
      }}
      onExample={(id) => {
        source.value = examples.find((example) => example.id === id)?.text ?? source.value;
      }}
      onFiles={(files) => void open(files)}
      onTake={take}
      onExport={() => {
        const name = compiled.value?.id ?? 'protocol';
        saveFile(new Blob([source.value], { type: 'application/yaml' }), `${name}.yaml`);
      }}
      onOpen={(name) => {
        source.value = stored.value.find((one) => one.name === name)?.text ?? source.value;
      }}
      onRemove={(name) => void protocols.remove(name)}
    />
  );
}

const root = document.getElementById('app');
if (root) render(<Studio />, root);
