import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../../testing/sample-directive.fixture.ts';
import { textLines, widthOf } from './text-lines.ts';
import { documentPicture, OWN_PICTURES, PICTURE_FACE, sharePictures } from './share-picture.ts';

const whose = { name: 'Kho thử', body: null };
const { resolve } = createRequire(import.meta.url);
const fontFiles = ['400Regular/SourceSerif4_400Regular.ttf', '600SemiBold/SourceSerif4_600SemiBold.ttf'].map((face) =>
  resolve(`@expo-google-fonts/source-serif-4/${face}`),
);

/** The box that is drawn on, as the drawer has it. */
const drawn = (content: string): { readonly x: number; readonly width: number } => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="630" font-family="${PICTURE_FACE}">${content}</svg>`;
  const box = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox();
  return box ?? { x: 0, width: 0 };
};

test.each([
  'Về việc tăng cường các biện pháp phòng, chống dịch Covid-19',
  'QUYẾT ĐỊNH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI',
  'WWWWWWWWWWWWWWMMMMMMMMMMM@@@%%%',
  'Số 17/2021/QĐ-UBND ngày 23/07/2021; “khẩn” – hoả tốc… mmmwww',
  'ườựữẫỡợửừẪỮỰ 0123456789 & § № Ω Ж',
])('the width of words is never less than they are drawn: %s', (words) => {
  const { width } = drawn(`<text y="300" font-size="100" font-weight="600">${words.replace('&', '&amp;')}</text>`);
  expect(width).toBeGreaterThan(200);
  expect(widthOf(words) * 100).toBeGreaterThanOrEqual(width - 4);
});

describe('lines', () => {
  test.each([
    ['một hai ba bốn', 5, 3, ['một hai', 'ba bốn']],
    ['một hai ba bốn năm sáu', 5, 2, ['một hai', 'ba bốn…']],
    ['', 5, 2, []],
    ['rấtdàikhôngcódấucáchnàocả', 5, 2, ['rấtdài…']],
  ])('%s in %i ems', (words, width, most, lines) => {
    expect(textLines(words, width, most)).toEqual(lines);
  });
});

const numbered = (n: number) =>
  sampleDirective({
    id: `d-${String(n).padStart(4, '0')}`,
    number: `${n}/CT-UBND`,
    date: '2021-07-23',
    title: 'phòng, chống <dịch> & bệnh ở mọi thôn, bản, tổ dân phố '.repeat(n % 9),
  });
const archive = sampleArchive(Array.from({ length: OWN_PICTURES + 5 }, (_, n) => numbered(n)));

test('the newest documents have a picture each, the others that of their type', () => {
  const [first, last] = [archive.documents[0], archive.documents.at(-1)];
  if (!first || !last) throw new Error('no documents');
  expect(documentPicture(archive, whose, first).words).toContain('0/CT-UBND');
  expect(documentPicture(archive, whose, last).words).toBe('Kho thử. chi thi. 105 văn bản, toàn văn');
  // One each, one of the type, one of the archive.
  expect(sharePictures(archive, whose)).toHaveLength(OWN_PICTURES + 2);
});

test('every picture is drawn within its frame, with the faces that it names', () => {
  for (const { svg } of sharePictures(archive, whose).slice(0, 12)) {
    const rows = [...svg.matchAll(/<text.*?<\/text>/g)].map(([row]) => row);
    for (const row of rows) {
      const { x, width } = drawn(row);
      expect(width, row).toBeGreaterThan(0);
      expect(x + width, row).toBeLessThanOrEqual(1200 - 40);
    }
    expect(Math.max(...rows.map((row) => Number(/ y="(\d+)"/.exec(row)?.[1])))).toBeLessThanOrEqual(590);
  }
});

test('a picture says nothing that was inferred, and that a document was withdrawn', () => {
  const d = { ...numbered(1), withdrawn: { reason: 'sai', replacedBy: null } };
  const inferred = { ...d, origins: { ...d.origins, number: { origin: 'inferred', line: null, note: null } as const } };
  expect(documentPicture(sampleArchive([d]), whose, d).words).toContain('1/CT-UBND (đã rút)');
  expect(documentPicture(sampleArchive([inferred]), whose, inferred).words).not.toContain('1/CT-UBND');
});
