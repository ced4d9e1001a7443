/** `npm run convert`: content/sources/*.txt → content/directives/*.mdx. `--quiet` prints only what somebody should look at. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convertArchive, type Converted } from '../src/convert/convert.ts';
import { formatDiagnostic, severityOf } from '../src/convert/diagnostic.ts';
import { loadKnowledge } from './knowledge.ts';
import { root } from './root.ts';
import { readSourceFiles } from './source-files.ts';

const { values } = parseArgs({ options: { quiet: { type: 'boolean', default: false } } });
const sources = join(root, 'content/sources');
const target = join(root, 'content/directives');

/** Written aside and renamed, so that a process that is killed leaves the old file or the new one, never a half; unchanged files are not touched. */
const writeWhole = (file: string, text: string): void => {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // Not there yet.
  }
  const aside = `${file}.${process.pid}.tmp`;
  writeFileSync(aside, text);
  renameSync(aside, file);
};

const summary = ({ fields: f }: Converted): string => {
  const parts = [
    f.documentType ?? 'không rõ tên loại',
    f.number ?? 'không số',
    f.date ?? 'không ngày',
    f.issuer?.name ?? 'không rõ cơ quan',
    `${f.references.length} viện dẫn`,
    `${f.localities.length} địa danh`,
    f.complete ? 'trọn vẹn' : 'không trọn vẹn',
  ];
  return `${f.source.file}: ${parts.join(' · ')}`;
};

const found = readSourceFiles(sources, 'content/sources');
const { documents, diagnostics } = convertArchive(found.files, loadKnowledge());
mkdirSync(target, { recursive: true });
for (const { fields, mdx } of documents) writeWhole(join(target, `${fields.id}.mdx`), mdx);
const published = new Set(documents.map((d) => `${d.fields.id}.mdx`));
for (const name of readdirSync(target)) if (!published.has(name)) rmSync(join(target, name), { recursive: true });

const all = [...found.diagnostics, ...diagnostics];
const byFile = Map.groupBy(all, (d) => d.file);
if (!values.quiet)
  for (const d of documents)
    console.log(
      [summary(d), ...(byFile.get(d.fields.source.file) ?? []).map((x) => `  ${formatDiagnostic(x)}`)].join('\n'),
    );
const errors = all.filter((d) => severityOf(d) === 'error');
for (const d of errors) console.error(formatDiagnostic(d));
console.log(`${documents.length} văn bản đã chuyển, ${new Set(errors.map((d) => d.file)).size} tệp bị bỏ lại.`);
process.exitCode = errors.length > 0 ? 1 : 0;
