/**
 * Conversion of a content folder: `sources/*.txt` → `directives/*.mdx`, with what is said of it on
 * the terminal.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readingArchive, writeDocument } from '../../src/convert/convert.ts';
import { formatDiagnostic, severityOf, type Diagnostic } from '../../src/convert/diagnostic.ts';
import {
  withoutPause,
  type ArchiveRun,
  type LinkedArchive,
  type LinkedDocument,
} from '../../src/convert/archive/run-archive.ts';
import type { Directive } from '../../src/schema/directive.ts';
import { readContentFiles } from '../content/content-files.ts';
import { showToDevelopers } from '../command/developer-error.ts';
import { exitStatus, type ExitStatus } from '../command/exit-status.ts';
import { readKnowledge } from '../content/knowledge.ts';
import { openArchiveMemory, type ArchiveMemory } from './archive-memory.ts';
import { forgetConverted } from './converted-from.ts';
import { createPageWriter, type PageWriter } from './page-writer.ts';
import { FEWEST_FOR_THREADS, openWorkAhead } from './work-ahead.ts';
import type { ProcessMemory } from './process-memory.ts';
import { createProgress } from '../command/progress.ts';
import { tryPage } from './publishable.ts';
import type { SourceFiles } from '../../src/sources/source-files.ts';

/** A content folder, read as far as it can be before its texts are. */
interface OpenedContent {
  readonly content: string;
  readonly found: SourceFiles;
  readonly knowledge: ReturnType<typeof readKnowledge>;
  readonly memory: ArchiveMemory;
}

/**
 * How much is printed besides errors: what was read of every document, of those whose generated
 * file is new, or of none.
 */
interface Printing {
  readonly shown: 'all' | 'changed' | 'none';
}

/**
 * The same as convertContent, but that threads do the work where it is much: on `fewest` texts or
 * more. `memory` is that of a process that converts again and again.
 */
export async function convertInThreads(
  content: string,
  printing: Printing,
  fewest: number = FEWEST_FOR_THREADS,
  memory: ProcessMemory | null = null,
): Promise<ExitStatus> {
  const opened = openContent(content, memory);
  if (opened === null) return exitStatus.failed;
  const ahead = openWorkAhead(content, opened.found, opened.knowledge.value, opened.memory, fewest);
  try {
    await ahead.read();
    const run = convertOpened(opened, printing);
    for (;;) {
      const step = run.next();
      if (step.done === true) return step.value;
      await ahead.write(step.value);
    }
  } finally {
    await ahead.close();
  }
}

/** Converts a content folder and prints what somebody should look at. */
export function convertContent(content: string, printing: Printing, memory: ProcessMemory | null = null): ExitStatus {
  const opened = openContent(content, memory);
  return opened === null ? exitStatus.failed : withoutPause(convertOpened(opened, printing));
}

function openContent(content: string, inMind: ProcessMemory | null): OpenedContent | null {
  if (!existsSync(content)) {
    console.error(`Không có thư mục nội dung ${content}.`);
    return null;
  }
  const found = readContentFiles(content);
  const knowledge = inMind?.readTables(content) ?? readKnowledge(content);
  const memory = openArchiveMemory(content, knowledge.value, true, inMind?.readings);
  return { content, found, knowledge, memory };
}

function* convertOpened(
  { content, found, knowledge, memory }: OpenedContent,
  { shown }: Printing,
): ArchiveRun<ExitStatus> {
  forgetConverted(content);
  const writer = createPageWriter(join(content, 'directives'), memory.pages);
  const archive = yield* readAndWrite(found, knowledge.value, memory, writer);
  const all = [...knowledge.diagnostics, ...found.diagnostics, ...archive.diagnostics];
  const broken = isProgramBroken(found, archive);
  memory.readings.forgetOthers();
  if (!broken) writer.finish(new Set(archive.documents.map(({ fields }) => fields.id)), archive.removals);
  if (shown !== 'none') {
    const isShown = ({ fields }: LinkedDocument): boolean => shown === 'all' || writer.isNew(fields.id);
    printDocuments(archive.documents.filter(isShown), found, all);
    for (const { id } of archive.removals) console.log(`${id}: nội dung đã gỡ, trang chỉ còn thông báo`);
  }
  const errors = all.filter((d) => severityOf(d) === 'error');
  for (const error of errors) {
    console.error(formatDiagnostic(error));
    showToDevelopers(error.cause);
  }
  console.log(outcome(writer, archive, errors));
  if (writer.stopped() !== null || broken) return exitStatus.failed;
  return errors.length > 0 ? exitStatus.leftOut : exitStatus.all;
}

function* readAndWrite(
  found: SourceFiles,
  knowledge: ReturnType<typeof readKnowledge>['value'],
  memory: ArchiveMemory,
  writer: PageWriter,
): ArchiveRun<LinkedArchive> {
  const reading = createProgress('Đọc', found.files.length);
  const writing = createProgress('Ghi', found.files.length);
  const shown = new Set<string>();
  const files = new Map(found.files.map((file) => [file.id, file]));
  const archive = yield* readingArchive(found.files, knowledge, {
    sidecars: found.sidecars,
    readOne: memory.readings.readOne,
    onRead: (file) => reading.step(file.path),
    finish: (document) => {
      const { id } = document.fields;
      // Documents are finished again where another had to be left out.
      if (!shown.has(id)) writing.step(id);
      shown.add(id);
      const file = files.get(id);
      const from = file ? memory.madeFrom(document.fields, file, found.sidecars.get(id)) : null;
      if (from !== null && writer.isInPlace(id, from)) return null;
      const converted = writeDocument(document, knowledge);
      tryPage(converted);
      return writer.write(converted, from);
    },
  });
  writing.done();
  return archive;
}

/**
 * Where every text meets a fault of the program, it is not the texts: the pages that are there
 * stay.
 */
function isProgramBroken({ files }: SourceFiles, { diagnostics }: LinkedArchive): boolean {
  const failed = new Set(diagnostics.filter((d) => d.code === 'khong-xu-ly-duoc').map((d) => d.file));
  return files.length > 0 && files.every(({ path }) => failed.has(path));
}

function printDocuments(documents: readonly LinkedDocument[], found: SourceFiles, all: readonly Diagnostic[]): void {
  const byFile = Map.groupBy(all, (d) => d.file);
  for (const { fields } of documents) {
    const own = [fields.source.file, found.sidecars.get(fields.id)?.path ?? ''];
    const said = own.flatMap((file) => byFile.get(file) ?? []);
    console.log([summary(fields), ...said.map((d) => `  ${formatDiagnostic(d)}`)].join('\n'));
  }
}

function summary(f: Directive): string {
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
}

/** The last line: never more documents than have their file in place. */
function outcome(writer: PageWriter, { documents }: LinkedArchive, errors: readonly Diagnostic[]): string {
  const broken = `${new Set(errors.map((d) => d.file)).size} tệp có lỗi`;
  const why = writer.stopped();
  if (why === null) return `${writer.count()} văn bản đã chuyển, ${broken}.`;
  return [
    `KHÔNG GHI ĐƯỢC: ${why}. Mới ghi được ${writer.count()} trong ${documents.length} văn bản, ${broken}.`,
    'Các tệp đã có vẫn nguyên vẹn; hãy chạy lại khi ghi được.',
  ].join('\n');
}
