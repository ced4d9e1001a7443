import { expect, test } from 'vitest';
import type { Block } from '../model.ts';
import { readingOf } from './reading.ts';

const whole = (text: string): Block => ({
  part: 'body',
  kind: 'paragraph',
  role: null,
  depth: 0,
  style: null,
  label: null,
  anchor: 'doan-1',
  start: 0,
  end: text.length,
  marks: [],
});

test.each([
  ['**Sở Y tế** chủ trì', '  Sở Y tế   chủ trì', 'emphasis'],
  ['*Điều 1.*Giao', ' Điều 1. Giao', 'an end of emphasis before a word'],
  ['**Giao**Sở Y tế', '  Giao  Sở Y tế', 'emphasis that touches the next word'],
  ['_A TT_ B', ' A TT  B', 'a pair around words'],
  ['mẫu mau_so_01.xlsx', 'mẫu mau_so_01.xlsx', 'a name of a file'],
  ['thư van_thu@a.gov.vn', 'thư van_thu@a.gov.vn', 'an address of e-mail'],
  ['yêu cầu TT_A', 'yêu cầu TT_A', 'a sign inside a word'],
  ['khổ 2*3 m', 'khổ 2*3 m', 'a product'],
  ['phòng*chống', 'phòng chống', 'a star between words'],
  ['1 * 2', '1   2', 'a star with room around it'],
  ['tên: ____ ngày', 'tên:      ngày', 'a line to fill in'],
])('%s is read as %s (%s)', (text, read) => {
  expect(readingOf(text, [whole(text)], { joins: [], splits: [], raised: [] })).toBe(read);
});
