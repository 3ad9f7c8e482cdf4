/** Part of a text; offsets are UTF-16, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const domains =
  'com|org|net|info|io|app|dev|co|uk|ie|eu|us|ca|au|nz|de|fr|nl|es|it|at|ch|edu|gov|example|social|ly|me|tv';
/** Links, addresses, handles, code and the header of a file: names of places, not words of the writer. */
const notProse = [
  /^---\n[\s\S]*?\n---(?=\n|$)/g,
  // The look-ahead keeps a fence whole: giving its marks back one by one takes minutes over a line of them.
  /^(?=(`{3,}|~{3,}))\1[^\n]*\n[\s\S]*?(?:^\1[ \t]*$|$(?![\s\S]))/gm,
  /`[^`\n]+`/g,
  /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)[^\s<>"“”)]+/giu,
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  new RegExp(
    `(?<![\\p{L}\\p{N}.@-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${domains})(?![\\p{L}\\p{N}])(?:/[^\\s<>"“”)]*)?`,
    'giu',
  ),
  /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*(?:@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+)?/gu,
];
export const hashtags = /(?<![\p{L}\p{N}&/])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu;

/** What stands for a character that is left out: neither a letter nor a blank. */
const filler = '\ufffc';
const without = (text: string, expressions: readonly RegExp[]): string =>
  expressions.reduce(
    (left, expression) => left.replace(expression, (found) => filler.repeat(found.length)),
    text,
  );

/** A function that keeps what it gave for the last text: each rule asks for the same draft. */
export function forLastText<Value>(of: (text: string) => Value): (text: string) => Value {
  let last: { text: string; value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: of(text) };
    return last.value;
  };
}

/** The text with everything that is not prose filled up, every offset as it was. */
export const prose = forLastText((text) => without(text, notProse));
/** The same, hashtags filled up too. */
export const proseWithoutHashtags = forLastText((text) => without(prose(text), [hashtags]));
/** The same, what others said filled up too. */
export const ownProse = forLastText((text) =>
  without(proseWithoutHashtags(text), [/“[^“”\n]*”|"[^"\n]*"|«[^«»\n]*»|^>[^\n]*/gm]),
);
