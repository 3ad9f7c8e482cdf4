import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { editorPage, type Setting } from '../../fixtures/editors/editor-page.ts';
import { editorTable } from '../editors/editor-table.ts';
import { probeExtension } from '../editors/probe-extension.ts';
import { ResultsTable } from '../editors/results-table.ts';
import { type Scenario, scenarios, suits } from '../editors/scenarios.ts';
import { Stage } from '../editors/stage.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';

const origin = 'https://editors.example';
const elsewhere: readonly Setting[] = ['shadow', 'frame', 'srcdoc'];
const table = new ResultsTable();

let firefox: Firefox;
const open = new Map<string, Promise<{ stage: Stage; front(): Promise<void> }>>();

beforeAll(async () => {
  firefox = await launchFirefox(await probeExtension('firefox'));
});

afterAll(async () => {
  await firefox.close();
  console.log(`\n${table.print('Firefox')}\n`);
});

/** WebDriver BiDi has no command for an input method. */
const playable = (scenario: Scenario) => !scenario.columns.includes('IME');

async function openStage(fixture: string, setting: Setting) {
  const files = await editorPage(fixture, setting);
  const pages = Object.fromEntries(Object.entries(files).map(([path, body]) => [`${origin}${path}`, body]));
  const page = await firefox.open(`${origin}/`, pages);
  const framed = setting === 'frame' || setting === 'srcdoc';
  const frame = framed ? await (await page.waitForSelector('iframe'))?.contentFrame() : page.mainFrame();
  if (!frame) throw new Error('The frame of the fixture is not there.');
  await frame.waitForFunction('window.show !== undefined');
  const stage = new Stage({
    evaluate: (expression) => frame.evaluate(expression),
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const held = keys.split('+') as KeyInput[];
      for (const key of held) await page.keyboard.down(key);
      for (const key of held.reverse()) await page.keyboard.up(key);
    },
  });
  return { stage, front: () => page.bringToFront() };
}

function stageOf(fixture: string, setting: Setting) {
  const name = `${fixture} ${setting}`;
  const found = open.get(name) ?? openStage(fixture, setting);
  open.set(name, found);
  return found;
}

describe.each(editorTable)('$fixture', (line) => {
  const suiting = scenarios.filter((scenario) => suits(scenario, line) && playable(scenario));

  function play(scenario: Scenario, setting: Setting): void {
    it(`${setting}: ${scenario.name}`, async () => {
      let passed = false;
      try {
        const { stage, front } = await stageOf(line.fixture, setting);
        await front();
        await scenario.run(stage);
        passed = true;
      } finally {
        for (const column of setting === 'page' ? scenario.columns : [setting])
          table.add(line.fixture, column, passed);
      }
    });
  }

  for (const scenario of suiting) play(scenario, 'page');
  for (const setting of elsewhere)
    if (!(setting === 'shadow' && line.notInShadow))
      for (const scenario of suiting) if (scenario.also?.includes(setting)) play(scenario, setting);
});
