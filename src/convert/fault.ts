import type { Diagnostic } from './diagnostic.ts';

/** The steps at which a text can meet a fault of the program, as messages name them. */
const STEPS = {
  read: 'đọc tệp này, nên văn bản chưa được đăng',
  correct: 'áp dụng tệp sửa này; văn bản được đăng như máy đọc',
  link: 'nối văn bản này với các văn bản khác, nên văn bản chưa được đăng',
  write: 'dựng trang của văn bản này, nên văn bản chưa được đăng',
} as const;

/**
 * What was thrown while one file was worked on, as a finding at that file. `cause` keeps what was
 * thrown, for developers.
 */
export function faultAt(file: string, step: keyof typeof STEPS, cause: unknown): Diagnostic {
  return { code: 'khong-xu-ly-duoc', file, line: 1, column: 1, value: STEPS[step], cause };
}
