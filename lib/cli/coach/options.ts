import { parseArgs } from 'node:util';

/** What a finding has to be for `--fail-on` to fail the run. */
export const thresholds = ['remark', 'warning', 'error'] as const;
export type Threshold = (typeof thresholds)[number];

export interface CoachOptions {
  files: string[];
  protocols: string[];
  jsonl: boolean;
  format: 'text' | 'vale';
  failOn?: Threshold;
  help: boolean;
}

export const usage = `npm run -s coach -- [options] [FILE…]

Reads drafts (one a file, or standard input) and says how they read.

  --protocol PATH     a protocol file, a folder with a .vale.ini, or a Vale style (folder or .zip); repeatable
  --format vale       one line a finding: FILE:LINE:COLUMN:Style.Rule:message
  --jsonl             one JSON object a line in, one report a line out
  --fail-on LEVEL     exit 1 when a draft has a finding at LEVEL: remark, warning or error
  --help              this text
`;

/** @throws Error with one line when the arguments are not understood. */
export function readOptions(args: string[]): CoachOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      protocol: { type: 'string', multiple: true },
      jsonl: { type: 'boolean' },
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'vale') throw new Error(`--format is text or vale, not ${format}`);
  const failOn = values['fail-on'];
  const threshold = thresholds.find((level) => level === failOn);
  if (failOn !== undefined && !threshold)
    throw new Error(`--fail-on is remark, warning or error, not ${failOn}`);
  if (values.jsonl && format === 'vale') throw new Error('--jsonl and --format vale exclude each other');
  return {
    files: positionals,
    protocols: values.protocol ?? [],
    jsonl: values.jsonl ?? false,
    format,
    help: values.help ?? false,
    ...(threshold && { failOn: threshold }),
  };
}
