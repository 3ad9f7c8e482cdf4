import { type HtmlToken, offsetsFrom } from './html-token.ts';

/** Reads HTML that stands in a document: tags, comments, and the text between them. Offsets start at `base`. */
export function htmlTokens(html: string, base: number): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  const text = (end: number) => {
    if (end > at)
      tokens.push({ type: 'text', text: html.slice(at, end), offsets: offsetsFrom(base + at, end - at) });
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      if (close < 0) break;
      text(open);
      tokens.push({ type: 'comment', text: html.slice(open + 4, close).trim(), at: base + open });
      at = close + 3;
      continue;
    }
    const tag = /<(\/?)([A-Za-z][\w-]*)/y;
    tag.lastIndex = open;
    const found = tag.exec(html);
    const close = html.indexOf('>', open);
    if (!found || close < 0) {
      text(open + 1);
      at = open + 1;
      continue;
    }
    text(open);
    const name = (found[2] as string).toLowerCase();
    if (found[1]) tokens.push({ type: 'end', tag: name });
    else tokens.push({ type: 'start', tag: name, ...attributes(html.slice(open, close)) });
    at = close + 1;
  }
  text(html.length);
  return tokens;
}

function attributes(tag: string): { href?: string; classes?: string[] } {
  const href = attributeOf(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/, tag);
  const classes = attributeOf(/\sclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/, tag);
  return {
    ...(href !== undefined && { href }),
    ...(classes !== undefined && { classes: classes.split(' ') }),
  };
}

function attributeOf(attribute: RegExp, tag: string): string | undefined {
  const found = attribute.exec(tag);
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined;
}
