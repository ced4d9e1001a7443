/**
 * The browser of the tests: a Chromium that comes from the npm registry, so that nothing else has
 * to be installed.
 */
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a browser (`CHROME_PATH`: another Chromium). The caller closes it. Its pages have no
 * service worker unless they ask for it (`serviceWorkers: 'allow'`): it would fetch the frame of the
 * site anew for each.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: await unpackedBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const [newPage, newContext] = [browser.newPage.bind(browser), browser.newContext.bind(browser)];
  return Object.assign(browser, {
    newPage: (options: Parameters<Browser['newPage']>[0]) => newPage({ serviceWorkers: 'block', ...options }),
    newContext: (options: Parameters<Browser['newContext']>[0]) => newContext({ serviceWorkers: 'block', ...options }),
  });
};

/**
 * The program of the browser, unpacked at the first call on a machine: to be called once before
 * files of tests run beside each other, for one of them would start what another is still writing.
 */
export async function unpackedBrowser(): Promise<string> {
  return process.env['CHROME_PATH'] ?? (await packed.executablePath());
}
