import { expect } from '@playwright/test';
import type { Setting } from '../../fixtures/editors/editor-page.ts';
import { test } from './chromium-stage.ts';
import { type EditorLine, editorTable } from './editor-table.ts';
import { type Scenario, scenarios, suits } from './scenarios.ts';

const elsewhere: readonly Setting[] = ['shadow', 'frame', 'srcdoc'];

/** The annotation is what the results table is made of (results-reporter.ts). */
function run(line: EditorLine, scenario: Scenario, setting: Setting): void {
  const columns = setting === 'page' ? scenario.columns : [setting];
  const annotation = columns.map((type) => ({ type: `editor:${type}`, description: line.fixture }));
  test(scenario.name, { annotation }, async ({ staging }) => {
    const { stage, page, errors } = await staging.open(line.fixture, setting);
    await page.bringToFront();
    errors.length = 0;
    await scenario.run(stage);
    expect(errors, 'errors on the page').toEqual([]);
  });
}

for (const line of editorTable) {
  const suiting = scenarios.filter((scenario) => suits(scenario, line));
  test.describe(line.fixture, () => {
    test('is found by its own adapter', async ({ staging }) => {
      const { stage } = await staging.open(line.fixture, 'page');
      await stage.show([[{ text: 'Hello' }]]);
      expect(await stage.probe('find')).toEqual({ kind: line.kind });
    });
    for (const scenario of suiting) run(line, scenario, 'page');

    for (const setting of elsewhere)
      test.describe(setting, () => {
        if (setting === 'shadow' && line.notInShadow) return;
        for (const scenario of suiting) if (scenario.also?.includes(setting)) run(line, scenario, setting);
      });
  });
}
