import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands by which Linux knows the Chromium family. Unbranded first: it asks nothing at first start. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];

const macApps = [
  ['Chromium', 'Chromium'],
  ['Google Chrome', 'Google Chrome'],
  ['Microsoft Edge', 'Microsoft Edge'],
  ['Brave Browser', 'Brave Browser'],
].map(([app, binary]) => `Applications/${app}.app/Contents/MacOS/${binary}`);

const windowsPrograms = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

function places(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return macApps.flatMap((app) => [join('/', app), join(env.HOME ?? '/', app)]);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (r) => r !== undefined,
    );
    return windowsPrograms.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a browser of the Chromium family, or undefined when none is installed. `RAPPORT_CHROMIUM` in `env` comes
 * before everything found on the machine.
 * @throws when `RAPPORT_CHROMIUM` names something that cannot be run: a wrong setting is said, not worked around.
 */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = env.RAPPORT_CHROMIUM;
  if (named) {
    if (!isExecutable(named)) throw new Error(`RAPPORT_CHROMIUM is ${named}, and nothing there can be run.`);
    return named;
  }
  return places(platform, env).find(isExecutable);
}
