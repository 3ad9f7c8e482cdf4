// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { siteOf } from '../../../../lib/compose/sites/site-of.ts';
import './open-fixture.ts';

const at = (url: string, html = '') => {
  window.happyDOM.setURL(url);
  document.body.innerHTML = html;
  return siteOf(location, document);
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('siteOf', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/home', 'x'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://old.reddit.com/r/bread', 'reddit-old'],
    ['https://www.reddit.com/r/bread', 'reddit'],
    ['https://www.pinterest.co.uk/pin/1', 'pinterest'],
    ['https://de.pinterest.com/pin/1', 'pinterest'],
    ['https://team.slack.com/', 'slack'],
    ['https://play.google.com/console/u/0', 'google-play-console'],
    ['https://play.google.com/store/apps', 'play.google.com'],
    ['http://rapport-playground.localhost:4173/', 'playground'],
    ['https://notx.com/', 'notx.com'],
    ['https://x.com.evil.example/', 'x.com.evil.example'],
  ])('%s is %s', (url, id) => {
    expect(at(url).id).toBe(id);
  });

  it('knows software on any host by its page', () => {
    expect(at('https://toots.example/', '<div id="mastodon"></div>').id).toBe('mastodon');
    expect(at('https://toots.example/', '<div id="other"></div>').id).toBe('toots.example');
  });

  it('leaves private rooms off, and no others', () => {
    expect(at('https://web.whatsapp.com/').on).toBe(false);
    expect(at('https://www.messenger.com/').on).toBe(false);
    expect(at('https://x.com/').on).toBe(true);
  });

  it('takes a frame without an address for the page around it', () => {
    at('https://x.com/home');
    const frame = {
      location: { protocol: 'about:', href: 'about:blank' },
      document: { querySelector: () => null },
    };
    const inside = {
      ...frame.document,
      defaultView: { parent: window },
    };
    expect(siteOf(frame.location as Location, inside as never).id).toBe('x');
  });

  it('survives a frame whose parent is of another origin', () => {
    const parent = {
      get location(): never {
        throw new DOMException('Blocked', 'SecurityError');
      },
    };
    const inside = { querySelector: () => null, defaultView: { parent } };
    expect(siteOf({ protocol: 'about:', href: 'about:srcdoc' } as Location, inside as never).id).toBe(
      'unknown',
    );
  });
});

it.each([
  ['team-chat', 'message'],
  ['reply-box', 'reply'],
  ['text-area', 'post'],
])('knows what is written in the shadow root of <%s> by that tag: a %s', (tag, kind) => {
  const site = at('https://example.org/', `<${tag}></${tag}>`);
  const root = (document.querySelector(tag) as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<div contenteditable="true"></div>';
  const box = site.box(root.firstElementChild as Element);
  expect([box?.kind, box?.doubtful]).toEqual([kind, kind === 'message']);
});
