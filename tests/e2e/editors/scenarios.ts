import { strict as assert } from 'node:assert';
import type { Setting } from '../../fixtures/editors/editor-page.ts';
import type { Content } from '../../fixtures/editors/fixture.ts';
import type { EditorLine } from './editor-table.ts';
import type { Stage } from './stage.ts';

/** The columns of the results table. */
export type Column = 'read' | 'emoji' | 'paste' | 'IME' | 'marks' | 'replace' | 'undo' | 'type after';

/** One thing a person does in a compose box, the same for every editor. */
export interface Scenario {
  name: string;
  columns: readonly Column[];
  /** Only where the editor has formatting. */
  formatting?: true;
  /** The settings beside a plain page in which it runs too. */
  also?: readonly Setting[];
  run(stage: Stage): Promise<void>;
}

const offer: Content = [
  [{ text: 'Friends, big news today.' }],
  [{ text: 'Buy our ' }, { text: 'amazing', bold: true }, { text: ' kettle now 😀, it is great.' }],
  [],
  [{ text: 'Thank you all' }],
];
const offerText = 'Friends, big news today.\nBuy our amazing kettle now 😀, it is great.\n\nThank you all';

/** Waits until `look()` gives `wanted`: editors draw and commit on later tasks. Fails with what was last seen. */
async function becomes<T>(look: () => Promise<T>, wanted: T, what: string): Promise<void> {
  const end = Date.now() + 8000;
  let seen = await look();
  while (seen !== wanted && Date.now() < end) {
    await new Promise((next) => setTimeout(next, 25));
    seen = await look();
  }
  assert.deepEqual(seen, wanted, what);
}

/** Model and reading agree on `text`. */
async function holds(stage: Stage, text: string, when: string): Promise<void> {
  await becomes(stage.model, text, `the model ${when}`);
  await becomes(stage.read, text, `the reading ${when}`);
}

async function shows(stage: Stage, content: Content, text: string): Promise<void> {
  await stage.show(content);
  await holds(stage, text, 'at first');
}

/** Whether `scenario` can be played on the editor of `line`. */
export const suits = (scenario: Scenario, line: EditorLine): boolean =>
  !(scenario.formatting && !line.formatting);

