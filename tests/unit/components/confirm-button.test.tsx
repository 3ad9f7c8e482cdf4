// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ConfirmButton } from '../../../components/confirm-button.tsx';

/** The button in a page, and what presses the one in it that says `name`. */
function drawn(onConfirm: () => Promise<void>) {
  const page = document.createElement('div');
  document.body.append(page);
  act(() =>
    render(
      <ConfirmButton
        label="Clear history"
        question="Forget every draft?"
        confirm="Forget"
        doing="Forgetting…"
        onConfirm={onConfirm}
      />,
      page,
    ),
  );
  const press = (name: string) =>
    act(() => {
      [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
    });
  return { page, press };
}

const said = (page: HTMLElement) => [...page.querySelectorAll('button')].map((button) => button.textContent);

it('says that it is at it until it is done, and takes no second press meanwhile', async () => {
  let finish = () => {};
  const onConfirm = vi.fn(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  const { page, press } = drawn(onConfirm);
  await press('Clear history');
  await press('Forget');
  expect(said(page)).toEqual(['Forgetting…']);
  expect(page.querySelector('[role=status]')?.textContent).toBe('Forgetting…');
  await press('Forgetting…');
  expect(said(page)).toEqual(['Forgetting…']);
  expect(onConfirm).toHaveBeenCalledOnce();
  await act(async () => finish());
  expect(said(page)).toEqual(['Clear history']);
  expect(page.querySelector('[role=status]')?.textContent).toBe('');
});
