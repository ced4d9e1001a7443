/**
 * The texts of the benches are as varied as real ones: what is measured with them holds for those.
 */
import { expect, test } from 'vitest';
import { lookThroughText } from '../../../src/gate/look-through.ts';
import { archiveTexts, type BenchText } from './archive-texts.ts';
import { sentencesOf } from './prose.ts';
import { firstBytes, measureTexts, realTexts } from './text-measures.ts';

const asked = { seed: 7 };
const texts = [...archiveTexts(300, asked)];
const textOf = ({ text }: BenchText): string => text;

test('vocabulary, runs of three words and what gzip leaves are within an eighth of those of real texts', () => {
  const measured = measureTexts(firstBytes(texts.map(textOf), realTexts.bytes));
  const of = Object.keys(realTexts) as (keyof typeof realTexts)[];
  const ratios = of.map((name) => ({ name, ratio: measured[name] / realTexts[name] }));
  expect(ratios.filter(({ ratio }) => ratio > 1.125 || ratio < 0.875)).toEqual([]);
});

test('repeated texts are seen as such', () => {
  const measured = measureTexts(Array<string>(50).fill(textOf(texts[0] as BenchText)));
  expect(measured.triples / measured.words).toBeLessThan(0.1);
  expect(measured.gzip).toBeLessThan(0.1);
});

test('a document has 8 to 11 KB on average', () => {
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / texts.length;
  expect(bytes).toBeGreaterThan(8000);
  expect(bytes).toBeLessThan(11_000);
});

test('the gate holds none of them back', () => {
  expect(
    texts.flatMap(({ id, text }) => lookThroughText(text).map(({ kind, line }) => `${id}, line ${line}: ${kind}`)),
  ).toEqual([]);
});

test('the same seed gives the same texts, another gives others', () => {
  expect([...archiveTexts(3, asked)]).toEqual(texts.slice(0, 3));
  expect([...archiveTexts(3, { seed: 8 })].map(textOf)).not.toEqual(texts.slice(0, 3).map(textOf));
});

test('a text does not depend on those before it: a larger archive begins with a smaller one', () => {
  expect([...archiveTexts(300, { ...asked, from: 298 })]).toEqual(texts.slice(298));
});

test('every text has a name of its own', () => {
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});

test.each([
  ['a sentence of a point', '- Phòng Y tế huyện kiểm tra các chốt kiểm soát dịch.', 1],
  ['two sentences in one line', 'Các xã trực ban ngày đêm. Các huyện báo cáo hằng ngày về tỉnh.', 2],
  ['a line of a head', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 0],
  ['a row of a table', '| 1 | Thu gom rác thải ven biển | Phòng Kinh tế |', 0],
  ['a citation: those are made anew', 'Căn cứ Công văn số 12/UBND-VX ngày 19/10/2021 của tỉnh', 0],
  ['a sentence that may hold the data of a person', 'Lập danh sách có địa chỉ của từng người dân trong thôn.', 0],
])('of a text that sentences are learnt from: %s', (_, line, count) => {
  expect(sentencesOf(line)).toHaveLength(count);
});
