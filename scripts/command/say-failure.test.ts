import { afterEach, expect, test, vi } from 'vitest';
import { sayFailure } from './say-failure.ts';

afterEach(() => vi.restoreAllMocks());

const said = (error: unknown): string => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  sayFailure('Không dựng được', error);
  return printed.mock.calls.map(([first]) => String(first)).join('\n');
};

test.each([
  [Object.assign(new Error('x'), { code: 'ENOSPC', path: '/a' }), 'Không dựng được: đĩa đầy (/a).'],
  [
    new Error('Failed to write file\nCaused by:\n    No space left on device (os error 28)'),
    'Không dựng được: đĩa đầy.',
  ],
  [new Error('Permission denied (os error 13)'), 'Không dựng được: không có quyền.'],
])('what staff can mend is one sentence: %s', (error, words) => expect(said(error)).toBe(words));

test.each([[new Error('a fault of 28 kinds')], [new Error('Unexpected token')], ['words']])(
  'near miss: of another fault all is printed: %s',
  (error) => expect(said(error)).toMatch(/chương trình gặp lỗi.*\n/),
);
