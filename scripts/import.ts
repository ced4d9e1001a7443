/**
 * `npm run import -- FILE…|FOLDER… [--out FOLDER] [--report FILE]`: what an office holds (.docx, .doc,
 * .pdf, scans, .edxml, .txt) to texts, by the code that the page of the site runs. Texts go into
 * `content/sources`, or `--out`; nothing is written over. Exit status 0: every file is a text now;
 * 1: something was left out, or the run was stopped; 2: nothing could be done.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder } from '../src/store/content-folder.ts';
import { writeWhole } from '../src/store/write-whole.ts';
import { exitStatus } from './command/exit-status.ts';
import { guardLog, withoutCommands } from './command/log-guard.ts';
import { parseOptions } from './command/options.ts';
import { createProgress } from './command/progress.ts';
import { sayFailure } from './command/say-failure.ts';
import { loadKnowledge } from './content/knowledge.ts';
import { filesToImport } from './import/files-to-import.ts';
import { importFiles } from './import/import-files.ts';
import { reportJson, reportMarkdown, reportText, type RunSaid } from './import/import-report.ts';
import type { ImportResult } from './import/import-result.ts';
import { root } from './root.ts';

const USAGE = 'npm run import -- TỆP…|THƯ_MỤC… [--out THƯ_MỤC] [--report TỆP.md|TỆP.json]';

guardLog();
const { values, positionals } = parseOptions(
  USAGE,
  { out: { type: 'string', default: defaultFolder() }, report: { type: 'string' } },
  true,
);

process.exitCode = await run().catch((error: unknown) => {
  sayFailure('Không nhập được', error);
  return exitStatus.failed;
});

async function run(): Promise<number> {
  const refusal = refusalOf(positionals, values);
  if (refusal !== null) {
    console.error(refusal);
    return exitStatus.failed;
  }
  const { files, unreadable } = filesToImport(positionals);
  const missing = unreadable.map(({ path, why }): ImportResult => ({
    file: path,
    outcome: 'fault',
    target: null,
    kind: null,
    why: `Không đọc được: ${why}.`,
    notes: [],
    unsure: 0,
  }));
  mkdirSync(values.out, { recursive: true });
  const stop = stopOnInterrupt();
  const progress = createProgress('Nhập', files.length);
  const knowledge = loadKnowledge();
  const imported = await importFiles(files, { out: values.out, knowledge, progress, signal: stop.signal });
  progress.done();
  const results = [...missing, ...imported];
  const said = { out: values.out, total: files.length + missing.length, wasStopped: stop.signal.aborted };
  report(results, said);
  const isWhole = !said.wasStopped && results.every(({ outcome }) => outcome === 'written' || outcome === 'there');
  return isWhole ? exitStatus.all : exitStatus.leftOut;
}

function report(results: readonly ImportResult[], said: RunSaid): void {
  console.log(reportText(results, said));
  const { report: file } = values;
  if (file === undefined) return;
  writeWhole(file, file.endsWith('.json') ? reportJson(results, said) : withoutCommands(reportMarkdown(results, said)));
  console.log(`Bản ghi: ${file}`);
}

/** Why nothing is begun; null where it can be. */
function refusalOf(named: readonly string[], { out, report: file }: { out: string; report?: string | undefined }) {
  if (named.length === 0) return `Chưa nêu tệp nào.\nCách dùng: ${USAGE}`;
  if (existsSync(out) && !statSync(out).isDirectory()) return `--out phải là thư mục, ${out} là tệp.`;
  if (file !== undefined && !/\.(?:md|json)$/.test(file)) return `--report nhận tệp .md hay .json, không phải ${file}.`;
  if (file !== undefined && existsSync(file)) return `${file} đã có; không ghi đè. Đặt tên khác cho --report.`;
  return null;
}

/** Ctrl-C ends after the file at hand is put down; a second one ends at once. */
function stopOnInterrupt(): AbortController {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
    console.error('\nĐang dừng; những tệp đã nhập vẫn còn. Ctrl-C lần nữa để thoát ngay.');
  });
  return stop;
}

function defaultFolder(): string {
  return relative(process.cwd(), join(contentFolder(root), 'sources')) || '.';
}
