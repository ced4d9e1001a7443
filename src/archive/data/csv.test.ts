import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvFile } from './csv.ts';

const read = (file: string): string[][] => parse(file, { bom: true, relax_column_count: false }) as string[][];

test('a reader of CSV reads every field as it was, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })), { maxLength: 20 }), (rows) => {
      const [head, ...found] = read(csvFile(['a', 'b'], rows));
      expect(head).toEqual(['a', 'b']);
      const plain = (field: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(field) ? field.slice(1) : field);
      expect(found.map((row) => row.map(plain))).toEqual(rows);
    }),
  );
});

test.each([
  ['=HYPERLINK("http://xau.example")', `"'=HYPERLINK(""http://xau.example"")"`],
  ['+84 206', "'+84 206"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ["'=1", "''=1"],
  ['17/CT-UBND', '17/CT-UBND'],
  ['Về “4 tại chỗ”, đợt 2', '"Về “4 tại chỗ”, đợt 2"'],
  ["H'Leo", "H'Leo"],
  [null, ''],
  [-3, '-3'],
  [false, 'false'],
])('%j is written %s', (value, field) => {
  expect(csvFile(['a'], [[value]])).toBe(`\ufeffa\r\n${field}\r\n`);
});