export const scenarios: readonly Scenario[] = [
  {
    name: 'reads what is typed, line by line',
    columns: ['read'],
    also: ['shadow'],
    async run(stage) {
      await shows(stage, [[]], '');
      await stage.type('One day');
      await holds(stage, 'One day', 'after a line');
      await stage.press('Enter');
      await holds(stage, 'One day\n', 'on a new line');
      await stage.press('Enter');
      await holds(stage, 'One day\n\n', 'on a second new line');
      await stage.type('two  more');
      await holds(stage, 'One day\n\ntwo  more', 'after typing');
      assert.ok(((await stage.probe('changes')) as number) >= 5, 'changes were told');
    },
  },
  {
    name: 'reads emoji',
    columns: ['emoji'],
    async run(stage) {
      await shows(stage, [[{ text: 'a 👩‍🚀' }]], 'a 👩‍🚀');
      await stage.type(' b 😀 c');
      await holds(stage, 'a 👩‍🚀 b 😀 c', 'after typing emoji');
      assert.equal(await stage.replace('c', 'see'), true);
      await holds(stage, 'a 👩‍🚀 b 😀 see', 'after replacing behind emoji');
    },
  },
  {
    name: 'reads what is pasted',
    columns: ['paste'],
    async run(stage) {
      await shows(stage, [[{ text: 'See: ' }]], 'See: ');
      await stage.paste('our new kettle');
      await holds(stage, 'See: our new kettle', 'after a paste');
    },
  },
  {
    name: 'reads an input method',
    columns: ['IME'],
    async run(stage) {
      await shows(stage, [[{ text: 'Hi' }]], 'Hi');
      await stage.driver.compose?.(['に', 'にほ', '日本']);
      await holds(stage, 'Hi日本', 'after a composition');
    },
  },
  {
    name: 'marks exactly its words and touches nothing',
    columns: ['marks'],
    also: ['shadow'],
    async run(stage) {
      await shows(stage, offer, offerText);
      const words = ['Friends', 'our amazing kettle', '😀', 'Thank you all'];
      const spans = words.map((word) => [offerText.indexOf(word), offerText.indexOf(word) + word.length]);
      const before = await stage.probe('html');
      const marks = (await stage.probe('marks', spans)) as { words: string; width: number }[];
      assert.deepEqual(
        marks.map((mark) => mark.words),
        words,
      );
      assert.ok(
        marks.every((mark) => mark.width > 5),
        `each is drawn: ${JSON.stringify(marks)}`,
      );
      assert.equal(await stage.probe('html'), before);
      await holds(stage, offerText, 'after marking');
    },
  },
  {
    name: 'replaces a word, keeps the caret, one undo',
    columns: ['replace', 'undo', 'type after'],
    also: ['shadow', 'frame', 'srcdoc'],
    async run(stage) {
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace('kettle now', 'kettle this week'), true);
      const replaced = offerText.replace('kettle now', 'kettle this week');
      await holds(stage, replaced, 'after the replacement');
      await stage.type('!!');
      await holds(stage, `${replaced}!!`, 'after typing on where the writer was');
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace('kettle now', 'kettle this week'), true);
      await holds(stage, replaced, 'after the replacement');
      await stage.press('Control+z');
      await holds(stage, offerText, 'after one undo');
    },
  },
  {
    name: 'undoes the replacement alone, straight after typing',
    columns: ['undo'],
    async run(stage) {
      await shows(stage, [[{ text: 'Buy our' }]], 'Buy our');
      await stage.type(' kettle now');
      await holds(stage, 'Buy our kettle now', 'after typing');
      assert.equal(await stage.replace('now', 'this week'), true);
      await holds(stage, 'Buy our kettle this week', 'after the replacement');
      await stage.press('Control+z');
      await holds(stage, 'Buy our kettle now', 'after one undo');
    },
  },
  {
    name: 'puts the caret behind the new words when it stood in the old',
    columns: ['type after'],
    async run(stage) {
      await shows(stage, [[{ text: 'Buy it right now' }]], 'Buy it right now');
      await stage.press('ArrowLeft');
      assert.equal(await stage.replace('now', 'this week'), true);
      await stage.type('!');
      await holds(stage, 'Buy it right this week!', 'after typing on');
    },
  },
  {
    name: 'replaces across formatting',
    columns: ['replace', 'undo'],
    formatting: true,
    async run(stage) {
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace('Buy our amaz', 'Look at our amaz'), true);
      await holds(stage, offerText.replace('Buy our', 'Look at our'), 'after the replacement');
      assert.ok((await stage.bold()).endsWith('ing'), 'what follows keeps its formatting');
      await stage.press('Control+z');
      await holds(stage, offerText, 'after one undo');
      assert.equal(await stage.bold(), 'amazing');
    },
  },
  {
    name: 'replaces a bold word by a bold word',
    columns: ['replace'],
    formatting: true,
    async run(stage) {
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace('amazing', 'quiet'), true);
      await holds(stage, offerText.replace('amazing', 'quiet'), 'after the replacement');
      await becomes(stage.bold, 'quiet', 'the formatting');
    },
  },
  {
    name: 'deletes, in the middle and at the end',
    columns: ['replace', 'undo'],
    async run(stage) {
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace(' now 😀', ''), true);
      const less = offerText.replace(' now 😀', '');
      await holds(stage, less, 'after the deletion');
      await stage.press('Control+z');
      await holds(stage, offerText, 'after one undo');
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace(' all', ''), true);
      await holds(stage, offerText.replace(' all', ''), 'after deleting at the end');
      await stage.type(', Ann');
      await holds(stage, offerText.replace(' all', ', Ann'), 'after typing on');
    },
  },
  {
    name: 'deletes everything',
    columns: ['replace'],
    async run(stage) {
      await shows(stage, [[{ text: 'Buy now' }]], 'Buy now');
      assert.equal(await stage.replace('Buy now', ''), true);
      await holds(stage, '', 'after the deletion');
      await stage.type('Hello');
      await holds(stage, 'Hello', 'after typing on');
    },
  },
  {
    name: 'replaces twice in a row',
    columns: ['replace'],
    async run(stage) {
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace('big news', 'a thing'), true);
      assert.equal(await stage.replace('great', 'fine'), true);
      await holds(stage, offerText.replace('big news', 'a thing').replace('great', 'fine'), 'after both');
    },
  },
  {
    name: 'replaces while the focus is elsewhere',
    columns: ['replace', 'type after'],
    async run(stage) {
      await shows(stage, offer, offerText);
      await stage.driver.evaluate('document.querySelector("#aside").focus()');
      assert.equal(await stage.replace('great', 'fine'), true);
      const replaced = offerText.replace('great', 'fine');
      await holds(stage, replaced, 'after the replacement');
      await stage.press('Control+z');
      await holds(stage, offerText, 'after one undo');
    },
  },
  {
    name: 'touches nothing when the words have changed',
    columns: ['replace'],
    async run(stage) {
      await shows(stage, offer, offerText);
      assert.equal(await stage.replace('great', 'fine', 'grand'), false);
      await stage.type('.');
      await holds(stage, `${offerText}.`, 'after the refusal');
    },
  },
];
