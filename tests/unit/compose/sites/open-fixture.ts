import type { Expectation, SiteFixture } from '../../../fixtures/sites/site-fixture.ts';

declare global {
  interface Window {
    happyDOM: { setURL(url: string): void };
  }
}

/** A box of a fixture page and what the page says about it. */
export interface ExpectedBox {
  element: HTMLElement;
  expected: Expectation;
}

/** Puts a fixture page into happy-dom at its address, its declarative shadow roots attached; answers its boxes. */
export function openFixture(fixture: SiteFixture): ExpectedBox[] {
  window.happyDOM.setURL(fixture.url);
  document.documentElement.innerHTML = fixture.html.replace(/^<!doctype html>/i, '');
  attachShadows(document);
  return deepAll(document, '[data-expect]').map((element) => ({
    element: element as HTMLElement,
    expected: JSON.parse(element.getAttribute('data-expect') as string) as Expectation,
  }));
}

/** Every match in the page, open shadow roots included. */
export function deepAll(root: Document | ShadowRoot, selector: string): Element[] {
  return [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? deepAll(shadowRoot, selector) : [],
    ),
  ];
}

/** What happy-dom's parser does not do: `<template shadowrootmode="open">` becomes its parent's shadow root. */
function attachShadows(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const shadow = (template.parentElement as Element).attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    attachShadows(shadow);
  }
}
