/** The browser of the tests: a Chromium that comes from the npm registry, so that nothing else has to be installed. */
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Starts a browser (`CHROME_PATH`: another Chromium). The caller closes it. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? (await packed.executablePath()),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
