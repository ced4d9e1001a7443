import { describe, expect, test } from 'vitest';
import { isSeq, type Node } from 'yaml';
import { MAX_YAML_BYTES } from './decode-yaml.ts';
import { valueOfNode } from './node-words.ts';
import { readYamlKeys, readYamlRows } from './read-yaml.ts';
import { isUnread } from './unread-node.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (text: string) => {
  const { rows, faults } = readYamlRows(utf8(text));
  return {
    values: rows.map(({ node }) => valueOfNode(node)),
    said: faults.map((f) => `${f.line}:${f.column} ${f.words}`),
  };
};
const keysOf = (text: string) => {
  const { root, faults } = readYamlKeys(utf8(text));
  return { value: valueOfNode(root), said: faults.map((f) => `${f.line}:${f.column} ${f.words}`) };
};

describe('a fault costs its own row and no other', () => {
  test.each([
    ['a brace not closed', "- { a: 'Bộ X', b: [y]", '2:1', 'thiếu dấu đóng ngoặc “}”'],
    ['a bracket not closed', '- { a: x, b: [y', '2:1', 'thiếu dấu đóng ngoặc “]”'],
    ['a quotation mark not closed', "- { a: 'x }", '2:1', 'thiếu dấu nháy đóng'],
    ['a bracket too many', '- { a: x }}', '2:11', 'dấu thừa'],
    ['a comma that cuts a name', '- { a: Bộ Văn hóa, Thể thao và Du lịch }', '2:20', 'ngoặc đơn thẳng'],
    ['no space after the colon', '- { a:x }', '2:5', 'không có dấu hai chấm'],
    ['no space after a longer key', '- { name:Bộ X }', '2:5', 'thiếu dấu cách'],
    ['a colon within a value', '- a: b: c', '2:6', 'dấu hai chấm'],
    ['a remark that cuts a value', '- Kết luận # 3', '2:3', 'dấu #'],
    ['an alias of nothing', '- *x', '2:3', 'dấu & và *'],
    ['an anchor', '- &x y', '2:6', 'dấu & và *'],
    ['a tag', '- !!int 12', '2:9', 'dấu !'],
    ['a tag of its own', '- { a: !x y }', '2:11', 'dấu !'],
    ['a merge key', '- { <<: { a: b } }', '2:5', 'dấu <<'],
    ['a key twice', '- { a: x, a: y }', '2:11', 'hai lần'],
    ['a key that is a list', '- { [a]: x }', '2:5', 'tên mục'],
    ['a tab before the dash', '\t- x', '2:1', 'Tab'],
    ['no dash', 'x', '2:1', 'không bắt đầu bằng “- ”'],
    ['a dash without its space', '-x', '2:1', 'không bắt đầu bằng “- ”'],
    ['a second document', '---', '2:1', '---'],
    ['a mark that hides', '- Bộ\u202e X', '2:3', 'U+202E'],
    ['a soft hyphen', '- Bộ Tư\u00ad pháp', '2:3', 'U+00AD'],
    ['a space without width', '- Bộ\u200b Y tế', '2:3', 'U+200B'],
    ['a letter that is lost', '- B\ufffd Y tế', '2:3', '�'],
    ['curly quotes', '- { a: “Bộ Y tế” }', '2:8', 'ngoặc đơn thẳng'],
    ['a sign of YAML', '- @x', '2:3', 'dấu đặc biệt'],
    ['too many brackets', `- ${'['.repeat(5000)}`, '2:1', 'lồng nhau'],
    ['too many dashes', `- ${'- '.repeat(5000)}x`, '2:1', 'lồng nhau'],
  ])('%s', (_, row, at, words) => {
    const { values, said } = rowsOf(`- trước\n${row}\n- { a: sau }\n- cuối\n`);
    expect(values).toEqual(['trước', { a: 'sau' }, 'cuối']);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(said[0]?.startsWith(`${at} `), said[0]).toBe(true);
  });

  test.each([
    ['rows of several lines', '- a: x\n  b:\n    - y\n    - z\n', [{ a: 'x', b: ['y', 'z'] }]],
    ['a row in brackets of several lines', '- { a: x,\n    b: y\n  }\n- z\n', [{ a: 'x', b: 'y' }, 'z']],
    ['all rows indented', '  - x\n  - y\n', ['x', 'y']],
    ['remarks and blank lines', '# đầu\n\n- x\n# giữa\n\n- y\n  # cuối\n', ['x', 'y']],
    ['a remark after brackets, which cuts nothing', '- { a: x } # ghi chú\n', [{ a: 'x' }]],
    ['a sign without white space before it', '- C#\n', ['C#']],
    ['quoted signs', '- \'Kết luận # 3: a, b\'\n- "&x"\n', ['Kết luận # 3: a, b', '&x']],
    ['addresses', '- https://a.vn/b\n', ['https://a.vn/b']],
    [
      'words that YAML makes other values of',
      '- [NO, on, 012, 1e3, 0x1F, 2021-10-19, 1_000, .5]\n',
      [['NO', 'on', '012', '1e3', '0x1F', '2021-10-19', '1_000', '.5']],
    ],
    ['null, and its word in quotes', "- [null, ~, 'null', NULL]\n", [[null, null, 'null', null]]],
    ['empty rows', '-\n- ~\n- x\n', [null, null, 'x']],
    ['a list in brackets', '[x, y]', ['x', 'y']],
    ['the end of lines of Windows, and a byte order mark', '\ufeff- x\r\n- y\r\n', ['x', 'y']],
    ['a dash that begins the document', '---\n- x\n', ['x']],
    ['nothing', '# chưa có gì\n', []],
  ])('near miss: %s', (_, text, values) => {
    expect(rowsOf(text)).toEqual({ values, said: [] });
  });
});

