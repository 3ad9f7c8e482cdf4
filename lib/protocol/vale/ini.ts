/** A configuration file: sections in order, each key with all its values (a key may come more than once). */
export type Ini = Map<string, Map<string, string[]>>;

/** A line of an ini file, with the number of the line it begins at, from 1; a section's head has no key. */
interface IniLine {
  section: string;
  key?: string;
  value: string;
  line: number;
}

/** Reads an ini file as Vale does; what stands before the first section is the section ''. */
export function parseIni(text: string): Ini {
  const ini: Ini = new Map([['', new Map()]]);
  for (const { section, key, value } of iniLines(text)) {
    const keys = ini.get(section) ?? new Map<string, string[]>();
    ini.set(section, keys);
    if (key !== undefined) keys.set(key, [...(keys.get(key) ?? []), value]);
  }
  return ini;
}

/** The line, from 1, at which a key first stands in a section. */
export function iniLine(text: string, section: string, key: string): number | undefined {
  for (const one of iniLines(text)) if (one.section === section && one.key === key) return one.line;
  return undefined;
}

function* iniLines(text: string): Generator<IniLine> {
  let section = '';
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let whole = (lines[at] as string).trim();
    if (whole === '' || whole.startsWith('#') || whole.startsWith(';')) continue;
    // A backslash at its end lets a line go on in the next.
    while (whole.endsWith('\\') && at + 1 < lines.length)
      whole = whole.slice(0, -1) + (lines[++at] as string).trim();
    const header = /^\[(.*)\](?:\s+[#;].*)?$/.exec(whole);
    if (header) {
      section = (header[1] as string).trim();
      yield { section, value: '', line };
      continue;
    }
    const equals = whole.search(/[=:]/);
    const key = equals < 0 ? whole : whole.slice(0, equals).trim();
    yield { section, key, value: equals < 0 ? '' : cleanValue(whole.slice(equals + 1)), line };
  }
}

/** Comments after a blank and the quotes around a value are no part of it. */
function cleanValue(raw: string): string {
  const value = raw.trim();
  const quoted = /^(["'`])(.*)\1$/.exec(value);
  if (quoted) return quoted[2] as string;
  return value.replace(/\s[#;].*$/, '').trim();
}

/** Comma-separated values of a key, blanks and repeats dropped; a comma behind a backslash parts nothing. */
export function iniList(section: ReadonlyMap<string, string[]>, key: string): string[] {
  const values = (section.get(key) ?? [])
    .flatMap((value) => value.split(/(?<!\\),/))
    .map((value) => value.replaceAll('\\,', ',').trim());
  return [...new Set(values.filter((value) => value !== ''))];
}
