import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGlossary } from './glossary.ts';
import {
  readAccuracy,
  readBodies,
  readBodySuccessions,
  readDocumentTypes,
  readIssuers,
  readSynonyms,
} from './tables.ts';

const contentWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return content;
};
const said = ({ findings }: { findings: readonly { file: string; line: number; column: number; words: string }[] }) =>
  findings.map((f) => `${f.file.replace(/^content\/\w+\//, '')}:${f.line}:${f.column} ${f.words}`);

describe('document types', () => {
  const before = '- { slug: thong-tri, name: Thông tri, abbreviations: [TT] }\n';
  const after = '- { slug: giay-bao, name: Giấy báo, abbreviations: [] }\n';
  const read = (row: string) =>
    readDocumentTypes(contentWith({ 'reference/document-types.yaml': before + row + after }));

  test.each([
    ['- { slug: thong-tri, name: Thông tri giả, abbreviations: [] }', '2:3 “thong-tri” đã có ở dòng 1'],
    ['- { slug: tri-thong, name: THÔNG  TRI, abbreviations: [] }', '2:3 “THÔNG TRI” đã có ở dòng 1'],
    ['- { slug: phieu, name: Phiếu, abbreviations: [P], }x', '2:'],
    ['-', '2:2 dòng này chưa có gì'],
    ['- ~', '2:3 dòng này chưa có gì'],
    ["- ''", '2:3 cần một nhóm “mục: giá trị”'],
    ['- Phiếu trình', '2:3 cần một nhóm “mục: giá trị”'],
    ['- [phieu, Phiếu]', '2:3 cần một nhóm “mục: giá trị”'],
    ['- 12', '2:3 cần một nhóm “mục: giá trị”'],
    ['- { slug: Phiếu, name: Phiếu, abbreviations: [] }', '2:11 mục slug: là địa chỉ nên chỉ gồm chữ thường'],
    ['- { slug: ../phieu, name: Phiếu, abbreviations: [] }', '2:11 mục slug: là địa chỉ'],
    ['- { slug: khong-ro, name: Phiếu, abbreviations: [] }', '2:11 mục slug: địa chỉ này'],
    ['- { slug: phieu, name: , abbreviations: [] }', '2:24 mục name: chưa có giá trị'],
    ["- { slug: phieu, name: '', abbreviations: [] }", '2:24 mục name: chưa có giá trị'],
    ['- { slug: phieu, name: Ph, abbreviations: [] }', '2:24 mục name: ngắn quá'],
    ['- { slug: phieu, name: ☎☎☎, abbreviations: [] }', '2:24 mục name: không có chữ cái'],
    ["- { slug: phieu, name: 'không rõ', abbreviations: [] }", '2:24 mục name: muốn nói là'],
    ['- { slug: phieu, name: [Phiếu], abbreviations: [] }', '2:24 mục name: cần chữ'],
    ['- { slug: phieu, name: Phiếu, abbreviations: P }', '2:46 mục abbreviations: cần danh sách'],
    ['- { slug: phieu, name: Phiếu, abbreviations: [~] }', '2:47 mục abbreviations: chưa có giá trị'],
    ['- { slug: phieu, name: Phiếu }', '2:3 mục abbreviations: còn thiếu mục này'],
    [
      '- { slug: phieu, name: Phiếu, abbreviations: [], regime: nhà nước }',
      '2:58 mục regime: cần một trong các giá trị: state, party',
    ],
    [
      '- { slug: phieu, name: Phiếu, abbreviations: [], ten: x }',
      '2:50 không có mục tên “ten”; các mục dùng được: slug, name',
    ],
    [`- { slug: ${'a'.repeat(101)}, name: Phiếu, abbreviations: [] }`, '2:11 mục slug: dài quá'],
  ])('%j is found at its line; the rows around it hold', (row, words) => {
    const table = read(`${row}\n`);
    expect(table.rows.map(({ value }) => value.name)).toEqual(['Thông tri', 'Giấy báo']);
    expect(said(table).length).toBe(1);
    expect(said(table)[0]).toContain(`document-types.yaml:${words}`);
  });

  test.each(['Giấy (mẫu', 'Giấy [mẫu', 'Giấy *', 'C++ mẫu', 'a|b|c', 'Giấy $&', '2021'])(
    'near miss: a type named %j',
    (name) => {
      const table = read(`- { slug: mau, name: '${name}', abbreviations: [QĐ] }\n`);
      expect(said(table)).toEqual([]);
      expect(table.rows[1]?.value.name).toBe(name);
    },
  );

  test('a file of nothing but faults is a table of no rows with its first findings', () => {
    const table = readDocumentTypes(contentWith({ 'reference/document-types.yaml': '- [\n'.repeat(500) }));
    expect(table.rows).toEqual([]);
    expect(table.findings).toHaveLength(21);
    expect(table.findings.at(-1)?.words).toContain('còn 480 chỗ sai nữa');
  });

  test('a file that is not there is found', () => {
    expect(said(readDocumentTypes(contentWith({})))[0]).toContain('document-types.yaml:1:1 không có tệp này');
  });
});

