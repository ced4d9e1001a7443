/**
 * The browser of the tests: a Chromium that comes from the npm registry, so that nothing else has
 * to be installed.
 */
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Starts a browser (`CHROME_PATH`: another Chromium). The caller closes it. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await unpackedBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/**
 * The program of the browser, unpacked at the first call on a machine: to be called once before
 * files of tests run beside each other, for one of them would start what another is still writing.
 */
export async function unpackedBrowser(): Promise<string> {
  return process.env['CHROME_PATH'] ?? (await packed.executablePath());
}
