import { createAnalyzer } from '../../lib/analyzer/analyze.ts';

/** Something that reads a draft. */
export interface Contestant {
  name: string;
  /** Made ready for one draft, outside the clock, so that nothing is remembered from the draft before. */
  fresh(): (text: string) => unknown;
}

/** The peer whose processor time is the unit of all ratios. */
export const reference = 'harper.js';

interface Harper {
  LocalLinter: new (init: {
    binary: unknown;
  }) => { setup(): Promise<void>; lint(text: string): Promise<unknown> };
}

/** Imports a package of this folder's own `node_modules`. Its shape is the caller's word: most bring no types. */
async function load<Shape>(name: string): Promise<Shape> {
  return (await import(name)) as Shape;
}

/** Rapport and its peers, loaded and set up. The peers lie in this folder's own package file. */
export async function contestants(): Promise<Contestant[]> {
  const { LocalLinter } = await load<Harper>('harper.js');
  const { binary } = await load<{ binary: unknown }>('harper.js/binary');
  const harper = new LocalLinter({ binary });
  await harper.setup();
  const writeGood = (await load<{ default(text: string): unknown }>('write-good')).default;
  const alex = await load<{ text(text: string): unknown }>('alex');
  const compromise = (await load<{ default(text: string): unknown }>('compromise')).default;
  return [
    {
      name: 'Rapport',
      fresh: () => {
        const analyze = createAnalyzer();
        return (text) => analyze({ text });
      },
    },
    { name: reference, fresh: () => (text) => harper.lint(text) },
    { name: 'write-good', fresh: () => writeGood },
    { name: 'alex', fresh: () => (text) => alex.text(text) },
    { name: 'compromise', fresh: () => compromise },
  ];
}