test('issuers: names, other spellings and symbols belong to the first row; true is not a word', () => {
  const table = readIssuers(
    contentWith({
      'reference/issuers.yaml': [
        '- { name: Bộ Lúa gạo, symbols: [BLG], also: [Bộ Lúa], party: true }',
        '- { name: Bộ Lương thực, symbols: [BLG] }',
        '- { name: Bộ lúa, symbols: [BL] }',
        '- { name: Bộ Văn hóa, Thể thao, symbols: [BVT] }',
        "- { name: 'Bộ Ngô, Khoai', symbols: [NO, '012', 1e3], party: 'yes' }",
        "- { name: 'Bộ Ngô, Khoai', symbols: [NO, '012', 1e3], party: false }",
      ].join('\n'),
    }),
  );
  expect(table.rows.map(({ value }) => value)).toEqual([
    { name: 'Bộ Lúa gạo', symbols: ['BLG'], also: ['Bộ Lúa'], party: true },
    { name: 'Bộ Ngô, Khoai', symbols: ['NO', '012', '1e3'], party: false },
  ]);
  expect(
    said(table)
      .map((s) => s.slice(0, 40))
      .sort(),
  ).toEqual([
    expect.stringContaining(':2:3 “BLG” đã có'),
    expect.stringContaining(':3:3 “Bộ lúa” đã'),
    expect.stringContaining(':4:23 phần này'),
    expect.stringContaining(':5:62 mục'),
  ] as unknown[]);
});

test('synonyms and figures may be missing; a wrong row is found and costs nothing else', () => {
  expect(readSynonyms(contentWith({}))).toEqual({ rows: [], findings: [] });
  expect(readAccuracy(contentWith({}))).toEqual({ rows: [], findings: [] });
  const table = readSynonyms(
    contentWith({ 'reference/search-synonyms.yaml': '- [HĐQT, Hội đồng quản trị]\n- [một]\n- x\n- [a, b\n' }),
  );
  expect(table.rows.map(({ value }) => value)).toEqual([['HĐQT', 'Hội đồng quản trị']]);
  expect(said(table).map((s) => s.split(' ')[0])).toEqual(
    [2, 3, 4].map((line) => expect.stringContaining(`:${line}:`) as unknown),
  );
  const figures =
    '- kind: Bản quét\n  about: đã quét\n  measured: 2026-11-22\n  documents: 35\n  fields:\n    - { name: Số, right: 1, missing: 0, wrong: 0 }\n';
  const read = (text: string) => readAccuracy(contentWith({ 'reference/accuracy.yaml': text }));
  expect(read(figures).rows[0]?.value).toMatchObject({ measured: '2026-11-22', documents: 35, fields: [{ right: 1 }] });
  expect(said(read(figures.replace('35', '035')))).toEqual([expect.stringContaining('4:14 mục documents: cần số')]);
  expect(said(read(figures.replace('-11-22', '-02-30')))).toEqual([
    expect.stringContaining('3:13 mục measured: cần một ngày'),
  ]);
});

