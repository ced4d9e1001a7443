/**
 * `npm run convert`: content/sources/*.txt → content/directives/*.mdx. `--quiet` prints only what somebody should look at; `--content FOLDER` takes another
 * content folder. Stopped at any moment it leaves every generated file whole, old or new; the next run makes the rest.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocument } from '../src/convert/convert.ts';
import { formatDiagnostic, severityOf } from '../src/convert/diagnostic.ts';
import { readArchive, type LinkedDocument } from '../src/convert/read-archive.ts';
import { contentFolder } from '../src/integrations/content-folder.ts';
import type { Directive } from '../src/schema/directive.ts';
import type { Removal } from '../src/schema/removal.ts';
import { readKnowledge } from './knowledge.ts';
import { createProgress } from './progress.ts';
import { writeRemovals } from './removal-files.ts';
import { root } from './root.ts';
import { readSourceFiles } from './source-files.ts';
import { writeWhole } from './write-whole.ts';

const { values } = parseArgs({
  options: {
    quiet: { type: 'boolean', default: false },
    content: { type: 'string', default: contentFolder(root) },
  },
});
const target = join(values.content, 'directives');

const summary = (f: Directive): string => {
  const parts = [
    f.documentType ?? 'không rõ tên loại',
    f.number ?? 'không rõ số',
    f.date ?? 'không rõ ngày',
    f.issuer?.name ?? 'không rõ cơ quan',
    `${f.references.length} viện dẫn`,
    `${f.localities.length} địa danh`,
    f.complete ? 'trọn vẹn' : 'không trọn vẹn',
  ];
  return `${f.source.file}: ${parts.join(' · ')}`;
};

const writeAll = (documents: readonly LinkedDocument[]): void => {
  mkdirSync(target, { recursive: true });
  const progress = createProgress('Ghi', documents.length);
  for (const document of documents) {
    progress.step(document.fields.id);
    writeWhole(join(target, `${document.fields.id}.mdx`), writeDocument(document).mdx);
  }
  progress.done();
  // What is no longer published goes last: until then an old page is better than none.
  const published = new Set(documents.map((d) => `${d.fields.id}.mdx`));
  for (const name of readdirSync(target)) if (!published.has(name)) rmSync(join(target, name), { recursive: true });
};

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'đĩa đầy',
  EDQUOT: 'hết hạn mức đĩa',
  EACCES: 'không có quyền ghi',
  EROFS: 'đĩa chỉ đọc',
};

const writeOrTell = (documents: readonly LinkedDocument[], removals: readonly Removal[]): boolean => {
  try {
    writeAll(documents);
    writeRemovals(target, removals);
    return true;
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? WHY[String(error.code)] : undefined;
    if (why === undefined) throw error;
    console.error(`\nKhông ghi được vào ${target}: ${why}. Các tệp đã có vẫn nguyên vẹn; hãy chạy lại khi ghi được.`);
    return false;
  }
};

const found = readSourceFiles(join(values.content, 'sources'), 'content/sources');
const knowledge = readKnowledge(values.content);
const reading = createProgress('Đọc', found.files.length);
const { documents, diagnostics, removals } = readArchive(found.files, knowledge.value, {
  sidecars: found.sidecars,
  onRead: (file) => reading.step(file.path),
});
reading.done();
const written = writeOrTell(documents, removals);

const all = [...knowledge.diagnostics, ...found.diagnostics, ...diagnostics];
const byFile = Map.groupBy(all, (d) => d.file);
if (!values.quiet)
  for (const { fields } of documents) {
    const own = [fields.source.file, found.sidecars.get(fields.id)?.path ?? ''];
    const said = own.flatMap((file) => byFile.get(file) ?? []);
    console.log([summary(fields), ...said.map((d) => `  ${formatDiagnostic(d)}`)].join('\n'));
  }
if (!values.quiet) for (const { id } of removals) console.log(`${id}: nội dung đã gỡ, trang chỉ còn thông báo`);
const errors = all.filter((d) => severityOf(d) === 'error');
for (const d of errors) console.error(formatDiagnostic(d));
console.log(`${documents.length} văn bản đã chuyển, ${new Set(errors.map((d) => d.file)).size} tệp có lỗi.`);
process.exitCode = errors.length > 0 || !written ? 1 : 0;
