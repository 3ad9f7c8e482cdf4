import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messenger } from '../../../lib/messaging/messenger.ts';
import { readDraft } from '../../../lib/messaging/read-draft.ts';
import { readEndedDraft } from '../../../lib/messaging/read-ended-draft.ts';
import { readRemark } from '../../../lib/messaging/read-remark.ts';
import { readSiteSwitch } from '../../../lib/messaging/read-site-switch.ts';
import { isOwnPage, type Sender, serve } from '../../../lib/messaging/serve.ts';

const self = { id: 'abc', origin: 'chrome-extension://abc' };
const ownPage: Sender = { id: 'abc', url: 'chrome-extension://abc/popup.html' };
const contentScript: Sender = {
  id: 'abc',
  url: 'https://x.com/home',
  frameId: 0,
  tab: { id: 1, incognito: false },
};

/** Serves with spies and gives back what was registered, by type. */
function served() {
  const listeners = new Map<string, (message: { data: unknown; sender: Sender }) => unknown>();
  const analyze = vi.fn();
  const eraseAll = vi.fn();
  const nothing = () => {};
  serve(((type: string, on: never) => listeners.set(type, on)) as never, self, {
    page: {
      wake: { read: nothing as () => undefined, answer: nothing },
      enforcement: { read: String, answer: () => undefined },
      analyze: { read: readDraft, answer: analyze },
      dismiss: { read: readRemark, answer: nothing },
      undismiss: { read: readRemark, answer: nothing },
      notUseful: { read: String, answer: nothing },
      ruleSettings: { read: String, answer: nothing },
      switchSite: { read: readSiteSwitch, answer: nothing },
      record: { read: readEndedDraft, answer: nothing },
    },
    own: {
      changeSettings: nothing,
      protocolsInForce: () => ({ names: [], conflicts: [], broken: [] }),
      enforcements: () => [],
      forgetHistory: nothing,
      eraseAll,
    },
  });
  const say = (type: string, data: unknown, sender: Sender) => listeners.get(type)?.({ data, sender });
  return { say, analyze, eraseAll, types: [...listeners.keys()] };
}

describe('serve', () => {
  beforeEach(() => fakeBrowser.reset());

  it('hears every message of the map', () => {
    expect(served().types).toEqual([
      'wake',
      'enforcement',
      'analyze',
      'dismiss',
      'undismiss',
      'notUseful',
      'ruleSettings',
      'switchSite',
      'record',
      'changeSettings',
      'protocolsInForce',
      'enforcements',
      'forgetHistory',
      'eraseAll',
    ]);
  });

  it('lets a page ask what pages may ask, with data that was read', () => {
    const { say, analyze } = served();
    say('analyze', { text: 'Hello', extra: 1 }, contentScript);
    expect(analyze).toHaveBeenCalledWith({ text: 'Hello' }, contentScript);
  });

  it('refuses malformed data before the handler sees it', () => {
    const { say, analyze } = served();
    expect(() => say('analyze', { text: 7 }, contentScript)).toThrow('draft.text: no text');
    expect(analyze).not.toHaveBeenCalled();
  });

  it('refuses a content script what only own pages may ask', () => {
    const { say, eraseAll } = served();
    expect(() => say('eraseAll', undefined, contentScript)).toThrow("only for the extension's own pages");
    expect(eraseAll).not.toHaveBeenCalled();
    say('eraseAll', undefined, ownPage);
    expect(eraseAll).toHaveBeenCalledOnce();
  });

  it('refuses everybody who is not this extension', () => {
    const { say } = served();
    expect(() => say('wake', undefined, { id: 'other', url: 'https://x.com/' })).toThrow(
      'not from this extension',
    );
  });

  it.each([
    ['its own page', ownPage, true],
    ['a content script', contentScript, false],
    ['a host that only begins alike', { id: 'abc', url: 'chrome-extension://abcd/popup.html' }, false],
    ['a sender without an address', { id: 'abc' }, false],
  ])('takes %s for what it is', (_, sender, own) => {
    expect(isOwnPage(sender, self)).toBe(own);
  });

  it('carries answers and errors over the real messenger', async () => {
    messenger.onMessage('notUseful', ({ data }) => {
      if (data === 'broken') throw new TypeError('no such rule');
    });
    await expect(messenger.sendMessage('notUseful', 'hard-sell.urgency')).resolves.toBeUndefined();
    await expect(messenger.sendMessage('notUseful', 'broken')).rejects.toThrow('no such rule');
    messenger.removeAllListeners();
  });
});
