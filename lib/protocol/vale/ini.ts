/** A configuration file: sections in order, each key with all its values (a key may come more than once). */
export type Ini = Map<string, Map<string, string[]>>;

/** Reads an ini file as Vale does; what stands before the first section is the section ''. */
export function parseIni(text: string): Ini {
  const ini: Ini = new Map([['', new Map()]]);
  let section = ini.get('') as Map<string, string[]>;
  const joined = text.replace(/\\\r?\n\s*/g, '');
  for (const raw of joined.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    const header = /^\[(.*)\](?:\s+[#;].*)?$/.exec(line);
    if (header) {
      const name = (header[1] as string).trim();
      section = ini.get(name) ?? new Map();
      ini.set(name, section);
      continue;
    }
    const equals = line.search(/[=:]/);
    const key = equals < 0 ? line : line.slice(0, equals).trim();
    const value = equals < 0 ? '' : cleanValue(line.slice(equals + 1));
    section.set(key, [...(section.get(key) ?? []), value]);
  }
  return ini;
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