describe('glossary', () => {
  const named = (name: string, variants = '[]'): string =>
    `name: ${name}\nvariants: ${variants}\ndefinition: null\nsource: null\n`;
  const read = (files: Readonly<Record<string, string>>) =>
    readGlossary(
      contentWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`glossary/${name}`, text]))),
    );
  const ids = (table: ReturnType<typeof read>) => table.rows.map(({ value }) => value.id);

  test('a name with tones or a space gets the address made of it, with a warning', () => {
    const table = read({ 'Vùng Cam.yaml': named('vùng cam'), 'f9.yaml': named('F9') });
    expect(ids(table)).toEqual(['f9', 'vung-cam']);
    expect(table.findings).toMatchObject([{ file: 'content/glossary/Vùng Cam.yaml', severity: 'warning' }]);
    expect(table.findings[0]?.words).toContain('“vung-cam”');
  });

  test.each([
    ['☎.yaml', named('điện thoại'), 'không có chữ hay số nào'],
    [`${'a'.repeat(244)}.yaml`, named('điện thoại'), 'dài quá'],
    ['dien-thoai.yml', named('điện thoại'), '.yaml'],
    ['dien-thoai.txt', named('điện thoại'), '.yaml'],
    ['F9.yaml', named('điện thoại'), 'địa chỉ “f9” đã là của tệp content/glossary/f9.yaml'],
    ['a.yaml', named('f9'), '“f9” đã có ở tệp content/glossary/f9.yaml'],
    ['a.yaml', '', 'chưa có mục nào'],
    ['a.yaml', named('*x'), 'dấu & và *'],
    ['a.yaml', named('Đ'), 'ngắn quá'],
    ['a.yaml', named('thử, [a'), 'x'],
    ['a.yaml', named('x # y'), 'dấu #'],
    ['a.yaml', `${named('điện thoại')}name: khác\n`, 'hai lần'],
    ['a.yaml', named('điện thoại').replace('name', 'nam'), 'mục name: còn thiếu'],
    ['a.yaml', '- x\n', 'mục: giá trị'],
  ])('%s is found, the other terms stay', (file, text, words) => {
    const table = read({ 'f9.yaml': named('F9'), [file]: text.replace('thử, [a', '[a') });
    expect(ids(table)).toEqual(['f9']);
    if (words !== 'x') expect(said(table).join('\n')).toContain(words);
    expect(table.findings.every((f) => f.file === `content/glossary/${file}` && f.severity === 'error')).toBe(true);
  });

  test('a variant that is the name of another term is dropped, the term stays', () => {
    const table = read({ 'a.yaml': named('ca bệnh', '[F9, ca mắc]'), 'f9.yaml': named('F9') });
    expect(table.rows.map(({ value }) => value.variants)).toEqual([['ca mắc'], []]);
    expect(said(table)).toEqual([expect.stringContaining('“F9” đã có ở tệp content/glossary/f9.yaml')]);
  });

  test('a term written with its tone in another place is the same term, one with another tone is not', () => {
    const table = read({
      'hoa-giai.yaml': named('hòa giải'),
      'hoa-giai-2.yaml': named('hoà giải'),
      'hoa-giai-3.yaml': named('hóa giải'),
    });
    expect(ids(table)).toEqual(['hoa-giai', 'hoa-giai-3']);
    expect(said(table)).toEqual([expect.stringContaining('“hoà giải” đã có ở tệp content/glossary/hoa-giai.yaml')]);
  });

  test('folders, dead links and circles named as terms are found', () => {
    const content = contentWith({ 'glossary/f9.yaml': named('F9') });
    mkdirSync(join(content, 'glossary/thu-muc.yaml'));
    symlinkSync(join(content, 'mat.yaml'), join(content, 'glossary/lien-ket.yaml'));
    symlinkSync(join(content, 'glossary/vong.yaml'), join(content, 'glossary/vong.yaml'));
    const table = readGlossary(content);
    expect(ids(table)).toEqual(['f9']);
    expect(said(table)).toEqual([
      'lien-ket.yaml:1:1 đây là liên kết (symbolic link), không được đọc; đặt chính tệp vào chỗ này',
      'thu-muc.yaml:1:1 đây là thư mục, không phải tệp',
      'vong.yaml:1:1 đây là liên kết (symbolic link), không được đọc; đặt chính tệp vào chỗ này',
    ]);
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe and a file that is far too large, named as terms, are found and not read',
    () => {
      const content = contentWith({ 'glossary/f9.yaml': named('F9'), 'glossary/lon.yaml': '#'.repeat(2 ** 20 + 1) });
      execFileSync('mkfifo', [join(content, 'glossary/ong.yaml')]);
      const table = readGlossary(content);
      expect(ids(table)).toEqual(['f9']);
      expect(said(table)).toEqual([
        'lon.yaml:1:1 tệp lớn quá (1025 KB), tối đa là 1024 KB',
        'ong.yaml:1:1 đây không phải là tệp thường',
      ]);
    },
  );

  test('no folder, no terms', () => {
    expect(readGlossary(contentWith({}))).toEqual({ rows: [], findings: [] });
  });
});