describe('a fault costs its own key and no other', () => {
  test.each([
    ['title: Kết luận # 3 về việc', '2:8', 'dấu #'],
    ["title: 'Kết luận' # 3", '2:8', 'dấu #'],
    ['title: [một # hai]', '2:1', 'thiếu dấu đóng ngoặc'],
    ['number:33/CV', '2:1', 'thiếu dấu cách'],
    ['number：33/CV', '2:1', '“：”'],
    ['issuer:\n  name:Bộ X\n  parent: Y', '3:3', 'thiếu dấu cách'],
    ['issuer:\n  name: Bộ X\n  parent:Y', '4:3', 'thiếu dấu cách'],
    ['issuer: name:Bộ X', '2:9', 'thiếu dấu cách'],
    ["title: 'chưa đóng", '2:1', 'thiếu dấu nháy đóng'],
    ['title: [a', '2:1', 'thiếu dấu đóng ngoặc'],
    ["title: 'it's'", '2:12', 'dấu nháy'],
    ['by: x\nby: y', '3:1', 'hai lần'],
    ['? { a: b }\n: c', '2:3', 'tên mục'],
  ])('%j', (entry, at, words) => {
    const { value, said } = keysOf(`date: 2021\n${entry}\nplace: Huế\n`);
    expect(value).toEqual({ date: '2021', place: 'Huế' });
    expect(said).toHaveLength(1);
    expect(said[0]?.startsWith(`${at} `)).toBe(true);
    expect(said[0]).toContain(words);
  });

  test.each([
    ['a list as far left as its key', 'a:\n- x\n- y\nb: z\n', { a: ['x', 'y'], b: 'z' }],
    ['a text of several lines', 'a: |\n  x # y\n  z: w\nb: c\n', { a: 'x # y z: w', b: 'c' }],
    ['a remark before a group', 'a: # các nơi\n  - x\nb: [ # y\n  z ]\n', { a: ['x'], b: ['z'] }],
    ['one group in braces', '{ a: x, b: y }\n', { a: 'x', b: 'y' }],
    ['signs within words', "a: it's\nb: 5“K”\nc: x [y]\n", { a: "it's", b: '5“K”', c: 'x [y]' }],
  ])('near miss: %s', (_, text, value) => {
    expect(keysOf(text)).toEqual({ value, said: [] });
  });
});

