/**
 * `npm run export:search -- [--format ndjson|sql] [--shard province|year] [--out FOLDER]`: the archive as
 * search sees it, as records for engines that keep it elsewhere (src/search/export/records.ts). It
 * reads what `npm run convert` wrote. With `--format sql` there are scripts beside these records, one a
 * part, that `psql` alone loads. A later export into the same folder writes only what changed;
 * one that is stopped leaves the former one as it was. `--content FOLDER`: another content folder.
 * Exit status 0: all was exported; 1: documents that cannot be read are left out; 2: nothing was.
 */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSearchArchive } from '../src/integrations/search-archive.ts';
import { searchProgram } from '../src/integrations/search-program.ts';
import { SCRIPTS_FOLDER, writeScripts } from '../src/search/drivers/postgres/load/write-scripts.ts';
import { exportFolder, type Exported } from '../src/search/export/folder/export-folder.ts';
import { ExportFolderError } from '../src/search/export/folder/manifest.ts';
import { shardings, type Sharding } from '../src/search/export/shard-of.ts';
import { contentFolder } from '../src/store/content-folder.ts';
import { exitOnSignal } from './command/exit-on-signal.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { sayFailure } from './command/say-failure.ts';
import { root } from './root.ts';
import { lockSite } from './site/site-lock.ts';

const USAGE =
  'npm run export:search -- [--format ndjson|sql] [--shard province|year] [--out xuat-tim-kiem] [--content THƯ_MỤC]';

/** As whom services read PostgreSQL, unless they are told otherwise. */
const READER = 'kho_nguoi_doc';

guardLog();
const { values } = parseOptions(USAGE, {
  format: { type: 'string', default: 'ndjson' },
  shard: { type: 'string' },
  out: { type: 'string', default: join(root, 'xuat-tim-kiem') },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
});

try {
  process.exitCode = values.help ? help() : await exportSearch();
} catch (error) {
  if (error instanceof ExportFolderError) console.error(error.message);
  else sayFailure('Không xuất được', error);
  process.exitCode = exitStatus.failed;
}

function help(): number {
  console.log(
    [
      `Cách dùng: ${USAGE}`,
      '',
      'Xuất kho như phần tìm kiếm thấy: văn bản, tên, số hiệu, mỗi dòng một bản ghi JSON.',
      '  --format   ndjson; sql: thêm trong thư mục sql mỗi phần một tệp cho psql (psql -f TỆP CƠ_SỞ_DỮ_LIỆU);',
      '             nhiều phần thì mỗi phần một cơ sở dữ liệu, phần 000 nạp sau cùng',
      '  --shard    province: mỗi tỉnh (theo địa phương đầu tiên của văn bản) một phần; year: mỗi năm một phần;',
      '             không có tỉnh hay năm thì vào phần “khong-ro”',
      '  --out      thư mục nhận; lần sau vào cùng thư mục chỉ ghi phần thay đổi (xem ke-khai.json ở đó)',
      '  --content  thư mục nội dung khác',
    ].join('\n'),
  );
  return exitStatus.all;
}

async function exportSearch(): Promise<number> {
  const { shard = null, format } = values;
  if (format !== 'ndjson' && format !== 'sql') return refuse(`--format “${format}” không có: hãy ghi ndjson hoặc sql.`);
  if (!isSharding(shard))
    return refuse(`--shard “${shard}” không có: hãy ghi province (theo tỉnh) hoặc year (theo năm).`);
  const content = values.content === undefined ? contentFolder(root) : resolve(values.content);
  if (!existsSync(join(content, 'directives')))
    return refuse(`Chưa có văn bản nào được đọc ở ${content}. Hãy chạy trước: npm run convert`);
  const folder = resolve(values.out);
  const unlock = await lockSite({ lock: `${folder}.khoa` }, (holder) =>
    console.error(`Đang chờ: ${holder} cũng xuất vào ${folder}.`),
  );
  exitOnSignal(unlock);
  try {
    const program = searchProgram(root);
    const exported = await exportFolder(await readSearchArchive(content), folder, { by: shard, program });
    if (format === 'sql') await writeScripts(folder, exported.manifest, READER);
    // Scripts of a former version would load that.
    else rmSync(join(folder, SCRIPTS_FOLDER), { recursive: true, force: true });
    return told(folder, exported);
  } finally {
    unlock();
  }
}

function told(folder: string, { manifest, unread }: Exported): number {
  const { documents, shards, changes } = manifest;
  const count = (number: number): string => number.toLocaleString('vi');
  console.log(
    `Đã xuất ${count(documents)} văn bản vào ${folder} (${count(shards.length)} phần): thêm ${count(changes.added)}, ` +
      `đổi ${count(changes.changed)}, bỏ ${count(changes.removed)} so với lần trước.`,
  );
  if (unread.length === 0) return exitStatus.all;
  console.error(
    `Bỏ lại ${count(unread.length)} văn bản không đọc được: ${unread.slice(0, 10).join(', ')}. Hãy chạy: npm run check`,
  );
  return exitStatus.leftOut;
}

function isSharding(name: string | null): name is Sharding | null {
  return name === null || shardings.some((one) => one === name);
}

function refuse(words: string): number {
  console.error(`${words}\nCách dùng: ${USAGE}`);
  return exitStatus.failed;
}
