import { join } from 'node:path';
import { basename } from 'node:path/posix';
import type { Sidecar } from '../convert/correct/sidecar.ts';
import type { Diagnostic, DiagnosticCode } from '../convert/diagnostic.ts';
import { limits, type Limits } from '../convert/limits.ts';
import type { SourceFile } from '../convert/model.ts';
import { attachCorrections, type CorrectionFile, type SayOfFile } from './attach-corrections.ts';
import { addressHolder, type AddressHolder } from './address-holder.ts';
import { folderEntries, type FolderEntry } from './folder-entries.ts';
import { kindWords, readPlainFile } from '../store/plain-file.ts';
import { nameFault, nameFindings, sourceName, visibleControls, type SourceName } from './source-name.ts';
import { isHidden, isLeftBehind, misnamed, strayFile, type StrayFile } from './stray-file.ts';

/**
 * The files of a folder of sources, in the order of their ids, their sidecars by id, and what is
 * wrong with those left out.
 */
export interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly sidecars: ReadonlyMap<string, Sidecar>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a reader of sources may be given: who has an address that several files ask for, and the
 * limits of sizes.
 */
export interface SourceOptions {
  readonly holder?: AddressHolder;
  readonly limits?: Limits;
}

/**
 * Reads the texts (`.txt`) below a folder and the corrections (`.yaml`) beside them. A document's
 * id is its file name, whatever folder it lies in; a name that is not an address (capitals, tones,
 * spaces) is published under the address made of it, with a warning. Of several names with one
 * address the file that came first keeps it; the others are reported and left out, with their
 * corrections. So is whatever is not a plain text or correction. Hidden files don't count.
 */
export function readSourceFiles(folder: string, shown: string, options: SourceOptions = {}): SourceFiles {
  const { holder = addressHolder(folder), limits: sizes = limits } = options;
  const diagnostics: Diagnostic[] = [];
  const say = (code: DiagnosticCode, path: string, value: string): void =>
    void diagnostics.push({ code, file: visibleControls(`${shown}/${path}`), line: 1, column: 1, value });
  const read = (path: string, atMost: number): Sidecar | null => {
    const found = readPlainFile(join(folder, path), { atMost });
    if (found.ok) return { path: `${shown}/${path}`, bytes: found.bytes };
    say(found.code, path, found.value);
    return null;
  };
  const { texts, corrections } = sorted(folder, say);
  const published = publishedNames(texts, holder, say);
  const files = published.flatMap(({ id, path }): SourceFile[] => {
    const file = read(path, sizes.textBytes);
    return file ? [{ id, ...file }] : [];
  });
  const sidecars = attachCorrections(corrections, texts, published, (path) => read(path, sizes.textBytes), say);
  return { files: files.sort((a, b) => (a.id < b.id ? -1 : 1)), sidecars, diagnostics };
}

interface Sorted {
  readonly texts: readonly SourceName[];
  readonly corrections: readonly CorrectionFile[];
}

/** Folders that look like files were meant to be files. */
const LIKE_A_FILE = /\.(?:txt|ya?ml)$/i;

function isEntered(path: string): boolean {
  const name = basename(path);
  return !name.startsWith('.') && !LIKE_A_FILE.test(name) && !isLeftBehind(name);
}

function sorted(folder: string, say: SayOfFile): Sorted {
  const { entries, unreadable } = folderEntries(folder, isEntered);
  for (const { path, why } of unreadable) say('khong-doc-duoc', path, why);
  const texts: SourceName[] = [];
  const corrections: CorrectionFile[] = [];
  for (const entry of entries.filter(({ path }) => !isHidden(basename(path)))) {
    const { path } = entry;
    const fault = entryFault(entry);
    const name = sourceName(path);
    // A misnamed correction still counts where it takes a text down.
    const meant = { ...sourceName(path.replace(/(?:\.txt)?\.ya?ml(?:\.txt)?$/i, '.yaml')), path };
    if (fault !== null && fault.code !== 'tep-can-doi-ten') say(fault.code, path, fault.value);
    else if (entry.kind === 'folder') continue;
    else if (/\.ya?ml(?:\.txt)?$/i.test(path)) corrections.push({ name: fault === null ? name : meant, fault });
    else if (fault !== null) say(fault.code, path, fault.value);
    else texts.push(name);
  }
  return { texts, corrections };
}

/**
 * What is wrong with an entry as far as its kind and its ending go; null for a text, a correction,
 * or a folder.
 */
function entryFault({ path, kind }: FolderEntry): StrayFile | null {
  const name = basename(path);
  if (kind === 'folder') {
    if (isLeftBehind(name)) return { code: 'tep-may-tao', value: name };
    return LIKE_A_FILE.test(name) ? { code: 'khong-phai-tep', value: 'đây là thư mục mang tên của tệp' } : null;
  }
  if (kind !== 'file') return { code: 'khong-phai-tep', value: `đây là ${kindWords[kind]}` };
  if (name.startsWith('.')) return misnamed(name, 'bắt đầu bằng dấu chấm nên là tệp ẩn', name.replace(/^\.+/, ''));
  if (/\.ya?ml\.txt$/i.test(name))
    return misnamed(name, 'là tệp sửa mang đuôi .txt', name.replace(/\.ya?ml\.txt$/i, '.yaml'));
  if (/\.txt\.yaml$/i.test(name)) return misnamed(name, 'có hai đuôi', name.replace(/\.txt\.yaml$/i, '.yaml'));
  return /\.(?:txt|yaml)$/i.test(name) ? null : strayFile(name);
}

/** The texts that are published, one for each address. */
function publishedNames(texts: readonly SourceName[], holder: AddressHolder, say: SayOfFile): SourceName[] {
  const sound = texts.filter(({ path, id }) => {
    const fault = nameFault(path, id);
    if (fault !== null) say('ten-tep-khong-hop-le', path, fault);
    return fault === null;
  });
  return [...Map.groupBy(sound, ({ id }) => id).values()].map((names) => {
    const [only = names[0] as SourceName] = names.length === 1 ? names : [holder(names)];
    const others = names.filter((name) => name !== only);
    for (const { path, id } of others) say('trung-ma', path, `“${id}” đã là của tệp ${visibleControls(only.path)}`);
    if (others.length > 0)
      say('dia-chi-bi-trung', only.path, others.map(({ path }) => visibleControls(path)).join(', '));
    for (const { code, value } of nameFindings(only)) say(code, only.path, value);
    return only;
  });
}
