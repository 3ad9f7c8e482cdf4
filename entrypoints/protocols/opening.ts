import { show } from './editing.ts';
import { droppedFiles, openFile, readFolder } from './open-files.ts';
import { openStyle } from './opened-style.ts';
import { read, said } from './studio-state.ts';

/** A style's archive, in bytes. */
const maxArchive = 20_000_000;

/** Opens a protocol in the editor, or a style's archive beside it. */
export async function openFiles([file]: File[]): Promise<void> {
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

function testsHold(count: number): string {
  if (count === 0) return 'it has no tests.';
  return count === 1 ? 'its one test holds.' : `its ${count} tests hold.`;
}

async function openArchive(file: File): Promise<void> {
  if (file.size > maxArchive) {
    said.value = `${file.name} is larger than ${maxArchive / 1_000_000} MB.`;
    return;
  }
  const zip = new Uint8Array(await file.arrayBuffer());
  await openStyle({ name: file.name.replace(/\.zip$/i, ''), zip });
}

/** Opens a style that comes as a folder. */
export async function openFolder(listed: readonly { path: string; file: File }[]): Promise<void> {
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

/** A file may be dropped anywhere on the page: beside the box meant for it the browser would leave the page for the file. */
export function takeDrops(): void {
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
