import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { addresses } from '../../urls.ts';
import { sampleArchive } from '../../testing/sample-archive.fixture.ts';
import { sampleDirective } from '../../testing/sample-directive.fixture.ts';
import { documentTable } from './document-tables.ts';
import { respondTable } from './table-file.ts';
import { measureTable, partName } from './table-parts.ts';

const source = {
  archive: sampleArchive(
    Array.from({ length: 200 }, (_, n) => sampleDirective({ id: `d-${n}`, title: `Về việc thứ ${n}` })),
    { href: addresses('/') },
  ),
  web: (href: string) => `https://kho.example${href}`,
};

test.each([['csv'], ['jsonl']] as const)('%s: all parts together are the table, none is too long', async (format) => {
  const room = 20_000;
  const { parts, rows } = measureTable(documentTable, source, room);
  expect(parts.length).toBeGreaterThan(3);
  const texts = await Promise.all(parts.map((part) => respondTable(documentTable, format, source, part).text()));
  const sizes = texts.map((text) => Buffer.byteLength(text));
  // Text of a response is without the mark of UTF-8 that the file of CSV begins with.
  expect(sizes.map((size) => size + (format === 'csv' ? 3 : 0))).toEqual(parts.map(({ bytes }) => bytes[format]));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(room);
  const read = texts.flatMap((text) =>
    format === 'csv'
      ? (parse(text, { columns: true, record_delimiter: '\r\n' }) as { id: string }[])
      : text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as { id: string }),
  );
  expect(read.map(({ id }) => id)).toEqual(source.archive.documents.map(({ id }) => id));
  expect(rows).toBe(200);
});

test('a table that is short, and one without rows, are one part', () => {
  expect(measureTable(documentTable, source).parts).toMatchObject([{ from: 0, to: 200 }]);
  const empty = measureTable(documentTable, { ...source, archive: sampleArchive([]) });
  expect(empty).toMatchObject({ rows: 0, parts: [{ from: 0, to: 0 }], example: null });
});

test('a row that is longer than a part is a part of its own', () => {
  const { parts } = measureTable(documentTable, source, 10);
  expect(parts.map(({ from, to }) => [from, to]).slice(0, 2)).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(parts).toHaveLength(200);
});

test('the first part has the name of the table', () => {
  expect([partName('nhiem-vu', 1), partName('nhiem-vu', 2)]).toEqual(['nhiem-vu', 'nhiem-vu-2']);
});
