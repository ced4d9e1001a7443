/**
 * `npm run upgrade -- --from FOLDER|ZIP [--write] [--replace-changed] [--base FOLDER|ZIP]`: takes a
 * new version of the program over into an archive that was made by `new-archive`. Without `--write`
 * it says what it would do. `--replace-changed`: also where the office changed a file that the new
 * version changes (the office's is kept aside). `--base`: the version that the archive was made from,
 * where it has no record of it. `--compare`: what is read otherwise than before the upgrade. Exit
 * status 0: done, or said; 2: nothing was changed, and why is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitStatus, type ExitStatus } from './command/exit-status.ts';
import { guardLog } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { sayFailure } from './command/say-failure.ts';
import { runConvert } from './convert/run-convert.ts';
import { finishUpgrade } from './launch/finish-upgrade.cjs';
import { keptTable, readRecord, textDigest, type ProgramRecord } from './program/program-record.ts';
import { root } from './root.ts';
import { comparisonLines, keepReadings } from './upgrade/comparison.ts';
import { openRelease, type Release } from './upgrade/open-release.ts';
import { planLines } from './upgrade/plan-lines.ts';
import { planUpgrade, type ArchiveToUpgrade } from './upgrade/plan-upgrade.ts';
import { noteLines, notesSince, readChangelog } from './upgrade/release-notes.ts';
import { replacedFolder, stageUpgrade } from './upgrade/stage-upgrade.ts';

guardLog();
const usage = 'npm run upgrade -- --from THƯ_MỤC|TỆP_ZIP [--write] [--replace-changed] [--base …]; hoặc --compare';
const { values } = parseOptions(usage, {
  from: { type: 'string' },
  base: { type: 'string' },
  write: { type: 'boolean', default: false },
  'replace-changed': { type: 'boolean', default: false },
  compare: { type: 'boolean', default: false },
});

try {
  process.exitCode = values.compare ? compare() : await upgrade();
} catch (error) {
  sayFailure('Không nâng cấp được', error);
  process.exitCode = exitStatus.failed;
}

function compare(): ExitStatus {
  for (const line of comparisonLines(root)) console.log(line);
  return exitStatus.all;
}

async function upgrade(): Promise<ExitStatus> {
  if (values.from === undefined) return refuse(`cần bản mới của chương trình. Cách dùng: ${usage}`);
  const next = openRelease(values.from);
  if (typeof next === 'string') return refuse(next);
  const base = values.base === undefined ? null : openRelease(values.base);
  if (typeof base === 'string') return refuse(base);
  const archive = archiveOf(base);
  if (archive === null)
    return refuse(
      'kho này không có .kho-van-ban/program.json, nên không biết được tạo từ bản nào. Nếu có thư mục hay tệp ZIP của bản ấy, thêm --base; kho tạo bằng git clone thì dùng git merge',
    );
  const plan = planUpgrade(archive, next);
  const { version } = archive.record;
  console.log(`Từ bản ${version} lên bản ${next.version}.`);
  const changelog = new TextDecoder().decode(next.files.get('CHANGELOG.md'));
  for (const line of noteLines(notesSince(readChangelog(changelog), version))) console.log(line);
  for (const line of planLines(plan)) console.log(line);
  if (plan.conflicts.length > 0 && !values['replace-changed']) {
    console.log(
      `Muốn lấy tệp của bản mới cho các tệp ấy: thêm --replace-changed; tệp đã sửa được giữ ở ${replacedFolder(version)}.`,
    );
    return values.write ? refuse('còn tệp cơ quan đã sửa, xem trên') : exitStatus.all;
  }
  if (!values.write) {
    console.log('Chưa thay đổi gì. Muốn nâng cấp thật: chạy lại lệnh này, thêm --write.');
    return exitStatus.all;
  }
  return await write(plan, next, version);
}

async function write(plan: ReturnType<typeof planUpgrade>, next: Release, version: string): Promise<ExitStatus> {
  console.log('Đang đọc lại các văn bản bằng bản cũ, để sau đó so sánh …');
  if ((await runConvert(true)) === exitStatus.failed) return refuse('các văn bản chưa chuyển được hết');
  keepReadings(root);
  stageUpgrade(root, plan, next, version);
  finishUpgrade(root);
  console.log(
    [
      `Đã lên bản ${next.version}. Việc tiếp theo:`,
      '  npm ci',
      '  npm run upgrade -- --compare   (điều gì nay đọc khác trước)',
      '  npm start                      (xem trang web)',
      'Vừa ý thì commit; chưa vừa ý thì: git restore . && git clean -d --force -- . (chỉ khi mọi tệp của mình đã được commit)',
    ].join('\n'),
  );
  return exitStatus.all;
}

/** The archive here; null where nothing says what it was made from. */
function archiveOf(base: Release | null): ArchiveToUpgrade | null {
  const record = base === null ? readRecord(root) : recordOf(base);
  const read = (path: string): Uint8Array | null =>
    existsSync(join(root, path)) ? readFileSync(join(root, path)) : null;
  return record === null
    ? null
    : {
        record,
        brought: (table) => (base === null ? read(keptTable(table)) : (base.files.get(table) ?? null)),
        current: read,
      };
}

function recordOf({ version, commit, files }: Release): ProgramRecord {
  return { version, commit, files: Object.fromEntries([...files].map(([path, bytes]) => [path, textDigest(bytes)])) };
}

function refuse(why: string): ExitStatus {
  console.error(`Chưa thay đổi gì: ${why}.`);
  return exitStatus.failed;
}
