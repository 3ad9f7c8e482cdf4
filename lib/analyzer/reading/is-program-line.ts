const keyword =
  /^(?:import|export|const|let|var|async|await|function|def|class|return|if|else|elif|for|while|try|catch|public|private|protected|static|interface|type)\b/;
// What program text has and a sentence has not: a smiley, a bracket after a blank and "friend(s)" are no sign of it.
const sign = /=>|==|!=|\w\((?!e?s\)|ies\))|[{}]|::|<\w+>|\bfrom ['"]/;
const end = /[;{}:)>,'"\]]$/;
const shapes: readonly RegExp[] = [
  /^(?:const|let|var) [\w$]+(?:: ?[\w<>[\]]+)? = /,
  /^(?:return|throw|break|continue)\b ?\S*;$/,
  /^SELECT\b.*\bFROM\b/,
  /^#include [<"]/,
  /^<\/?[a-z][^>]*>.*[>;]$/,
  // A call: its arguments are quoted, it ends as a statement, or it is a method's.
  /^\w+\((?:["'`].*)?\);?$/,
  /^[\w.]+\(.*\)(?:;|\)|,|\.)$/,
  /^\w+(?:\.\w+)+\(.*\)$/,
  // An assignment to one name of a text, a list, a call.
  /^[\w.[\]]+ [-+]?= (?:["'`[{].*|.*;|[\w.]+\(.*\))$/,
  /^["'][\w-]+["']: (?:["'{[].*|-?\d[\d.]*|true|false|null),?$/,
  /^\$ [a-z][\w.-]* ?/,
  /^[}\])]+[;,]?$/,
];

const reads = (line: string): boolean =>
  (keyword.test(line) && end.test(line) && sign.test(line)) || shapes.some((shape) => shape.test(line));

/** A comment behind the code of its line; the "//" of an address has a colon in front. */
const comment = /\s(?:\/\/|#|--)\s/;

/**
 * Whether a line of a post is program text, which nobody is to be coached on. In doubt it is a sentence: "if you can
 * come :)" and "happiness = coffee" are people talking.
 * @param line one line without the blanks around it
 */
export function isProgramLine(line: string): boolean {
  if (reads(line)) return true;
  const behind = line.search(comment);
  return behind > 0 && reads(line.slice(0, behind).trimEnd());
}
