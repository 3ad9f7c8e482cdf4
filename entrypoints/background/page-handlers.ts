import { browser } from 'wxt/browser';
import { check } from '../../lib/messaging/check.ts';
import { readDraft } from '../../lib/messaging/read-draft.ts';
import { readEndedDraft } from '../../lib/messaging/read-ended-draft.ts';
import { readRemark } from '../../lib/messaging/read-remark.ts';
import { readSiteSwitch } from '../../lib/messaging/read-site-switch.ts';
import type { PageHandlers, Sender } from '../../lib/messaging/serve.ts';
import { dismissals } from '../../lib/storage/remarks/dismissals.ts';
import { ruleCounts } from '../../lib/storage/remarks/rule-counts.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { changed } from '../../lib/storage/settings/settings-shape.ts';
import type { Judge } from './create-judge.ts';
import { injectCoach } from './inject-coach.ts';
import { keepEntry } from './keep-entry.ts';

/** What any page may ask for. A private window is judged like any other and leaves nothing behind. */
export function pageHandlers(judge: Judge): PageHandlers {
  /** Builds what a first draft needs (patterns, rules received, voices), so that the first key does not wait for it. */
  const prepare = async () => {
    try {
      await judge.judge({ text: 'Good morning.' });
    } catch {
      // Whatever is wrong, the judgement of a real draft meets it too, and is answered for.
    }
  };
  return {
    wake: {
      read: () => undefined,
      answer(_, sender) {
        const injected = injectCoach(sender);
        void prepare();
        return injected;
      },
    },
    enforcement: { read: (raw) => check.text(raw, 'site'), answer: (site) => judge.enforcementOn(site) },
    analyze: { read: readDraft, answer: (draft) => judge.judge(draft) },
    dismiss: {
      read: readRemark,
      answer({ rule, phrase }, sender) {
        if (isPrivate(sender)) judge.dismissInMemory(rule, phrase);
        else return dismissals.add({ rule, phrase, time: Date.now() });
      },
    },
    undismiss: {
      read: readRemark,
      answer(remark, sender) {
        if (isPrivate(sender)) judge.undismissInMemory(remark.rule, remark.phrase);
        else return dismissals.remove(remark);
      },
    },
    notUseful: {
      read: (raw) => check.text(raw, 'rule'),
      answer(rule, sender) {
        if (!isPrivate(sender)) return ruleCounts.countNotUseful(rule);
      },
    },
    ruleSettings: {
      read: (raw) => check.text(raw, 'rule'),
      async answer(rule) {
        await browser.tabs.create({
          url: browser.runtime.getURL(`/options.html#${encodeURIComponent(rule)}`),
        });
      },
    },
    switchSite: {
      read: readSiteSwitch,
      answer({ id, on }, sender) {
        const host = sender.url ? new URL(sender.url).hostname : id;
        // Where the host has a choice of its own that one changes, else the site's, as in the popup.
        return settings.change((now) => changed(now, { sites: { [now.sites[host] ? host : id]: { on } } }));
      },
    },
    record: {
      read: readEndedDraft,
      async answer(ended, sender) {
        if (!isPrivate(sender))
          await keepEntry(ended, Date.now(), (await judge.enforcementOn(ended.site))?.protocol);
      },
    },
  };
}

function isPrivate({ tab }: Sender): boolean {
  return tab?.incognito === true;
}
