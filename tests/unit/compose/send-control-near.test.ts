// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sendControlNear } from '../../../lib/compose/send-control-near.ts';
import type { Box } from '../../../lib/compose/sites/site.ts';

it('finds the button of a box beyond its shadow root, and in one beside it', () => {
  document.body.innerHTML = '<form><x-field></x-field><x-button></x-button></form>';
  const inside = (host: string, html: string) => {
    const root = document.querySelector(host)?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = html;
    return root.firstElementChild as HTMLElement;
  };
  const element = inside('x-field', '<textarea></textarea>');
  const button = inside('x-button', '<button>Post</button>');
  const box = { element, isSend: (path: readonly EventTarget[]) => path[0] === button } as unknown as Box;
  expect(sendControlNear(box)).toBe(button);
});
