import { expect, test } from '../extension.ts';
import { coachOn } from './coach-on.ts';
import { historyEntries } from './history-entries.ts';
import { composerOn, openPlayground } from './playground-page.ts';

test('a draft is kept once when it is sent, and once when it is left, with what became of each remark', async ({
  page,
  serviceWorker,
}) => {
  await openPlayground(page);
  const coach = await coachOn(page);
  const tiptap = composerOn(page, 'tiptap');
  await tiptap.box.click();
  await page.keyboard.type('Last chance! Order number 7 and tell us what you think of it.');
  await coach.click('button', /remark/);
  await coach.click('button', /^Replace with /);
  await coach.gone('listitem', /^Hard sell: Last chance/);
  await coach.find('button', /^Rapport: /);
  await tiptap.send.click();
  await expect(tiptap.sent).toHaveCount(1);

  await composerOn(page, 'lexical').box.click();
  await page.keyboard.type('Last chance! Order number 8 and tell us what you think of it.');
  await coach.find('button', /remark/);
  await page.goto('about:blank');

  await expect
    .poll(async () =>
      (await historyEntries(serviceWorker))
        .filter(({ text }) => /number [78]/.test(text ?? ''))
        .map(({ text, ending, findings }) => [
          /number \d/.exec(text)?.[0],
          ending,
          findings.map((finding) => finding.outcome).includes('replaced'),
        ])
        .sort(),
    )
    .toEqual([
      ['number 7', 'sent', true],
      ['number 8', 'left', false],
    ]);
});
