/** Imports files one after another; whatever is wrong with one costs itself only. */
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Knowledge } from '../../src/convert/knowledge.ts';
import { importFile } from '../../src/import/import-file.ts';
import type { Imported, ImportOptions } from '../../src/import/imported.ts';
import { sidecarText } from '../../src/import/sidecar-text.ts';
import { readPlainFile } from '../../src/store/plain-file.ts';
import { systemErrorWords } from '../../src/store/system-error.ts';
import type { Progress } from '../command/progress.ts';
import { root } from '../root.ts';
import type { ImportResult } from './import-result.ts';
import { placeText } from './place-text.ts';
import { recogniserFiles } from './recogniser-files.ts';
import { textName } from './text-name.ts';

/** A scan of a thick document has a hundred; more than this does not fit the memory of small machines. */
const MOST_BYTES = 300_000_000;
/** A package in a package in a package is a bomb. */
const DEEPEST = 3;

export interface ImportRun {
  /** The folder that texts are put into; it exists. */
  readonly out: string;
  readonly knowledge: Knowledge;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Imports the files until all are done or the signal comes; gives what became of those begun. */
export async function importFiles(files: readonly string[], run: ImportRun): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  const given = new Set<string>();
  for (const file of files) {
    if (run.signal.aborted) break;
    run.progress.step(file);
    const read = readPlainFile(file, { atMost: MOST_BYTES, follow: true });
    if (read.ok) results.push(...(await importBytes(read.bytes, file, run, given, 1)));
    else results.push(faultOf(file, `Không đọc được tệp: ${read.value}.`));
  }
  return results;
}

/** One file, and those that it holds. */
async function importBytes(
  bytes: Uint8Array,
  file: string,
  run: ImportRun,
  given: Set<string>,
  depth: number,
): Promise<ImportResult[]> {
  const options: ImportOptions = {
    signal: run.signal,
    readAsset,
    recogniser: recogniserFiles,
    onProgress: ({ page, of }) => run.progress.at(`${file} (trang ${page}/${of})`),
  };
  try {
    const outcome = await importFile(bytes, file, options);
    if (!outcome.ok) return [faultOf(file, outcome.fault.message)];
    const results = [placed(outcome.imported, file, run, given)];
    if (depth < DEEPEST)
      for (const { name, bytes: inner } of outcome.imported.attachments)
        results.push(...(await importBytes(inner, `${file} › ${name}`, run, given, depth + 1)));
    return results;
  } catch (error) {
    // Stopped in the middle of it: it is begun again in the next run.
    if (run.signal.aborted) return [];
    return [faultOf(file, `Không ghi được văn bản: ${systemErrorWords(error) ?? String(error)}.`)];
  }
}

function placed(imported: Imported, file: string, { out, knowledge }: ImportRun, given: Set<string>): ImportResult {
  const name = textName(imported.bytes, file, knowledge);
  const { outcome, target } = placeText(out, { name, bytes: imported.bytes, sidecar: sidecarText(imported) }, given);
  return {
    file,
    outcome,
    target,
    kind: imported.kind,
    why: outcome === 'taken' ? TAKEN : null,
    notes: imported.notes,
    unsure: imported.unsure.length,
  };
}

const TAKEN =
  'Tên này đã là của một văn bản khác trong thư mục nên không ghi đè. So hai văn bản; nếu khác nhau thì đổi tên văn bản cũ hoặc nhập vào thư mục khác (--out).';

function faultOf(file: string, why: string): ImportResult {
  return { file, outcome: 'fault', target: null, kind: null, why, notes: [], unsure: 0 };
}

/** A file of an installed package: decoders of pictures, models. */
async function readAsset(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(join(root, 'node_modules', path)));
}
