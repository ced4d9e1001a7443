import { describe, expect, test } from 'vitest';
import { saysNothing } from '../vietnamese/says-nothing.ts';
import { addressWords, LONGEST_ADDRESS, words, wordsFault } from './words.ts';

test.each([
  '?',
  '??',
  '…',
  '...',
  '-',
  '–',
  '.',
  '_',
  '#',
  '☎',
  '🇻🇳',
  '👍🏽',
  '“”',
  '中文',
  ' ',
  '\u00a0',
  'không rõ',
  'Không rõ',
  'KHÔNG RÕ',
  '(không rõ)',
  'không rõ.',
  'ko rõ',
  'chưa rõ',
  'không có',
  'Chưa có',
  'không biết',
  'không xác định',
  'không đọc được',
  'khong ro',
  'n/a',
  'N/A',
  'N.A.',
  'null',
  'none',
  'unknown',
  'TBD',
  'xxxx',
])('%j is no value, and the hint says what to write', (value) => {
  expect(wordsFault(value)).toMatch(/null|chưa có giá trị/);
});

test.each([
  '5K',
  'Đ',
  'Không Rõ Ràng Văn',
  'Văn Không',
  'UBND xã Không',
  'Na Rì',
  'Huế',
  'XX',
  'A',
  '7',
  'Kết luận không rõ nguồn',
  'Công ty N/A',
  'Trống',
  'Ea H’Leo',
  'Bộ Y tế (Cục Dân số)',
  'Giấy (mẫu',
])('near miss: %j is a value', (value) => {
  expect(wordsFault(value)).toBeNull();
});

test('what says nothing is taken as a whole value, in any Unicode form', () => {
  expect(saysNothing('không rõ'.normalize('NFD'))).toBe(true);
  expect(saysNothing('không rõ ai ký')).toBe(false);
});

test('a long value is refused, at its limit it is taken', () => {
  expect(wordsFault('a'.repeat(301))).toContain('dài quá');
  expect(wordsFault('a'.repeat(300))).toBeNull();
});

describe('in tables', () => {
  const said = (schema: ReturnType<typeof words>, value: unknown): string | undefined =>
    schema.safeParse(value).error?.issues[0]?.message;

  test('a form of one letter would be found everywhere', () => {
    expect(said(words({ shortest: 2 }), 'A')).toContain('ngắn quá');
    expect(said(words({ shortest: 2 }), 'F0')).toBeUndefined();
  });

  test.each([
    'Sai Dạng',
    'giấy',
    '-a',
    'a--b',
    'a/b',
    '../x',
    'a.b',
    '',
    'A',
    'a b',
    'khong-ro',
    'trang',
    `${'a'.repeat(LONGEST_ADDRESS)}a`,
  ])('%j is no address', (value) => {
    expect(addressWords().safeParse(value).success).toBe(false);
  });

  test.each(['cong-van', 'luat', 'a'.repeat(LONGEST_ADDRESS)])('%j is one', (value) => {
    expect(addressWords().safeParse(value).success).toBe(true);
  });
});
