import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../lib/compose/guard/guard.ts';

// The bare API, not the wrapped one: this script runs in every frame of every coached page and stays small.
declare const chrome: {
  runtime?: {
    id?: string;
    sendMessage(message: unknown, answered: (answer?: { err?: unknown }) => void): void;
    lastError?: unknown;
  };
};

export default defineContentScript({
  // Every known site: wxt.config.ts puts them here. This file does not import the table, it would carry it along.
  matches: ['http://rapport-playground.localhost/*'],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    startGuard(window, {
      alive: () => Boolean(chrome.runtime?.id),
      wake: (failed) => {
        // The shape that lib/messaging reads.
        const message = { type: 'wake', timestamp: Date.now() };
        chrome.runtime?.sendMessage(message, (answer) => {
          if (chrome.runtime?.lastError || answer?.err) failed();
        });
      },
    });
  },
});
