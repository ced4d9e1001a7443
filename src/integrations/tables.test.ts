import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocumentTypes, readGlossary, readSynonyms } from './tables.ts';

const contentWith = (files: Readonly<Record<string, string>>): string => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'glossary'));
  mkdirSync(join(content, 'reference'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
  return content;
};
const good = 'name: 4 tại chỗ\nvariants: []\ndefinition: null\nsource: null\n';

test.each([
  ['broken YAML', 'name: thử\nvariants: [a\n'],
  ['a misspelt field', 'nam: thử\n'],
  ['an empty file', ''],
])('%s in a term costs no other term anything, and is said', (_, text) => {
  const { entries, faults } = readGlossary(
    contentWith({ 'glossary/hong.yaml': text, 'glossary/4-tai-cho.yaml': good }),
  );
  expect([...entries.keys()]).toEqual(['4-tai-cho']);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('hong');
});

test('a wrong row of document types leaves the others', () => {
  const table =
    '- { slug: chi-thi, name: Chỉ thị, abbreviations: [CT] }\n- { slug: Sai Dạng, name: X, abbreviations: [] }\n';
  const { entries, faults } = readDocumentTypes(contentWith({ 'reference/document-types.yaml': table }));
  expect([...entries.keys()]).toEqual(['chi-thi']);
  expect(faults).toHaveLength(1);
});

test('without a table of synonyms there are none', () => {
  expect(readSynonyms(contentWith({}))).toEqual([]);
});
