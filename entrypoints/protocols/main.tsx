import { render } from 'preact';
import { ProtocolStudio } from '../../components/studio/protocol-studio.tsx';
import { BelowFile } from './below-file.tsx';
import { BesideFile } from './beside-file.tsx';
import { showExample } from './editing.ts';
import { examples } from './examples.ts';
import { FileSide } from './file-side.tsx';
import { take } from './in-force.ts';
import { openStudio } from './open-studio.ts';
import { openFiles, openFolder, takeDrops } from './opening.ts';
import { saveProtocol } from './saving.ts';
import { said, source, takeable } from './studio-state.ts';

function Studio() {
  return (
    <ProtocolStudio
      examples={examples}
      takeable={takeable.value}
      empty={source.value.trim() === ''}
      said={said.value}
      onExample={showExample}
      onFiles={(files) => void openFiles(files)}
      onFolder={(files) => void openFolder(files.map((file) => ({ path: file.webkitRelativePath, file })))}
      onTake={() => void take()}
      onExport={saveProtocol}
      editor={<FileSide />}
      side={<BesideFile />}
    >
      <BelowFile />
    </ProtocolStudio>
  );
}

await openStudio();
takeDrops();
const root = document.getElementById('app');
if (root) render(<Studio />, root);
