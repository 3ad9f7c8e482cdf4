import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Draft, Report } from '../../lib/analyzer/types.ts';
import { messenger } from '../../lib/messaging/messenger.ts';
import { serve } from '../../lib/messaging/serve.ts';
import { eraseAll } from '../../lib/storage/erase-all.ts';
import { deleteHistory, sweepFiles } from '../../lib/storage/history/erase-history.ts';
import { repairSettings } from '../../lib/storage/settings/repair-settings.ts';
import { settings } from '../../lib/storage/settings/settings.ts';
import { changed } from '../../lib/storage/settings/settings-shape.ts';
import { noteLoss, noteTrouble } from '../../lib/storage/trouble.ts';
import { createJudge } from './create-judge.ts';
import { createPacedAnalyzer } from './create-paced-analyzer.ts';
import { detectLanguage } from './detect-language.ts';
import { followShared } from './follow-shared.ts';
import { dropGrantedSites, leavePages, syncGrantedSites } from './granted-sites.ts';
import { dropOldTexts } from './keep-entry.ts';
import { onInstalled } from './on-installed.ts';
import { pageHandlers } from './page-handlers.ts';
import { onSiteMenu } from './site-menu.ts';
import { watchFeed } from './watch-feed.ts';

/** The coach's desk: joins analyzer, settings and history behind the messages. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };
  const feed = (draft: Draft, report: Report) => watchFeed(draft, report, Date.now());
  const judge = createJudge(createPacedAnalyzer(), detectLanguage, feed);
  const dropOld = () => dropOldTexts(Date.now()).catch((error: unknown) => noteTrouble(error));
  serve(messenger.onMessage, self, {
    page: pageHandlers(judge),
    own: {
      async changeSettings(change) {
        await settings.change((now) => changed(now, change));
        if (change.texts) await dropOld();
      },
      protocolsInForce: () => judge.protocolsInForce(),
      enforcements: (sites) => Promise.all(sites.map(judge.enforcementOn)),
      async forgetHistory() {
        const sweepers = await deleteHistory();
        if (sweepers) void sweepFiles(sweepers);
      },
      async eraseAll() {
        await dropGrantedSites();
        await eraseAll();
      },
    },
  });

  browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(reason));
  browser.permissions.onAdded.addListener(() => void syncGrantedSites());
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void syncGrantedSites();
    void leavePages(origins);
  });
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, pageUrl }, tab) => void onSiteMenu(menuItemId, tab?.url ?? pageUrl),
  );

  noteLoss();
  followShared();
  void repairSettings(Date.now());
  void syncGrantedSites();
  void dropOld();
});
