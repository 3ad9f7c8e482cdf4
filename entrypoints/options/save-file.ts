/** Hands `content` to the user as a download named `name`. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download reads the address in a later task; a minute is long for that and short for memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
