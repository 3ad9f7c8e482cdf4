import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser/ensure-browser.ts';
import { ensureBuild } from './browser/ensure-build.ts';
import { launchBrowser } from './start/launch-browser.ts';
import { openPlayground } from './start/open-playground.ts';
import { servePlayground } from './start/serve-playground.ts';
import { takeShots } from './start/take-shots.ts';

function options(): { headless: boolean; shot: string | undefined } {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, shot: { type: 'string' } } });
  const headless = values.headless ?? false;
  if (headless !== (values.shot !== undefined)) throw new Error('--headless and --shot DIR go together.');
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!headless && !screen)
    throw new Error('There is no screen here. For pictures instead: npm start -- --headless --shot DIR');
  return { headless, shot: values.shot };
}

async function start(): Promise<void> {
  const { headless, shot } = options();
  const executablePath = ensureBrowser();
  const extension = ensureBuild('chrome');
  const server = await servePlayground(extension);
  const browser = await launchBrowser({ executablePath, extension, headless });
  try {
    const page = await openPlayground(browser, server.url);
    if (shot !== undefined) {
      for (const { composer, verdict, remarks, path } of await takeShots(page, shot)) {
        console.log(`${composer}: ${verdict} (${path})`);
        for (const remark of remarks) console.log(`  ${remark}`);
      }
      return;
    }
    console.log(`The playground is open at ${server.url}. Close the browser, or press Ctrl+C, to end.`);
    await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
