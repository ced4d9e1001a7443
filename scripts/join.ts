/**
 * `npm run join -- [PART…] [--out FOLDER] [--content FOLDER]`: joins the parts of a site, as
 * `npm run build -- --part` left them, into `dist`; without names all that lie in `dist-parts`. Parts
 * of another program, of other texts or for another address, damaged, missing and doubled ones are
 * refused, and the old site then stays. Exit status as of a build: 1 where conversion left something
 * out.
 */
import { resolve } from 'node:path';
import { contentFolder } from '../src/store/content-folder.ts';
import { exitOnSignal } from './command/exit-on-signal.ts';
import { exitStatus, type ExitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { sayFailure } from './command/say-failure.ts';
import { conversionInputs, readConverted } from './convert/converted-from.ts';
import { joinParts, removeJoined } from './parts/join-parts.ts';
import { foundParts } from './parts/part-command.ts';
import { root } from './root.ts';
import { inputsOf, rememberSite } from './site/built-site.ts';
import { recoverSite, refusalOf, siteFolder } from './site/site-folder.ts';
import { lockSite } from './site/site-lock.ts';

guardLog();
const { values, positionals } = parseOptions(
  'npm run join -- [PHẦN…] [--out THƯ_MỤC] [--content THƯ_MỤC]',
  { out: { type: 'string', default: 'dist' }, content: { type: 'string' } },
  true,
);
// What is made of the whole site looks there.
if (values.content !== undefined) process.env['ARCHIVE_CONTENT'] = resolve(values.content);

process.exitCode = await run(values.out, contentFolder(root)).catch((error: unknown) => {
  sayFailure('Không ghép được các phần', error);
  return exitStatus.failed;
});

async function run(out: string, content: string): Promise<ExitStatus> {
  const site = siteFolder(out);
  recoverSite(site);
  const folders = positionals.length > 0 ? positionals : foundParts(out);
  const refused = refusalOf(site, root, [content, ...folders]);
  if (refused !== null) return refuse([`Không ghép vào “${out}”: ${refused}.`]);
  const converted = readConverted(content);
  if (converted === null || converted.digest !== conversionInputs(content))
    return refuse([
      'Các văn bản ở đây chưa được chuyển, hay đã đổi từ lần chuyển trước; hãy chạy trước: npm run convert',
    ]);
  const unlock = await lockSite(site, (holder) =>
    console.log(`Có nơi khác đang dựng trang web (${holder}); chờ nơi ấy xong …`),
  );
  exitOnSignal(() => {
    removeJoined(site);
    unlock();
  });
  try {
    const place = { root, content, out: site.out };
    const inputs = inputsOf(place);
    const faults = await joinParts({ folders, site, root, content, out });
    if (faults.length > 0) return refuse(faults);
    console.log(`Trang web đã ghép xong: ${out}`);
    if (converted.isWhole) {
      rememberSite(place, inputs);
      return exitStatus.all;
    }
    console.error('Có tệp hay dòng hỏng chưa được đăng: xem các dòng “lỗi” của lần chuyển.');
    return exitStatus.leftOut;
  } finally {
    unlock();
  }
}

function refuse(why: readonly string[]): ExitStatus {
  console.error([...why, 'Chưa ghép; trang web cũ, nếu có, được giữ nguyên.'].join('\n'));
  return exitStatus.failed;
}
