/** The only way files of content/ are read: nothing but plain files, of a bounded size, never through a link, and never waiting. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs';
import { systemErrorWords } from './system-error.ts';

/** The bytes of a file, or the finding that says why they were not read. */
export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly code: 'khong-phai-tep' | 'qua-gioi-han' | 'khong-doc-duoc';
      readonly value: string;
    };

/** `atMost`: the most bytes read. `follow`: a link is followed, for a file that somebody names on the command line. */
export interface ReadLimits {
  readonly atMost: number;
  readonly follow?: boolean;
}

/** What a name in a folder stands for. */
export type EntryKind = 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device';

/** The kinds in the words of messages. */
export const kindWords: Readonly<Record<EntryKind, string>> = {
  file: 'tệp thường',
  folder: 'thư mục',
  link: 'liên kết (symbolic link)',
  pipe: 'ống dẫn (pipe)',
  socket: 'ổ cắm (socket)',
  device: 'thiết bị',
};

/**
 * Reads a file that must be a plain one. A link, folder, pipe, socket or device gives a finding instead: a link may lead to files
 * that are not for the public, and reading a pipe may never end. Never throws.
 */
export function readPlainFile(path: string, limits: ReadLimits): FileRead {
  try {
    const kind = kindOf((limits.follow === true ? statSync : lstatSync)(path));
    if (kind !== 'file') return notAFile(kind);
    return readOpened(openSync(path, flags(limits)), limits.atMost);
  } catch (error) {
    return { ok: false, code: 'khong-doc-duoc', value: systemErrorWords(error) ?? 'lý do không rõ' };
  }
}

/** The kind of a file by its status or its entry in a folder. */
export function kindOf(
  entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>,
): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'pipe';
  return entry.isSocket() ? 'socket' : 'device';
}

/** A size as people read it: `1,5 MB`. */
export function sizeWords(bytes: number): string {
  const [size, unit] = bytes >= 1e6 ? [bytes / 1e6, 'MB'] : [bytes / 1e3, 'KB'];
  return `${size.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}`;
}

/** The file may be exchanged for a link or a pipe after it was looked at, so opening neither follows nor waits. Windows lacks both flags. */
function flags({ follow }: ReadLimits): number {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  return O_RDONLY | O_NONBLOCK | (follow === true ? 0 : O_NOFOLLOW);
}

function readOpened(file: number, atMost: number): FileRead {
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return notAFile(kindOf(status));
    if (status.size > atMost) {
      const value = `tệp nặng ${sizeWords(status.size)}, chỉ nhận đến ${sizeWords(atMost)}`;
      return { ok: false, code: 'qua-gioi-han', value };
    }
    return { ok: true, bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

function notAFile(kind: EntryKind): FileRead {
  return { ok: false, code: 'khong-phai-tep', value: `đây là ${kindWords[kind]}` };
}
