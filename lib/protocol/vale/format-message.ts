/**
 * Fills a rule's message as Go's Printf does: `%s` and `%d` in order, `%[n]s` by number, `%%`. Arguments left over are
 * dropped; one that is missing prints as nothing.
 */
export function formatMessage(message: string, values: readonly string[]): string {
  const first = message.indexOf('%');
  if (first < 0) return message;
  // Most messages name one thing.
  if (message[first + 1] === 's' && message.indexOf('%', first + 2) < 0)
    return message.slice(0, first) + (values[0] ?? '') + message.slice(first + 2);
  let next = 0;
  return message.replace(/%(?:\[(\d+)\])?([sdqv%])/g, (_, index: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    if (index !== undefined) next = Number(index) - 1;
    const value = values[next++] ?? '';
    return verb === 'q' ? JSON.stringify(value) : value;
  });
}

/** `'a'`, `'a' or 'b'`, `'a', 'b', or 'c'`: how several wordings are named in a message. */
export function listOf(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  if (quoted.length < 3) return quoted.join(' or ');
  return `${quoted.slice(0, -1).join(', ')}, or ${quoted[quoted.length - 1]}`;
}
