import { getSystemErrorName } from 'node:util';
import { systemErrorWords } from '../../src/store/system-error.ts';

/**
 * Says on standard error, in Vietnamese, that a command failed and why as far as staff can do
 * something about it. What they cannot mend is followed by what was thrown, for those who can.
 */
export function sayFailure(what: string, error: unknown): void {
  const words = systemErrorWords(error) ?? nativeErrorWords(error);
  const path = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : '';
  if (words !== null) return console.error(`${what}: ${words}${path}.`);
  console.error(`${what}: chương trình gặp lỗi. Hãy báo người phụ trách chương trình, kèm các dòng dưới đây.`);
  console.error(error);
}

/** What Windows calls by numbers of its own: no right, a disk that is full. */
const OF_WINDOWS: Readonly<Record<string, string>> = { 5: 'EACCES', 39: 'ENOSPC', 112: 'ENOSPC' };

/**
 * The same of an error that came from native code (the bundler's), which has no code of Node and
 * says the system's in words: `(os error 28)`. Null where it says none.
 */
function nativeErrorWords(error: unknown): string | null {
  const number = error instanceof Error ? /\(os error (\d+)\)/.exec(error.message)?.[1] : undefined;
  if (number === undefined) return null;
  const code = process.platform === 'win32' ? OF_WINDOWS[number] : getSystemErrorName(-Number(number));
  return code === undefined ? null : systemErrorWords(Object.assign(new Error(), { code }));
}
