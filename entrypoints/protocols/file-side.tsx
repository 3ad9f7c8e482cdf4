import { signal } from '@preact/signals';
import { ProtocolEditor } from '../../components/protocol-editor/protocol-editor.tsx';
import { ChangesSection } from '../../components/studio/changes-section.tsx';
import { knownSites } from '../../lib/compose/sites/known-sites.ts';
import { maxProtocolLength } from '../../lib/protocol/file/parse-protocol.ts';
import { editor } from './editing.ts';
import { base, changes } from './in-force.ts';
import { reading, said, source } from './studio-state.ts';

const siteNames = knownSites.map(({ id }) => id);
const marked = signal(false);

/** The file itself, and what changed in it since the last version in force. */
export function FileSide() {
  return (
    <>
      <ProtocolEditor
        label="Protocol file"
        source={source.value}
        problems={reading.value.problems}
        base={marked.value ? base.value?.text : undefined}
        longest={maxProtocolLength}
        ruleNames={() => reading.peek().rules}
        siteNames={siteNames}
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
          marked={marked.value}
          onMarked={(on) => {
            marked.value = on;
          }}
        />
      )}
    </>
  );
}
