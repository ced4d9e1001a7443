import fc from 'fast-check';
import { isMap } from 'yaml';
import { describe, expect, test } from 'vitest';
import { entryOf, keyAtLine, withEntry, type EntryValue } from './edit-yaml.ts';
import { valueOfNode, type YamlValue } from './node-words.ts';
import { readYamlKeys } from './read-yaml.ts';

/** A file as the one reader reads it: its keys, and what it finds wrong. */
const readBack = (text: string): { values: YamlValue; faults: readonly unknown[] } => {
  const { root, faults } = readYamlKeys(new TextEncoder().encode(text));
  return { values: isMap(root) ? valueOfNode(root) : null, faults };
};

test.each<[string, string, EntryValue | undefined, string]>([
  ['', 'date', '2021-11-02', 'date: 2021-11-02\n'],
  ['', 'number', null, 'number: null\n'],
  ['', 'complete', true, 'complete: true\n'],
  ['', 'title', 'Kết luận: về việc # 1', "title: 'Kết luận: về việc # 1'\n"],
  ['', 'place', "Ea H'Leo", "place: 'Ea H''Leo'\n"],
  ['', 'number', '012', "number: '012'\n"],
  ['', 'recipients', ['Như trên', 'Lưu: VT'], "recipients:\n  - Như trên\n  - 'Lưu: VT'\n"],
  [
    'by: Lò Thị A\n',
    'localities',
    [{ name: 'Tam Đường', type: 'huyện', role: 'applies' }],
    'by: Lò Thị A\nlocalities:\n  - { name: Tam Đường, type: huyện, role: applies }\n',
  ],
  [
    '# theo bản giấy\nnumber: 33/CV\ndate: 2021 # xem lại\n',
    'number',
    '34/CV',
    '# theo bản giấy\nnumber: 34/CV\ndate: 2021 # xem lại\n',
  ],
  ['number: 33/CV\ndate: 2021\n', 'number', undefined, 'date: 2021\n'],
  ['number: 33/CV\n', 'number', undefined, ''],
  ['number: 33/CV\n', 'date', undefined, 'number: 33/CV\n'],
])('%j with %s', (before, key, value, after) => {
  expect(withEntry(before, key, value)).toBe(after);
});

test.each(['a: [1\n', '- một danh sách\n', 'a: 1\na: 2\n', 'chỉ có chữ'])('%j is to be mended first', (text) => {
  expect(withEntry(text, 'date', '2021')).toBeNull();
  expect(entryOf(text, 'date')).toBeUndefined();
});

describe('what is written', () => {
  // Words as a form gives them: no white space at the ends, none but single spaces between.
  const letters = 'aăâđêôơưĂÂĐ ỗẤ0129-/.,:;#\'"`{}[]&*!|>%@?~=<()_–“”\\';
  const words = fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 24 })
    .map((all) => all.join('').replace(/\s+/g, ' ').trim())
    .filter((all) => all !== '');
  const group = fc.dictionary(fc.constantFrom('name', 'type', 'province', 'by', 'ground'), words, { minKeys: 1 });
  const value = fc.oneof(
    words,
    fc.array(words, { minLength: 1, maxLength: 3 }),
    group,
    fc.array(group, { minLength: 1 }),
  );

  test('is read back equal by the one reader, without a fault, whatever stood before', () => {
    fc.assert(
      fc.property(value, value, (first, second) => {
        const text = withEntry(withEntry('', 'title', first) ?? '', 'number', second) ?? '';
        expect(readBack(text)).toEqual({ values: { title: first, number: second }, faults: [] });
        expect([entryOf(text, 'title'), entryOf(text, 'number')]).toEqual([first, second]);
      }),
    );
  });
});

test.each([
  [1, null],
  [2, 'by'],
  [3, 'localities'],
  [4, 'localities'],
  [5, 'date'],
])('line %i belongs to the key %s', (line, key) => {
  expect(keyAtLine('# ghi chú\nby: A\nlocalities:\n  - { name: B }\ndate: hôm qua\n', line)).toBe(key);
});
