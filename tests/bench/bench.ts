import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCold } from './cold.ts';
import { contestants, reference } from './contestants.ts';
import { foundDrafts, writtenDrafts } from './drafts.ts';
import { measureEdits } from './edits.ts';
import { ensurePeers } from './ensure-peers.ts';
import { madeRules } from './made-rules.ts';
import { measureReceived, measureRules } from './received-rules.ts';

const seed = 20_261_123;
const { values } = parseArgs({ options: { json: { type: 'string' } } });

ensurePeers();
const drafts = [...writtenDrafts(200, seed), ...foundDrafts(100)];
const lengths = drafts.map((draft) => draft.length);
console.log(
  `${drafts.length} drafts of ${Math.min(...lengths)} to ${Math.max(...lengths)} characters, one process, taking turns.`,
);

const cold = await measureCold(await contestants(), drafts);
const edits = await measureEdits([300, 3_000, 30_000], seed);
const received = await measureReceived(600, drafts);
const made = await measureRules(madeRules(600, seed), drafts);
const rapport = cold.find(({ name }) => name === 'Rapport');
const at = (length: number) => edits.find((result) => result.length === length);
const ratioOf = (part?: number, whole?: number) => (part ?? Number.NaN) / (whole ?? Number.NaN);

/** What must hold; a figure above its budget ends the run with an exit code of 1. */
const budgets = [
  {
    name: `cold draft, median, against ${reference}`,
    figure: rapport?.ratio.median ?? Number.NaN,
    most: 0.2,
  },
  {
    name: `cold draft, 95th percentile, against ${reference}`,
    figure: rapport?.ratio.p95 ?? Number.NaN,
    most: 0.2,
  },
  {
    name: 'one-character edit at 3,000 characters, against cold',
    figure: ratioOf(at(3_000)?.edit.cpu, at(3_000)?.cold.cpu),
    most: 0.1,
  },
  {
    name: 'one-character edit at 30,000 characters, against one at 300',
    figure: ratioOf(at(30_000)?.edit.cpu, at(300)?.edit.cpu),
    most: 2,
  },
  ...(received
    ? [
        {
          name: `${received.rules} received rules, copies of whole styles, median, against the built-in ones`,
          figure: received.received / received.builtIn,
          most: 1.5,
        },
      ]
    : []),
  {
    name: `${made.rules} received rules, no two alike, median, against the built-in ones`,
    figure: made.received / made.builtIn,
    most: 1.5,
  },
];

const ms = (value: number) => value.toFixed(3).padStart(9);
console.log(
  `\nA cold draft: processor ms (median, p95), wall ms (median, p95), ratio of processor time to ${reference} (median, p95)`,
);
for (const { name, cpu, wall, ratio } of cold) {
  const times = [cpu.median, cpu.p95, wall.median, wall.p95].map(ms).join('');
  console.log(
    `  ${name.padEnd(12)}${times}${ratio.median.toFixed(3).padStart(10)}${ratio.p95.toFixed(3).padStart(8)}`,
  );
}
console.log('\nRapport by length: processor ms cold, after a one-character edit, and the edit against cold');
for (const { length, cold: whole, edit } of edits)
  console.log(
    `  ${String(length).padStart(6)}${ms(whole.cpu)}${ms(edit.cpu)}${(edit.cpu / whole.cpu).toFixed(3).padStart(9)}`,
  );
console.log(
  received
    ? `\n${received.rules} rules of whole styles: processor ms a draft, built-in${ms(received.builtIn)}, received${ms(received.received)}`
    : '\nNo styles beside the project: received rules are not measured.',
);
console.log(
  `${made.rules} rules, no two alike: processor ms a draft, built-in${ms(made.builtIn)}, received${ms(made.received)}`,
);
console.log();
for (const { name, figure, most } of budgets)
  console.log(`${figure <= most ? '✔' : '✘'} ${name}: ${figure.toFixed(3)} (budget ${most})`);

if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ drafts: drafts.length, cold, edits, received, made, budgets }, null, 2)}\n`,
  );
if (!budgets.every(({ figure, most }) => figure <= most)) process.exitCode = 1;
