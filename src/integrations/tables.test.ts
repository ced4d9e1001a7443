import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentTypeTable, glossaryTable } from './tables.ts';

test('the site gets what can be used by id, and a line with file and place for each other thing', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'glossary'));
  mkdirSync(join(content, 'reference'));
  const good = 'name: 4 tại chỗ\nvariants: []\ndefinition: null\nsource: null\n';
  writeFileSync(join(content, 'glossary/4-tai-cho.yaml'), good);
  writeFileSync(join(content, 'glossary/hong.yaml'), 'name: thử\nvariants: [a\n');
  const types =
    '- { slug: chi-thi, name: Chỉ thị, abbreviations: [CT] }\n- { slug: Sai Dạng, name: Xyz, abbreviations: [] }\n';
  writeFileSync(join(content, 'reference/document-types.yaml'), types);
  expect([...glossaryTable(content).entries.keys()]).toEqual(['4-tai-cho']);
  expect(glossaryTable(content).faults).toEqual(['content/glossary/hong.yaml:2:1: thiếu dấu đóng ngoặc “]”']);
  expect([...documentTypeTable(content).entries.keys()]).toEqual(['chi-thi']);
  expect(documentTypeTable(content).faults[0]).toMatch(/^content\/reference\/document-types\.yaml:2:11: mục slug: /);
});
