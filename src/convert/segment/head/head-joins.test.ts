import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { linesOf } from '../../text/lines.ts';
import { headJoinRules, joinHeadLines } from './head-joins.ts';

const { heads } = knowledge;
const joinedTexts = (text: string): string[] => joinHeadLines(text, linesOf(text), heads).lines.map((l) => l.text);

describe.each(headJoinRules.map((rule) => [rule.reason, rule] as const))('%s', (_, { examples, nearMisses }) => {
  test.each(examples)('%j goes on in %j', (first, second) => {
    expect(joinedTexts(`${first}\n${second}`)).toEqual([`${first} ${second}`]);
  });

  test.each(nearMisses)('%j does not go on in %j', (first, second) => {
    expect(joinedTexts(`${first}\n${second}`)).toEqual([first, second]);
  });
});

describe('the name of an authority of the tables, broken in the middle', () => {
  test.each([
    ['ỦY BAN THƯỜNG VỤ', 'QUỐC HỘI'],
    ['VĂN PHÒNG', 'CHÍNH PHỦ'],
    ['BỘ', 'TÀI CHÍNH'],
    ['SỞ', 'Y TẾ'],
    ['BAN TỔ CHỨC', 'TRUNG ƯƠNG'],
    ['THANH TRA', 'CHÍNH PHỦ'],
  ])('%j goes on in %j', (first, second) => {
    expect(joinedTexts(`${first}\n${second}`)).toEqual([`${first} ${second}`]);
  });

  test.each([
    ['BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ'],
    ['CHÍNH PHỦ', 'VĂN PHÒNG'],
    ['SỞ', 'THÍCH'],
    ['BỘ Y TẾ', 'BỘ TÀI CHÍNH'],
    ['CHỦ TỊCH', 'NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['KẾ HOẠCH', 'PHÒNG CHỐNG DỊCH'],
  ])('%j ends before %j', (first, second) => {
    expect(joinedTexts(`${first}\n${second}`)).toEqual([first, second]);
  });
});

test('a phrase broken twice is one line', () => {
  expect(joinedTexts('CỘNG HÒA\nXÃ HỘI CHỦ NGHĨA\nVIỆT NAM')).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
});

test('lines apart by a blank one never join, nor lines below căn cứ', () => {
  expect(joinedTexts('Số:\n\n15/QĐ-UBND')).toEqual(['Số:', '', '15/QĐ-UBND']);
  expect(joinedTexts('Căn cứ Luật;\nSố:\n15/QĐ-UBND')).toEqual(['Căn cứ Luật;', 'Số:', '15/QĐ-UBND']);
});

test('offsets stay: every joined line is its stretch of the text, with spaces for line breaks', () => {
  const text = 'Số:\n  74/2025/NQ-HĐND\nHà Nội, ngày 27 \ntháng 11 năm 2025\n';
  const { lines, joins } = joinHeadLines(text, linesOf(text), heads);
  for (const { text: words, start, end } of lines) expect(text.slice(start, end).replaceAll('\n', ' ')).toBe(words);
  expect(joins.map((at) => text[at])).toEqual(['\n', '\n']);
});
