import { systemErrorWords } from '../../src/store/system-error.ts';

/**
 * Says on standard error, in Vietnamese, that a command failed and why as far as staff can do
 * something about it. What they cannot mend is followed by what was thrown, for those who can.
 */
export function sayFailure(what: string, error: unknown): void {
  const words = systemErrorWords(error);
  const path = error instanceof Error && 'path' in error ? ` (${String(error.path)})` : '';
  if (words !== null) return console.error(`${what}: ${words}${path}.`);
  console.error(`${what}: chương trình gặp lỗi. Hãy báo người phụ trách chương trình, kèm các dòng dưới đây.`);
  console.error(error);
}
