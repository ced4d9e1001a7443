/**
 * The only way files of content/ are read: nothing but plain files, of a bounded size, never
 * through a link, and never waiting.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs';
import { tooHeavyWords } from '../vietnamese/size-words.ts';
import { systemErrorWords } from './system-error.ts';

/** The bytes of a file, or the finding that says why they were not read. */
export type FileRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly code: 'khong-phai-tep' | 'qua-gioi-han' | 'khong-doc-duoc';
      readonly value: string;
    };

/**
 * Why the bytes of a file were not read: what it is instead of a plain file, how large it is, or
 * what the system threw.
 */
export type Unread = { readonly kind: EntryKind } | { readonly size: number } | { readonly error: unknown };

/**
 * `atMost`: the most bytes read. `follow`: a link is followed, for a file that somebody names on
 * the command line.
 */
export interface ReadLimits {
  readonly atMost: number;
  readonly follow?: boolean;
}

/** What kind of entry a name in a folder is. */
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

/** Reads a file that must be a plain one; any other gives a finding instead. Never throws. */
export function readPlainFile(path: string, limits: ReadLimits): FileRead {
  const read = plainBytes(path, limits);
  if (read instanceof Uint8Array) return { ok: true, bytes: read };
  if ('kind' in read) return { ok: false, code: 'khong-phai-tep', value: `đây là ${kindWords[read.kind]}` };
  if ('error' in read)
    return { ok: false, code: 'khong-doc-duoc', value: systemErrorWords(read.error) ?? 'lý do không rõ' };
  return { ok: false, code: 'qua-gioi-han', value: tooHeavyWords(read.size, limits.atMost) };
}

/**
 * The bytes of a file that must be a plain one, or why they were not read, for readers with words
 * of their own. A link, folder, pipe, socket or device is not read: a link may lead to files that
 * are not for the public, and reading a pipe may never end. Never throws.
 */
export function plainBytes(path: string, limits: ReadLimits): Uint8Array | Unread {
  try {
    const kind = kindOfEntry((limits.follow === true ? statSync : lstatSync)(path));
    return kind === 'file' ? readOpened(openSync(path, flags(limits)), limits.atMost) : { kind };
  } catch (error) {
    return { error };
  }
}

/** The kind of a file by its status or its entry in a folder. */
export function kindOfEntry(
  entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>,
): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'pipe';
  return entry.isSocket() ? 'socket' : 'device';
}

/**
 * The file may be exchanged for a link or a pipe after it was looked at, so opening neither follows
 * nor waits. Windows lacks both flags.
 */
function flags({ follow }: ReadLimits): number {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  return O_RDONLY | O_NONBLOCK | (follow === true ? 0 : O_NOFOLLOW);
}

function readOpened(file: number, atMost: number): Uint8Array | Unread {
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return { kind: kindOfEntry(status) };
    return status.size > atMost ? { size: status.size } : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
