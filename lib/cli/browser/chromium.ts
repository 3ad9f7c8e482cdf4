import type { Program } from './find-program.ts';

const macApp = (app: string) => `Applications/${app}.app/Contents/MacOS/${app}`;

/** The Chromium family. Unbranded first: it asks nothing at its first start. */
export const chromium: Program = {
  variable: 'RAPPORT_CHROMIUM',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(macApp),
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
};
