import { blanked } from './blanked.ts';

/** Fenced blocks and code spans: what they hold is no MDX. */
const code =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))|(`+)(?!`)[^\n]*?[^`\n]\2(?!`)/gm;

/**
 * MDX as Markdown that reads the same, every offset as it was: imports and exports are blanks, `{…}` is a code span, and its
 * comments are HTML's, by which rules are switched. Elements stay: they are known as HTML.
 */
export function mdxAsMarkdown(source: string): string {
  let out = '';
  let at = 0;
  for (const { 0: found, index } of source.matchAll(code)) {
    out += rewritten(source.slice(at, index)) + found;
    at = index + found.length;
  }
  return out + rewritten(source.slice(at));
}

function rewritten(text: string): string {
  const modules = text.replace(/^(?:import|export)\b[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*/gm, blanked);
  return modules
    .replace(/\{\/\*\s(.*?)\*\/\}/gs, (_, comment: string) => `<!--${comment}-->`)
    .replace(/\{(?:[^{}\n]|\{[^{}\n]*\})+\}/g, asCode);
}

const asCode = (expression: string): string => `\`${expression.slice(1, -1).replaceAll('`', '*')}\``;
