/**
 * `npm run build`: converts the sources, then builds and indexes the site into `dist` (`--out
 * FOLDER`: elsewhere; `--content FOLDER`: of another content folder). The site is made aside and
 * put in place when it is whole: a build that fails or is stopped leaves the old site. `--portable`
 * makes an edition that is opened from a folder (scripts/portable), in `dist-portable`. Exit status
 * 0: everything was published; 1: the site is built without something that was left out (a source,
 * a correction, a row); 2: nothing was built.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../src/store/content-folder.ts';
import { buildSite } from './site/build-site.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';
import { runConvert } from './convert/run-convert.ts';
import { sayFailure } from './command/say-failure.ts';
import { finishPortable, withoutAddresses, zipOf } from './portable/finish-portable.ts';
import { mayPackInto } from './portable/pack-site.ts';
import { makePortable, type Portable } from './portable/make-portable.ts';
import { recoverSite, refusalOf, siteFolder, type SiteFolder } from './site/site-folder.ts';

guardLog();
const { values } = parseOptions('npm run build -- [--portable] [--out THƯ_MỤC] [--content THƯ_MỤC]', {
  portable: { type: 'boolean', default: false },
  out: { type: 'string' },
  content: { type: 'string' },
});
const { portable, out = portable ? 'dist-portable' : 'dist' } = values;
// The pages and integrations of Astro run in this process and look there.
if (values.content !== undefined) process.env['ARCHIVE_CONTENT'] = resolve(values.content);
process.env['SITE_EDITION'] = portable ? 'folder' : 'web';

process.exitCode = await run().catch((error: unknown) => {
  sayFailure('Không dựng được trang web', error);
  return exitStatus.failed;
});

async function run(): Promise<number> {
  const content = contentFolder(root);
  const site = siteFolder(out);
  recoverSite(site);
  const refused = whyNotInto(site, content);
  if (refused !== null) {
    console.error(`Không dựng vào “${out}”: ${refused}.`);
    return exitStatus.failed;
  }
  if (portable && (process.env['SITE_URL'] || process.env['BASE_PATH'])) console.log(withoutAddresses);
  const converted = await runConvert();
  const kept = existsSync(site.out) ? ' Trang web cũ được giữ nguyên.' : '';
  if (converted === exitStatus.failed) {
    console.error(`Chưa dựng trang web, vì các văn bản chưa chuyển được hết.${kept}`);
    return exitStatus.failed;
  }
  console.log('Đang dựng trang web …');
  let made: Portable | undefined;
  const finish = async (folder: string): Promise<void> => {
    if (portable) made = await makePortable(folder);
  };
  const lost = await buildSite(site, content, finish);
  if (lost.length > 0) {
    console.error(`Bản vừa dựng thiếu trang của ${lost.length} văn bản: ${lost.join(', ')}. Bản ấy bị bỏ.${kept}`);
    return exitStatus.failed;
  }
  console.log(`Trang web đã dựng xong: ${out}`);
  if (made) for (const line of await finishPortable(site.out, made)) console.log(line);
  if (converted === exitStatus.leftOut)
    console.error('Có tệp hay dòng hỏng chưa được đăng: xem các dòng “lỗi” ở trên.');
  return converted;
}

/** Why nothing may be built into the folder, in Vietnamese; null where it may. */
function whyNotInto(site: SiteFolder, content: string): string | null {
  if (!existsSync(content)) return `không có thư mục nội dung ${content}`;
  const zip = zipOf(site.out);
  if (portable && !mayPackInto(zip)) return `tệp ${zip} không phải của một lần dựng trước, gói vào đó sẽ xóa mất`;
  return refusalOf(site, root, [content], portable ? 'folder' : 'web');
}
