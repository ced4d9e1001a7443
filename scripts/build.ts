/**
 * `npm run build`: converts the sources, then builds and indexes the site into `dist` (`--out
 * FOLDER`: elsewhere; `--content FOLDER`: of another content folder; `--quiet`: without what was
 * read; `--if-changed`: only where something changed since). The site is made aside and put in place
 * when it is whole: a build that fails or is stopped leaves the old site. One process builds into a
 * folder at a time, others wait. `--portable` makes an edition that is opened from a folder
 * (scripts/portable), in `dist-portable`. `--parts N` makes the pages in N processes, one after the
 * other (`--at-once M`: so many beside each other), and joins them; `--part 2/3` and `--part index`
 * make one part of what was converted, in `dist-parts`, for `npm run join` (scripts/parts). Exit
 * status 0: everything was published; 1: the site is built without something that was left out (a
 * source, a correction, a row); 2: nothing was built.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../src/store/content-folder.ts';
import { exitOnSignal } from './command/exit-on-signal.ts';
import { exitStatus, type ExitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { root } from './root.ts';
import { runConvert } from './convert/run-convert.ts';
import { partsAsked, type PartsAsked } from './parts/parts-asked.ts';
import { sayFailure } from './command/say-failure.ts';
import { finishPortable, withoutAddresses, zipOf } from './portable/finish-portable.ts';
import { mayPackInto } from './portable/pack-site.ts';
import { makePortable, type Portable } from './portable/make-portable.ts';
import { inputsOf, isSiteCurrent, rememberSite } from './site/built-site.ts';
import { recoverSite, refusalOf, siteFolder, type SiteFolder } from './site/site-folder.ts';
import { lockSite } from './site/site-lock.ts';

guardLog();
const usage =
  'npm run build -- [--portable] [--out THƯ_MỤC] [--content THƯ_MỤC] [--quiet] [--if-changed] [--parts 3 [--at-once 2]] [--part 2/3|index]';
const { values } = parseOptions(usage, {
  portable: { type: 'boolean', default: false },
  out: { type: 'string' },
  content: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  'if-changed': { type: 'boolean', default: false },
  part: { type: 'string' },
  parts: { type: 'string' },
  'at-once': { type: 'string', default: '1' },
});
const { portable, out = portable ? 'dist-portable' : 'dist' } = values;
// The pages and integrations of Astro run in this process and look there.
if (values.content !== undefined) process.env['ARCHIVE_CONTENT'] = resolve(values.content);
process.env['SITE_EDITION'] = portable ? 'folder' : 'web';

const content = contentFolder(root);
const site = siteFolder(out);
const place = { root, content, out: site.out };
/** Ends what has to be ended where the build is stopped. */
let stop = async (): Promise<void> => undefined;

process.exitCode = await run().catch((error: unknown) => {
  sayFailure('Không dựng được trang web', error);
  return exitStatus.failed;
});

async function run(): Promise<ExitStatus> {
  const asked = partsAsked(values);
  if (typeof asked === 'string') {
    console.error(`${asked}\nCách dùng: ${usage}`);
    return exitStatus.failed;
  }
  recoverSite(site);
  const refused = whyNotInto(site, content);
  if (refused !== null) {
    console.error(`Không dựng vào “${out}”: ${refused}.`);
    return exitStatus.failed;
  }
  if (asked.part !== null) {
    const { runPart } = await import('./parts/part-command.ts');
    return runPart({ part: asked.part, out, content, ifChanged: values['if-changed'] });
  }
  const unlock = await lockSite(site, (holder) =>
    console.log(`Có nơi khác đang dựng trang web (${holder}); chờ nơi ấy xong …`),
  );
  exitOnSignal(async () => {
    await stop();
    unlock();
  });
  try {
    // What is packed beside an edition for folders is not remembered.
    if (portable || !values['if-changed'] || !isSiteCurrent(place)) return await convertAndBuild(asked);
    console.log('Không có gì mới từ lần dựng trước.');
    return exitStatus.all;
  } finally {
    unlock();
  }
}

async function convertAndBuild({ count, atOnce }: PartsAsked): Promise<ExitStatus> {
  const inputs = inputsOf(place);
  if (portable && (process.env['SITE_URL'] || process.env['BASE_PATH'])) console.log(withoutAddresses);
  console.log('Đang đọc các văn bản …');
  const converted = await runConvert(values.quiet);
  const kept = existsSync(site.out) ? ' Trang web cũ được giữ nguyên.' : '';
  if (converted === exitStatus.failed) {
    console.error(`Chưa dựng trang web, vì các văn bản chưa chuyển được hết.${kept}`);
    return exitStatus.failed;
  }
  console.log('Đang dựng trang web …');
  let made: Portable | undefined;
  const pack = async (folder: string): Promise<void> => {
    if (portable) made = await makePortable(folder);
  };
  const faults = count === null ? await buildWhole(pack) : await buildParted(count, atOnce);
  if (faults.length > 0) {
    console.error([...faults, `Chưa đưa bản nào vào ${out}.${kept}`].join('\n'));
    return exitStatus.failed;
  }
  console.log(`Trang web đã dựng xong: ${out}`);
  if (made) for (const line of await finishPortable(site.out, made)) console.log(line);
  if (converted === exitStatus.leftOut)
    console.error('Có tệp hay dòng hỏng chưa được đăng: xem các dòng “lỗi” ở trên.');
  // What was left out is to be said again the next time.
  else if (!portable) rememberSite(place, inputs);
  return converted;
}

/** Builds the whole site in one; gives what keeps it from its place, in Vietnamese. */
async function buildWhole(pack: (folder: string) => Promise<void>): Promise<readonly string[]> {
  // What a site that is current does not wait for.
  const { buildSite, stopBuilding } = await import('./site/build-site.ts');
  stop = stopBuilding;
  return buildSite(site, content, pack);
}

/** The same in parts, each in a process of its own. */
async function buildParted(count: number, atOnce: number): Promise<readonly string[]> {
  const { buildInParts } = await import('./parts/part-command.ts');
  return buildInParts({ count, atOnce, site, out, content });
}

/** Why nothing may be built into the folder, in Vietnamese; null where it may. */
function whyNotInto(site: SiteFolder, content: string): string | null {
  if (!existsSync(content)) return `không có thư mục nội dung ${content}`;
  const zip = zipOf(site.out);
  if (portable && !mayPackInto(zip)) return `tệp ${zip} không phải của một lần dựng trước, gói vào đó sẽ xóa mất`;
  return refusalOf(site, root, [content], portable ? 'folder' : 'web');
}
