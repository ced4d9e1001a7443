import { describe, expect, test } from 'vitest';
import { abbreviatedWords, fieldWrittenOut, isUnknownAbbreviation } from './abbreviated-words.ts';

describe('abbreviations of fields', () => {
  test.each(abbreviatedWords)('$short: $example – not: $nearMiss', ({ words, example, nearMiss }) => {
    expect(fieldWrittenOut(example)).toContain(words);
    expect(fieldWrittenOut(nearMiss)).toBe(nearMiss);
  });

  test.each([
    ['GDNN - GDTX', 'Giáo dục nghề nghiệp - Giáo dục thường xuyên'],
    ['Trung ương về phòng chống tham nhũng', 'Trung ương về phòng, chống tham nhũng'],
    ['Y tế dự phòng chống dịch', 'Y tế dự phòng chống dịch'],
    ['Đoàn ĐBQH và HĐND', 'Đoàn đại biểu Quốc hội và Hội đồng nhân dân'],
  ])('%s is %s', (field, words) => {
    expect(fieldWrittenOut(field)).toBe(words);
  });

  test.each([
    ['GSQL', true],
    ['GSQL về HQ', true],
    ['CCTPTƯ', true],
    ['Giám sát quản lý', false],
    ['THPT Bình Lư', false],
    ['V', false],
    ['Y tế', false],
  ])('%s is capitals that nobody knows: %s', (field, expected) => {
    expect(isUnknownAbbreviation(field)).toBe(expected);
  });
});
