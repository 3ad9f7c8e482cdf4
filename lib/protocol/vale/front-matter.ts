import { isMap, isScalar, parseDocument } from 'yaml';
import { alignText } from './align-text.ts';
import { type Block, makeBlock } from './block.ts';
import { parseScope, scopeMatches } from './scope.ts';

const yamlMatter = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;
const tomlMatter = /^\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)/;

/** How many UTF-16 units at the start of a source are front matter; 0 when there is none. */
export const frontMatterLength = (source: string): number =>
  (yamlMatter.exec(source) ?? tomlMatter.exec(source))?.[0].length ?? 0;

/**
 * The texts of a document's front matter, each under the scope `text.frontmatter.KEY`. Only what stands directly under a key
 * and is text is read; front matter that is no YAML is passed over.
 * @param ignored scopes that the configuration names as ignored.
 */
export function frontMatterBlocks(source: string, extension: string, ignored: readonly string[]): Block[] {
  const matter = yamlMatter.exec(source)?.[0];
  if (matter === undefined) return [];
  const start = matter.indexOf('\n') + 1;
  const document = parseDocument(matter.slice(start, matter.lastIndexOf('---')), { uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  const passedOver = parseScope(ignored);
  return document.contents.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
    const text = value.value.trimEnd();
    const scope = `text.frontmatter.${String(key.value)}${extension}`;
    if (text === '' || isDate(text) || scopeMatches(passedOver, scope)) return [];
    const [from, to] = value.range;
    const first = start + (value.type === 'PLAIN' ? from : from + 1);
    const offsets = alignText(source, first, start + to, text);
    return [makeBlock(scope, text, [...offsets, (offsets.at(-1) ?? first) + 1])];
  });
}

/** A date is no text in Vale's YAML. */
const isDate = (text: string): boolean => /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?$/.test(text);
