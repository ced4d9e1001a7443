import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureArchive, testContent } from '../../../scripts/tests/test-content.ts';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { convertArchive } from '../../convert/convert.ts';
import { searchTables } from '../../integrations/search-archive.ts';
import type { Directive } from '../../schema/directive.ts';
import { readSourceFiles } from '../../sources/source-files.ts';
import { leanDirective } from './lean-directive.ts';

const { files } = readSourceFiles(join(fixtureArchive, 'sources'), 'content/sources');
const read = convertArchive(files, knowledge).documents.map(({ fields }) => fields);

/** The documents of the tests, and each again under other titles. */
const documents: readonly Directive[] = read.flatMap((one) => [
  one,
  { ...one, id: `${one.id}-hoa`, title: 'TĂNG CƯỜNG PHÒNG, CHỐNG DỊCH COVID-19 TẠI HUYỆN IA PA' },
  { ...one, id: `${one.id}-khong`, number: null, title: null, addressees: [] },
]);

test('search knows of lean documents what it knows of whole ones', () => {
  const lean = documents.map(leanDirective);
  expect(searchTables(lean, testContent)).toEqual(searchTables(documents, testContent));
  expect(searchTables(lean, testContent).deadlines.length).toBeGreaterThan(3);
});

test('a lean document has no sentence around a mention, but of what is to be done', () => {
  const lean = read.map(leanDirective);
  const sentences = lean.flatMap(({ localities, bodies, references, terms }) =>
    [...localities, ...bodies, ...references, ...terms].flatMap((of) => of.mentions.map(({ sentence }) => sentence)),
  );
  expect(new Set(sentences)).toEqual(new Set(['']));
  expect(lean.flatMap(({ assignments }) => assignments)).toEqual(read.flatMap(({ assignments }) => assignments));
});

test('where the title is made of its words, a document keeps them', () => {
  for (const one of documents.filter(({ id }) => /-(?:hoa|khong)$/.test(id))) expect(leanDirective(one)).toBe(one);
});