test('a line without a key may be the rest of the value above, which then counts for nothing', () => {
  const { value, said } = keysOf('date: 2021\ntitle: dòng một\ndòng hai\nplace: Huế\n');
  expect(value).toEqual({ date: '2021', place: 'Huế' });
  expect(said).toEqual([expect.stringMatching(/^3:1 dòng này không có mục/)]);
});

test('an item that cannot be read leaves its place in the list', () => {
  const { root, faults } = readYamlKeys(utf8('a:\n  # ghi chú\n  - x\n  - y # z\n  -\n  - { b: [c }\n- d\ne: f\n'));
  const list = root?.get('a', true);
  expect(isSeq<Node>(list) && list.items.map((item) => (isUnread(item) ? '☓' : valueOfNode(item)))).toEqual([
    'x',
    '☓',
    null,
    '☓',
    'd',
  ]);
  expect(faults.map((f) => f.line)).toEqual([4, 6]);
  expect(root?.get('e')).toBe('f');
});

test('lines of dashes are remarks and words, not lists in lists', () => {
  expect(rowsOf(`- x\n# ${'-'.repeat(90)}\n- '${'-'.repeat(90)}'\n`)).toEqual({
    values: ['x', '-'.repeat(90)],
    said: [],
  });
});

describe('whatever is done to a file', () => {
  const SEED =
    'by: Lò Thị A\nissuer: { name: Bộ Y tế, unit: x }\nlocalities:\n  - { name: "Tam Đường", role: applies }\n  - [a, b]\n';
  const PIECES = [
    '[',
    '{',
    '}',
    ']',
    "'",
    '"',
    ': ',
    ':',
    ' #',
    '&a ',
    '*a',
    '!x ',
    '- ',
    '\n',
    '\n- ',
    '\t',
    '|\n',
    '? ',
    '---\n',
    '\u202e',
    '%',
    '<<: ',
    ', ',
    '\0',
  ];
  const next = (seed: number): number => (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;

  test.each(Array.from({ length: 40 }, (_, i) => i))(
    'it is read without an exception, its faults within it (%i)',
    (start) => {
      let [seed, text] = [next(start + 1), SEED];
      for (let i = 0; i < 60; i++) {
        seed = next(seed);
        const at = (seed >>> 8) % (text.length + 1);
        const piece = PIECES[(seed >>> 4) % PIECES.length] ?? '';
        text = text.slice(0, at) + piece + text.slice(at + ((seed >>> 20) % 3));
        const lines = text.replace(/\r\n?/g, '\n').split('\n').length;
        for (const { faults } of [readYamlKeys(utf8(text)), readYamlRows(utf8(text))])
          for (const { line, column } of faults) {
            expect(line).toBeLessThanOrEqual(lines);
            expect(column).toBeGreaterThan(0);
          }
        valueOfNode(readYamlKeys(utf8(text)).root);
        readYamlRows(utf8(text)).rows.forEach(({ node }) => valueOfNode(node));
      }
    },
  );
});

describe('a file that is no table', () => {
  test.each([
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x2d, 0, 0x20, 0), 'UTF-16'],
    ['UTF-16 without', Uint8Array.of(0x2d, 0, 0x20, 0, 0x78, 0), 'UTF-16'],
    ['an old code page', Uint8Array.of(0x2d, 0x20, 0x42, 0xe9, 0x20), 'UTF-8'],
    ['too large', new Uint8Array(MAX_YAML_BYTES + 1), 'lớn quá'],
  ])('%s', (_, bytes, words) => {
    const { rows, faults } = readYamlRows(bytes);
    expect(rows).toEqual([]);
    expect(faults).toMatchObject([{ line: 1, column: 1 }]);
    expect(faults[0]?.words).toContain(words);
  });

  test('an alias bomb is three findings, whatever it would grow to', () => {
    const tenfold = (name: string): string => `[${Array.from({ length: 10 }, () => name).join(', ')}]`;
    const bomb = `a: &a ${tenfold('x')}\nb: &b ${tenfold('*a')}\nc: ${tenfold('*b')}\n`;
    expect(keysOf(bomb)).toEqual({ value: null, said: [1, 2, 3].map((line) => expect.stringContaining(`${line}:`)) });
  });
});
