/**
 * `npm run guide:pictures`: makes the pictures of the staff guide anew from the running site, with
 * the texts of the tests: after a change of what they show. Exit status 0: done.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../src/integrations/static-server.ts';
import { guidePictures } from './guide-pictures/pictures.ts';
import { root } from './root.ts';
import { buildWith } from './tests/site/test-build.ts';
import { launchBrowser } from './tests/site/test-browser.ts';

/** Twice as many points as on the page would be sharper, and four times as heavy. */
const POINTS_A_PIXEL = 1.5;

const CORRECTED = 'tam-duong-2021-cong-van-33-phong-chong-covid-19';
const CORRECTION = 'by: Lò Thị A, Văn phòng\nreason: đối chiếu bản giấy lưu tại cơ quan\ndate: 2021-11-02\n';

const site = await serveFolder(buildWith('guide-pictures', {}, { [CORRECTED]: CORRECTION }), 0);
const browser = await launchBrowser();
try {
  for (const { file, width, take } of guidePictures) {
    const context = await browser.newContext({
      // High enough for all of it: what is not in the window is not drawn.
      viewport: { width, height: 2_400 },
      deviceScaleFactor: POINTS_A_PIXEL,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      baseURL: site.address,
    });
    const picture = await take(await context.newPage());
    writeFileSync(join(root, 'content/huong-dan', file), picture);
    console.log(`content/huong-dan/${file}: ${Math.round(picture.length / 1024)} KB`);
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
}
