import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { siteTableReader } from './site-tables.ts';

let content: string;
const term = (name: string): string => `name: ${name}\nvariants: []\ndefinition: null\nsource: null\n`;
const types = '- { slug: chi-thi, name: Chỉ thị, abbreviations: [CT] }\n';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'glossary'));
  mkdirSync(join(content, 'reference'));
  writeFileSync(join(content, 'reference/document-types.yaml'), types);
  writeFileSync(join(content, 'glossary/4-tai-cho.yaml'), term('4 tại chỗ'));
});

test('tables are by slug and by id', () => {
  const read = siteTableReader(content)();
  expect(read.types.get('chi-thi')?.name).toBe('Chỉ thị');
  expect(read.glossary.get('4-tai-cho')?.name).toBe('4 tại chỗ');
});

test('the same value is answered until a file is added, changed or removed', () => {
  const read = siteTableReader(content);
  const first = read();
  expect(read()).toBe(first);
  writeFileSync(join(content, 'glossary/5k.yaml'), term('5K'));
  const added = read();
  expect([...added.glossary.keys()]).toEqual(['4-tai-cho', '5k']);
  writeFileSync(join(content, 'glossary/5k.yaml'), term('Thông điệp 5K'));
  expect(read().glossary.get('5k')?.name).toBe('Thông điệp 5K');
  rmSync(join(content, 'glossary/5k.yaml'));
  expect([...read().glossary.keys()]).toEqual(['4-tai-cho']);
});

test('what is wrong costs no other entry anything and is reported at its place', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  writeFileSync(join(content, 'glossary/hong.yaml'), 'name: thử\nvariants: [a\n');
  const wrong = '- { slug: Sai Dạng, name: Xyz, abbreviations: [] }\n';
  writeFileSync(join(content, 'reference/document-types.yaml'), types + wrong);
  const read = siteTableReader(content)();
  expect([...read.glossary.keys()]).toEqual(['4-tai-cho']);
  expect([...read.types.keys()]).toEqual(['chi-thi']);
  expect(warn.mock.calls.map(([words]) => String(words))).toEqual([
    expect.stringMatching(/^content\/reference\/document-types\.yaml:2:11: mục slug: /),
    'content/glossary/hong.yaml:2:1: thiếu dấu đóng ngoặc “]”',
  ]);
  warn.mockRestore();
});

test('without a glossary there are no terms', () => {
  rmSync(join(content, 'glossary'), { recursive: true });
  expect([...siteTableReader(content)().glossary]).toEqual([]);
});
