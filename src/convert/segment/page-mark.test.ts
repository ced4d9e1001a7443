import { expect, test } from 'vitest';
import { isPageMark } from './page-mark.ts';

test.each(['3', '- 3 -', 'Trang 2/5', '-----', '_______', '--- PAGE 1 ---', '--- PAGE BREAK ---', '* * *'])(
  '%j belongs to the page',
  (line) => {
    expect(isPageMark(line)).toBe(true);
  },
);

test.each(['7.', '24/7', '2021', 'a)', '- Như trên;', 'Trang thông tin điện tử', '-1'.repeat(3), ''])(
  '%j belongs to the text',
  (line) => {
    expect(isPageMark(line)).toBe(false);
  },
);
