import { lstatSync, readFileSync } from 'node:fs';
import { MAX_YAML_BYTES, tooLargeWords } from '../yaml/decode-yaml.ts';

/** The bytes of a file of content/, or why they cannot be had, in Vietnamese. Never throws; a link is not followed, and a file that is far too large is not read. */
export function readTableFile(file: string): Uint8Array | string {
  try {
    const stat = lstatSync(file);
    // It may lead to files that are not for the public.
    if (stat.isSymbolicLink()) return 'đây là liên kết (symbolic link), không được đọc; đặt chính tệp vào chỗ này';
    if (stat.isDirectory()) return 'đây là thư mục, không phải tệp';
    if (!stat.isFile()) return 'đây không phải là tệp thường';
    if (stat.size > MAX_YAML_BYTES) return tooLargeWords(stat.size);
    return readFileSync(file);
  } catch (error) {
    return causeOf(error);
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này',
  EACCES: 'không có quyền đọc tệp này',
  EPERM: 'không có quyền đọc tệp này',
  ENAMETOOLONG: 'tên tệp dài quá',
};

function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? `không đọc được tệp này (${code})`;
}
