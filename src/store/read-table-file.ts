import { MAX_YAML_BYTES, tooLargeWords } from '../yaml/decode-yaml.ts';
import { plainBytes, type EntryKind } from './plain-file.ts';
import { systemErrorCode } from './system-error.ts';

/**
 * The bytes of a file of content/, or why they cannot be had, in Vietnamese. Never throws; a link
 * is not followed, and a file that is far too large is not read.
 */
export function readTableFile(file: string): Uint8Array | string {
  const read = plainBytes(file, { atMost: MAX_YAML_BYTES });
  if (read instanceof Uint8Array) return read;
  if ('kind' in read) return notAFile(read.kind);
  return 'size' in read ? tooLargeWords(read.size) : causeOf(read.error);
}

function notAFile(kind: EntryKind): string {
  if (kind === 'link') return 'đây là liên kết (symbolic link), không được đọc; đặt chính tệp vào chỗ này';
  return kind === 'folder' ? 'đây là thư mục, không phải tệp' : 'đây không phải là tệp thường';
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này',
  EACCES: 'không có quyền đọc tệp này',
  EPERM: 'không có quyền đọc tệp này',
  ENAMETOOLONG: 'tên tệp dài quá',
};

function causeOf(error: unknown): string {
  const code = systemErrorCode(error);
  return code === null ? 'không đọc được tệp này' : (CAUSES[code] ?? `không đọc được tệp này (${code})`);
}