test('an id, and each way to write a body, belongs to the first row of bodies.yaml', () => {
  const rest = 'takes: unit, levels: [province], examples: [UBND tỉnh]';
  const table = readBodies(
    contentWith({
      'reference/bodies.yaml': [
        `- { id: ubnd, name: Ủy ban nhân dân, forms: [UBND], ${rest} }`,
        `- { id: ubnd, name: Ủy ban, ${rest} }`,
        `- { id: uy-ban, name: Uỷ ban nhân dân, ${rest} }`,
        `- { id: bch, name: Ban Chỉ huy, forms: [ubnd], ${rest} }`,
        `- { id: hdnd, name: Hội đồng nhân dân, takes: place, levels: [province], examples: [HĐND tỉnh] }`,
        `- { id: cong-an, name: Công an, ${rest} }`,
      ].join('\n'),
    }),
  );
  expect(table.rows.map(({ value }) => value.id)).toEqual(['ubnd', 'cong-an']);
  expect(said(table).map((one) => one.slice(0, 40))).toEqual([
    expect.stringContaining('5:'),
    expect.stringContaining('2:'),
    expect.stringContaining('3:'),
    expect.stringContaining('4:'),
  ]);
});

describe('successions of bodies', () => {
  const act = 'act: { type: Nghị định, number: 1/2030/NĐ-CP, date: 2030-01-01 }';
  const before = `- { from: [Sở Lúa, Sở Ngô], to: [Sở Lương thực], level: province, on: 2030-03-01, how: merge, ${act} }\n`;
  const read = (row: string) => readBodySuccessions(contentWith({ 'reference/body-successions.yaml': before + row }));

  test.each([
    [`- { from: [Sở Lúa], to: [], level: district, on: 2030-03-01, how: end, ${act} }`],
    [`- { from: [Sở Lúa], to: [], level: province, on: 2031-03-01, how: end, ${act}, in: [2021/dak-lak] }`],
    [`- { from: [], to: [Sở Khoai], level: province, on: 2030-03-01, how: new, ${act}, note: mới lập }`],
    ['- { from: [], to: [Sở Khoai], level: province, on: 2030-03-01, how: new, act: { type: Luật, number: 1/2030 } }'],
  ])('a sound row: %s', (row) => {
    expect(said(read(row))).toEqual([]);
    expect(read(row).rows).toHaveLength(2);
  });

  test.each([
    [`- { from: [Sở Lúa], to: [], level: province, on: 2030-03-01, how: end, ${act} }`, '2:3 “Sở Lúa” đã có ở dòng 1'],
    [
      `- { from: [], to: [], level: province, on: 2030-03-01, how: end, ${act} }`,
      '2:11 mục from: how: end thì mục này cần ít nhất 1 tên',
    ],
    [
      `- { from: [Sở A], to: [Sở B], level: province, on: 2030-03-01, how: end, ${act} }`,
      '2:23 mục to: how: end thì mục này để trống: []',
    ],
    [
      `- { from: [Sở A], to: [Sở B], level: province, on: 2030-03-01, how: split, ${act} }`,
      'mục to: how: split thì mục này cần ít nhất 2 tên',
    ],
    [
      `- { from: [Sở A, Sở B], to: [Sở C], level: province, on: 2030-03-01, how: rename, ${act} }`,
      'mục from: how: rename thì mục này chỉ có 1 tên',
    ],
    [
      `- { from: [Sở A], to: [], level: tỉnh, on: 2030-03-01, how: end, ${act} }`,
      'mục level: cần một trong các giá trị: central, province',
    ],
    [`- { from: [Sở A], to: [], level: province, on: 2030-02-30, how: end, ${act} }`, 'mục on: cần một ngày'],
    ['- { from: [Sở A], to: [], level: province, on: 2030-03-01, how: end }', 'mục act: còn thiếu mục này'],
    [
      '- { from: [Sở A], to: [], level: province, on: 2030-03-01, how: end, act: 12/2030/NĐ-CP }',
      'mục act: cần một nhóm',
    ],
    [
      `- { from: [Sở A], to: [], level: province, on: 2030-03-01, how: end, ${act}, in: [Đắk Lắk] }`,
      'cần địa chỉ trong bảng địa danh',
    ],
  ])('%s is found, the row before it holds', (row, words) => {
    const table = read(row);
    expect(table.rows).toHaveLength(1);
    expect(said(table)).toEqual([expect.stringContaining(words)]);
  });

  test('the table may be missing', () => {
    expect(readBodySuccessions(contentWith({}))).toEqual({ rows: [], findings: [] });
  });
});
