import { describe, expect, test } from 'vitest';
import { knowledge } from '../../scripts/tests/test-knowledge.ts';
import { readArchive, readCorrected } from './convert.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN TAM ĐƯỜNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 33/CV-UBND
Tam Đường, ngày 02 tháng 11 năm 2021

V/v phòng, chống dịch

Kính gửi: Các phòng, ban

Thực hiện Công văn số 3375/UBND-VX ngày 19/10/2021 của UBND tỉnh Lai Châu về phòng, chống dịch;
1. Các xã Bản Bo, Sơn Bình giáp huyện Tân Uyên rà soát người về từ Vinh.
2. Báo cáo trước ngày 05/11/2021./.

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH
Sùng Lữ Páo
`;

const convert = (sidecar: string | Uint8Array | null, text = TEXT) => {
  const bytes = typeof sidecar === 'string' ? utf8(sidecar) : sidecar;
  const files = [{ id: 'thu', path: 'content/sources/thu.txt', bytes: utf8(text) }];
  const sidecars = new Map(bytes ? [['thu', { path: 'content/sources/thu.yaml', bytes }]] : []);
  const { documents, diagnostics } = readArchive(files, knowledge, { sidecars });
  const document = documents[0];
  if (!document) throw new Error('the text must be published whatever its sidecar says');
  const said = diagnostics
    .filter((d) => d.file.endsWith('.yaml'))
    .map((d) => `${d.line}:${d.column} ${d.code} ${d.value}`);
  return { ...document, diagnostics, said };
};

const plain = convert(null);

describe('the text alone', () => {
  test('states what the corrections below change', () => {
    const { number, date, issuer, signatory } = plain.fields;
    expect([number, date, signatory?.name]).toEqual(['33/CV-UBND', '2021-11-02', 'Sùng Lữ Páo']);
    expect(issuer?.name).toContain('Tam Đường');
    expect(plain.fields.references.map((r) => [r.number, r.date])).toEqual([['3375/UBND-VX', '2021-10-19']]);
  });
});

test.each([
  ['no correction', null, '2021-11-02', '2021/lai-chau/huyen-tam-duong'],
  ['an issuer that the text has', 'issuer: UBND huyện Tam Đường', '2021-11-02', '2021/lai-chau/huyen-tam-duong'],
  ['another issuer', 'issuer: UBND huyện Tân Uyên, tỉnh Lai Châu', '2021-11-02', '2021/lai-chau/huyen-tan-uyen'],
  ['a date', 'date: 2021-11-03', '2021-11-03', '2021/lai-chau/huyen-tam-duong'],
])('the day and place that citations are read from, with %s', (_, sidecar, date, district) => {
  const text = { id: 'thu', path: 'content/sources/thu.txt', bytes: utf8(TEXT) };
  const beside = sidecar === null ? undefined : { path: 'content/sources/thu.yaml', bytes: utf8(sidecar) };
  const { value } = readCorrected(text, beside, knowledge);
  expect([value?.home.date, value?.home.district]).toEqual([date, district]);
});

describe('what staff say wins, with who and why', () => {
  test.each([
    ['number: 34/CV-UBND', 'number', '34/CV-UBND'],
    ['number: 34 / CV – UBND', 'number', '34/CV-UBND'],
    ['number: null', 'number', null],
    ['date: 2021-11', 'date', '2021-11'],
    ['date: 2021', 'date', '2021'],
    ['documentType: Công điện', 'documentType', 'cong-dien'],
    ['documentType: CĐ', 'documentType', 'cong-dien'],
    ["title: 'Kết luận: về phòng dịch'", 'title', 'Kết luận: về phòng dịch'],
    ['place: Bình Lư', 'place', 'Bình Lư'],
    ['regime: party', 'regime', 'party'],
    ['addressees: UBND các xã', 'addressees', ['UBND các xã']],
    ["recipients: ['Như trên', 'Lưu: VP']", 'recipients', ['Như trên', 'Lưu: VP']],
    ['complete: false', 'complete', false],
  ] as const)('%s', (entry, field, value) => {
    const { fields } = convert(`by: Lò Thị A\nreason: xem bản giấy\n${entry}\n`);
    expect(fields[field]).toEqual(value);
    expect(fields.origins[field]).toEqual({
      origin: 'staff',
      line: null,
      note: { code: 'staff', by: 'Lò Thị A', reason: 'xem bản giấy' },
    });
  });

  test('a value can carry its own who and why', () => {
    const { fields } = convert('by: A\ndate: { value: 2021-11-03, by: B, reason: dấu công văn đến }\n');
    expect(fields.origins.date.note).toEqual({ code: 'staff', by: 'B', reason: 'dấu công văn đến' });
  });

  test('an issuer brings its unit and its address', () => {
    const { fields } = convert('issuer: Ủy ban nhân dân huyện Tân Uyên\n');
    expect(fields.issuer).toMatchObject({
      name: 'Ủy ban nhân dân huyện Tân Uyên',
      unit: '2021/lai-chau/huyen-tan-uyen',
    });
    const placed = convert('issuer: { name: UBND huyện Tân Uyên, unit: 2021/lai-chau/huyen-tan-uyen }\n');
    expect(placed.fields.issuer?.key).toBe('uy-ban-nhan-dan-huyen-tan-uyen-lai-chau');
  });

  test('a signer’s name alone keeps the position that was read', () => {
    const { fields } = convert('signatory: Sùng Lử Páo\n');
    expect(fields.signatory).toMatchObject({ name: 'Sùng Lử Páo', position: plain.fields.signatory?.position });
  });

  test('a full date ends an inferred window', () => {
    const undated = TEXT.replace('ngày 02 tháng 11 năm 2021', 'ngày    tháng    năm');
    expect(convert(null, undated).fields.dateInferred).not.toBeNull();
    expect(convert('date: 2021-11-02\n', undated).fields.dateInferred).toBeNull();
  });

  test('what was missing is no longer reported', () => {
    const unsigned = TEXT.replace('Số: 33/CV-UBND', '');
    expect(convert(null, unsigned).diagnostics.map((d) => d.code)).toContain('khong-co-so');
    expect(convert('number: 33/CV-UBND\n', unsigned).diagnostics.map((d) => d.code)).not.toContain('khong-co-so');
  });
});

describe('a wrong sidecar leaves the text as read and says where and what was expected', () => {
  test.each([
    ['date: 2/11/2021', '1:7 sua-sai-dang date: ghi “2/11/2021”; cần năm-tháng-ngày', 'có phải là 2021-11-02?'],
    ['date: ngày 02 tháng 11 năm 2021', '1:7 sua-sai-dang date', 'có phải là 2021-11-02?'],
    ['date: 2021-02-30', '1:7 sua-sai-dang date', 'không có ngày ấy trên lịch'],
    ['date: 2021-02-29', '1:7 sua-sai-dang date', 'không có ngày ấy trên lịch'],
    ['date: 2021-13', '1:7 sua-sai-dang date', 'không có ngày ấy trên lịch'],
    ['date: 29/2/2021', '1:7 sua-sai-dang date', 'không có ngày ấy trên lịch'],
    ['date: 2021-4-31', '1:7 sua-sai-dang date', 'không có ngày ấy trên lịch'],
    ['date: 2021-2-3', '1:7 sua-sai-dang date', 'có phải là 2021-02-03?'],
    ['by: A\nnumber: Số 33/CV-UBND', '2:9 sua-sai-dang number', 'có phải là 33/CV-UBND?'],
    ['number: ba mươi ba', '1:9 sua-sai-dang number', 'Ví dụ: number: 33/CV-TTCH'],
    ['number:', '1:8 sua-sai-dang number', 'chưa có giá trị'],
    ['number: [33/CV-UBND]', '1:9 sua-sai-dang number', 'không phải danh sách'],
    ['documentType: cong van di', '1:15 sua-sai-dang documentType', 'có phải là cong-van?'],
    ['regime: Đảng', '1:9 sua-sai-dang regime', 'có phải là party?'],
    ['complete: có', '1:11 sua-sai-dang complete', 'có phải là true?'],
    ['ngay: 2021-11-02', '1:1 sua-muc-la “ngay”', 'có phải là “date”?'],
    ['Trích yếu: abc', '1:1 sua-muc-la “Trích yếu”', 'có phải là “title”?'],
    ['isuer: abc', '1:1 sua-muc-la “isuer”', 'có phải là “issuer”?'],
    ['xyz: abc', '1:1 sua-muc-la “xyz”', 'các mục dùng được: documentType'],
    ['signatory: { name: Sùng Lữ Páo, chức vụ: A }', '1:33 sua-muc-la “chức vụ”', 'có phải là “position”?'],
    ['withdrawn: true', '1:12 sua-sai-dang withdrawn', 'Ví dụ: withdrawn: { reason'],
    ['localities: [Tam Dường]', '1:14 sua-sai-dang localities', 'có phải là Huyện Tam Đường'],
    ['localities: [Châu Thành]', '1:14 sua-sai-dang localities', 'ứng với'],
    ['localities: [{ name: Tam Đường, province: Hà Nội }]', '1:14 sua-sai-dang localities', 'xem lại type và province'],
    ['localities: [2021/khong/co]', '1:14 sua-sai-dang localities', 'không có unit'],
    ['references: [{ date: 2021-01-01 }]', '1:14 sua-sai-dang references', 'thiếu number'],
    [
      'references: [{ number: 3375/UBND-VX, date: 1/1/2021 }]',
      '1:44 sua-sai-dang references',
      'có phải là 2021-01-01?',
    ],
    ["issuer: '?'", '1:9 sua-sai-dang issuer: ghi “?”', 'ghi null'],
    ['issuer: …', '1:9 sua-sai-dang issuer: ghi “…”', 'ghi null'],
    ["issuer: '-'", '1:9 sua-sai-dang issuer', 'ghi null'],
    ['issuer: không rõ', '1:9 sua-sai-dang issuer', 'ghi null'],
    ['issuer: N/A', '1:9 sua-sai-dang issuer', 'ghi null'],
    ['issuer: ☎ ☎', '1:9 sua-sai-dang issuer', 'không có chữ cái'],
    ["issuer: ' '", '1:9 sua-sai-dang issuer', 'chưa có giá trị'],
    ['issuer: { name: ... }', '1:17 sua-sai-dang issuer', 'ghi null'],
    ['issuer: { parent: UBND huyện Tam Đường }', '1:1 sua-sai-dang issuer', 'chưa có giá trị'],
    ["issuer: { name: Sở Y tế, parent: '?' }", '1:34 sua-sai-dang issuer', 'ghi null'],
    ['issuer: { name: Sở Văn hóa, Thể thao và Du lịch }', '1:29 sua-yaml-hong', "'Sở Văn hóa, Thể thao'"],
    ['issuer: 12', '1:9 sua-sai-dang issuer', 'chữ cái'],
    ['recipients: [Lưu: VT]', '1:14 sua-sai-dang recipients', 'ngoặc đơn thẳng'],
    ['signatory: { name: null, position: Chủ tịch }', '1:20 sua-sai-dang signatory: ghi “null”;', 'chưa có giá trị'],
    ["issuer: { value: Ủy ban nhân dân huyện Tam Đường, by: '?' }", '1:55 sua-sai-dang by', 'ghi null'],
    ['withdrawn: { reason: không rõ }', '1:22 sua-sai-dang withdrawn', 'hãy ghi lý do'],
    ['title: dòng một\ndòng hai', '2:1 sua-yaml-hong', 'lùi vào'],
    ['addressees:\n  - Các phòng\n  - UBND xã # 2', '3:5 sua-yaml-hong', 'dấu #'],
    ["number: '?'", '1:9 sua-sai-dang number', 'ghi null'],
    ['number: không số', '1:9 sua-sai-dang number', '33/CV-TTCH'],
    ['title: (không có)', '1:8 sua-sai-dang title', 'ghi null'],
    ['title: …', '1:8 sua-sai-dang title', 'ghi null'],
    ['place: chưa rõ', '1:8 sua-sai-dang place', 'ghi null'],
    ['signatory: không rõ', '1:12 sua-sai-dang signatory', 'ghi null'],
    ['signatory: { name: Sùng Lữ Páo, position: ??? }', '1:43 sua-sai-dang signatory', 'ghi null'],
    ["addressees: ['Các phòng', '-']", '1:27 sua-sai-dang addressees', 'ghi null'],
    ['recipients: [...]', '1:14 sua-sai-dang recipients', 'ghi null'],
    ['references: [{ number: 3375/UBND-VX, issuer: không rõ }]', '1:46 sua-sai-dang references', 'ghi null'],
    ["references: [{ number: '?' , citation: false }]", '1:24 sua-sai-dang references', 'ghi null'],
    ["documentType: '?'", '1:15 sua-sai-dang documentType', 'ghi null'],
    ["by: '?'", '1:5 sua-sai-dang by', 'ghi null'],
    [`title: ${'phòng dịch '.repeat(300)}`, '1:8 sua-sai-dang title', 'dài quá (3299 ký tự)'],
    [`issuer: ${'Sở '.repeat(200)}`, '1:9 sua-sai-dang issuer', 'dài quá'],
    ['title: Kết luận # 3 về việc', '1:8 sua-yaml-hong', 'ngoặc đơn thẳng'],
    ['title: “Kết luận về việc”', '1:8 sua-yaml-hong', 'ngoặc đơn thẳng'],
    ['title: về \u202ecáo', '1:8 sua-yaml-hong', 'U+202E'],
    ['signatory: Sùng\u200b Lữ Páo', '1:12 sua-yaml-hong', 'U+200B'],
    ["title: 'về việc\u0007'", '1:8 sua-yaml-hong', 'U+0007'],
    ['number：34/CV-UBND', '1:1 sua-yaml-hong', '“：”'],
    ['title: Kết luận: về việc', '1:8 sua-yaml-hong', 'ngoặc đơn thẳng'],
    ['by: A\n\tdate: 2021', '2:1 sua-yaml-hong', 'Tab'],
    ['date: 2021\ndate: 2022', '2:1 sua-yaml-hong', 'hai lần'],
    ['date:2021-11-02', '1:1 sua-yaml-hong', 'dấu cách'],
    ['- date', '1:1 sua-yaml-hong', 'mục: giá trị'],
    ['title: *x', '1:8 sua-', ''],
  ])('%j', (entry, start, part) => {
    const { said, fields } = convert(`${entry}\n`);
    expect(said).toHaveLength(1);
    expect(said[0]?.slice(0, start.length)).toBe(start);
    expect(said[0]).toContain(part);
    expect({ ...fields, origins: null }).toEqual({ ...plain.fields, origins: null });
  });

  test('two thousand keys are twenty-one findings', () => {
    const { said, fields } = convert(Array.from({ length: 2000 }, (_, i) => `k${i}: x\n`).join(''));
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toContain('còn 1980 chỗ sai nữa');
    expect(fields).toEqual(plain.fields);
  });

  test('a fault costs its own entry: what stands around it is taken', () => {
    const { said, fields } = convert("by: A\nnumber:33/CV\ntitle: Kết luận # 3\nplace: 'Bình Lư'\ndate: 2021-11-03\n");
    expect(said.flatMap((s) => (s.includes(' sua-yaml-hong ') ? s.split(' ')[0] : []))).toEqual(['2:1', '3:8']);
    expect([fields.number, fields.title, fields.place, fields.date]).toEqual([
      plain.fields.number,
      plain.fields.title,
      'Bình Lư',
      '2021-11-03',
    ]);
    expect(fields.origins.date.note).toEqual({ code: 'staff', by: 'A', reason: null });
  });

  test('an item of a list that cannot be read costs the others nothing', () => {
    const { said, fields } = convert(
      'references:\n  - { number: 3375/UBND-VX, issuer: Sở Văn hóa, Thể thao }\n  - { number: 3375/UBND-VX, date: 2021-10-20 }\n  - [\n',
    );
    expect(said.flatMap((s) => (s.includes(' sua-yaml-hong ') ? s.split(' ')[0] : []))).toEqual(['2:49', '4:3']);
    expect(fields.references.map((r) => [r.number, r.date])).toEqual([['3375/UBND-VX', '2021-10-20']]);
  });

  test('near misses are values: a sign within words, quotes within a title, words that only contain “không rõ”', () => {
    const read = (entry: string) => {
      const { said, fields } = convert(`${entry}\n`);
      return said.some((words) => /sua-(?:yaml-hong|sai-dang)/.test(words)) ? said : fields;
    };
    const title = 'phòng dịch “5K” C#1 tại nơi không rõ nguồn lây';
    expect(read(`title: ${title}`)).toMatchObject({ title });
    expect(read("title: 'đợt # 2: kết luận'")).toMatchObject({ title: 'đợt # 2: kết luận' });
    expect(read('signatory: Không Văn Rõ')).toMatchObject({ signatory: { name: 'Không Văn Rõ' } });
    expect(read('issuer: null')).toMatchObject({ issuer: null });
  });

  test('a file that is no text at all', () => {
    const { said, fields } = convert(new Uint8Array([0xff, 0xfe, 0x00, 0x80]));
    expect(said).toEqual(['1:1 sua-yaml-hong tệp lưu bằng Unicode 16 bit (UTF-16); hãy lưu lại bằng UTF-8']);
    expect(fields).toEqual(plain.fields);
  });

  test('an empty file says nothing and is nothing to report', () => {
    expect(convert('# chưa có gì\n').said).toEqual([]);
    expect(convert('').fields).toEqual(plain.fields);
  });

  test('the right entries beside a wrong one still count', () => {
    const { fields, said } = convert('number: 34/CV-UBND\ndate: 2/11/2021\n');
    expect(fields.number).toBe('34/CV-UBND');
    expect(fields.date).toBe('2021-11-02');
    expect(said.filter((s) => s.includes('sua-sai-dang'))).toHaveLength(1);
  });
});

describe('a value against the text is published and reported', () => {
  test.each([
    ['date: 2021-11-03', 'date nhập là “2021-11-03”, văn bản ghi “2021-11-02” (dòng 7)'],
    ['number: 34/CV-UBND', 'number nhập là “34/CV-UBND”, văn bản ghi “33/CV-UBND” (dòng 6)'],
    ['signatory: Lò Văn B', 'signatory nhập là “Lò Văn B”, văn bản ghi “Sùng Lữ Páo”'],
    [
      'references: [{ number: 3375/UBND-VX, date: 2021-10-20 }]',
      '3375/UBND-VX: date nhập là “2021-10-20”, văn bản ghi “2021-10-19” (dòng 13)',
    ],
  ])('%s', (entry, message) => {
    const { said } = convert(`${entry}\n`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('sua-khac-van-ban');
    expect(said[0]).toContain(message);
  });

  test('a day within the month that the text gives adds to it', () => {
    const monthOnly = TEXT.replace('ngày 02 tháng', 'ngày    tháng');
    expect(convert(null, monthOnly).fields.date).toBe('2021-11');
    expect(convert('date: 2021-11-02\n', monthOnly).said).toEqual([]);
    expect(convert('date: 2021-12-02\n', monthOnly).said).toHaveLength(1);
  });

  test.each([
    'date: 2021-11-02',
    'number: 33/CV-UBND',
    'title: Phòng chống dịch',
    'signatory: sùng lữ páo',
    'signatory: Sùng Lữ Paó',
  ])('the same value in other letters is none: %s', (entry) => {
    expect(convert(`${entry}\n`).said.filter((s) => s.includes('sua-khac'))).toEqual([]);
  });
});

describe('citations', () => {
  test('a fact is added or put right', () => {
    const { fields } = convert('references: [{ number: 3375/UBND-VX, issuer: Sở Y tế tỉnh Lai Châu, role: basis }]\n');
    const [reference] = fields.references;
    expect(reference).toMatchObject({ issuer: 'Sở Y tế tỉnh Lai Châu', role: 'basis', date: '2021-10-19' });
    expect(reference?.origins).toMatchObject({ issuer: 'staff', date: 'stated' });
  });

  test('words that are no citation are neither listed nor marked', () => {
    const { fields, marks, said } = convert('references: [{ number: 3375/UBND-VX, citation: false }]\n');
    expect(fields.references).toEqual([]);
    expect(marks.filter((m) => m.mark.kind === 'citation')).toEqual([]);
    expect(said).toEqual([]);
  });

  test('one that was not read is marked where the text has it', () => {
    const { fields, marks, outline } = convert(
      'references: [{ number: 3375/UBND-VX, citation: false }, { number: 05/QC-UB }]\n',
      `${TEXT}\nTheo 05/QC-UB.`,
    );
    expect(fields.references.map((r) => r.number)).toContain('05/QC-UB');
    const key = fields.references.find((r) => r.number === '05/QC-UB')?.key;
    const marked = marks.flatMap(({ start, end, mark }) =>
      mark.kind === 'citation' ? [[outline.source.text.slice(start, end), mark.key]] : [],
    );
    expect(marked).toEqual([['05/QC-UB', key]]);
  });

  test('one that the text does not have is listed and reported', () => {
    const { fields, said } = convert('references: [{ number: 99/QĐ-UBND, date: 2020-05-01 }]\n');
    expect(fields.references.at(-1)).toMatchObject({ number: '99/QĐ-UBND', date: '2020-05-01', mentions: [] });
    expect(said).toEqual(['1:14 sua-khong-thay viện dẫn “99/QĐ-UBND”']);
  });
});

describe('localities', () => {
  const roleOf = (sidecar: string, unit: string) => convert(sidecar).fields.localities.find((l) => l.unit === unit);

  test.each([
    'localities: [{ name: Tân Uyên, type: huyện, province: Lai Châu, role: applies }]',
    'localities: [{ unit: 2021/lai-chau/huyen-tan-uyen, role: applies }]',
    'localities:\n  - name: huyện Tân Uyên\n    province: tỉnh Lai Châu\n    role: applies',
  ])('a role is given to a unit named any way: %j', (entry) => {
    expect(roleOf(entry, '2021/lai-chau/huyen-tan-uyen')).toMatchObject({ role: 'applies', origin: 'staff' });
  });

  test('a line of words keeps the role that was read', () => {
    const before = plain.fields.localities.find((l) => l.unit === '2021/lai-chau/huyen-tan-uyen');
    const after = roleOf('localities: [huyện Tân Uyên, tỉnh Lai Châu]', '2021/lai-chau/huyen-tan-uyen');
    expect(after?.role).toBe(before?.role);
  });

  test('what is no place is taken out with its marks', () => {
    const { fields, marks } = convert('localities: [{ unit: 2021/lai-chau/huyen-tan-uyen, remove: true }]\n');
    expect(fields.localities.map((l) => l.unit)).not.toContain('2021/lai-chau/huyen-tan-uyen');
    expect(marks.some((m) => m.mark.kind === 'locality' && m.mark.unit === '2021/lai-chau/huyen-tan-uyen')).toBe(false);
  });

  test('one that the text does not have is listed and reported', () => {
    const { fields, said } = convert('localities: [{ name: Mường Tè, type: huyện, province: Lai Châu }]\n');
    expect(fields.localities.at(-1)).toMatchObject({ name: 'Mường Tè', origin: 'staff', role: 'mentioned' });
    expect(said[0]).toContain('sua-khong-thay');
  });

  test('a date from staff decides the era of places', () => {
    const undated = TEXT.replace('ngày 02 tháng 11 năm 2021', '').replace('ngày 19/10/2021', '');
    const { fields } = convert('date: 2025-08-01\n', undated);
    const eraOf = (name: string, from = fields) => from.localities.find((l) => l.name === name)?.era;
    expect(eraOf('Bản Bo', convert(null, undated).fields)).toBe('2021');
    expect(eraOf('Bản Bo')).toBe('2025');
  });
});

describe('bodies', () => {
  const told = TEXT.replace('1. Các xã', '1. Giao Công an phối hợp với Phòng Y tế rà soát.\n2. Các xã').replace(
    '2. Báo cáo',
    '3. Báo cáo',
  );
  const agentsWith = (sidecar: string | null): string[] =>
    convert(sidecar, told).fields.assignments.flatMap(({ agents }) => agents.map(({ body }) => body));
  const bodiesWith = (sidecar: string | null): string[] =>
    convert(sidecar, told).fields.bodies.map(({ name, origin }) => `${name} ${origin}`);

  test('the text alone gives its own unit to what names none', () => {
    expect(agentsWith(null)).toEqual(['cong-an-huyen-tam-duong-lai-chau', 'phong-y-te-huyen-tam-duong-lai-chau']);
  });

  test.each([
    [
      'bodies: [{ name: Công an tỉnh Lai Châu, words: Công an }]',
      ['cong-an-tinh-lai-chau', 'phong-y-te-huyen-tam-duong-lai-chau'],
      'Công an tỉnh Lai Châu staff',
    ],
    [
      'bodies: [{ name: Công an, unit: 2021/lai-chau }]',
      ['cong-an-tinh-lai-chau', 'phong-y-te-huyen-tam-duong-lai-chau'],
      'Công an tỉnh Lai Châu staff',
    ],
    [
      'bodies: [{ name: Phòng Y tế, remove: true }]',
      ['cong-an-huyen-tam-duong-lai-chau'],
      'Công an huyện Tam Đường stated',
    ],
    [
      'bodies: [{ name: Phòng Y tế, unit: 2021/lai-chau/huyen-tan-uyen }]',
      ['cong-an-huyen-tam-duong-lai-chau', 'phong-y-te-huyen-tan-uyen-lai-chau'],
      'Phòng Y tế huyện Tân Uyên staff',
    ],
  ])('%s', (sidecar, agents, body) => {
    expect(agentsWith(sidecar)).toEqual(agents);
    expect(bodiesWith(sidecar)).toContain(body);
    expect(convert(sidecar, told).said).toEqual([]);
  });

  test.each([
    ['bodies: [{ unit: 2021/lai-chau }]', '1:10 sua-sai-dang bodies', 'thiếu name'],
    ['bodies: [{ name: Công an, unit: Tam Đường }]', '1:33 sua-sai-dang bodies', '2021/lai-chau/huyen-tam-duong'],
    ['bodies: [{ name: Công an, unit: Xứ Lạ }]', '1:33 sua-sai-dang bodies', 'không có unit “Xứ Lạ”'],
    ['bodies: [{ name: Công an, use: issuer }]', '1:32 sua-sai-dang bodies', 'nhập ở mục issuer'],
    ['bodies: [{ name: Công an, use: được giao }]', '1:32 sua-sai-dang bodies', 'use là addressee'],
    ['bodies: [{ name: Công an, vai trò: agent }]', '1:27 sua-muc-la', 'có phải là “use”'],
    ['bodies: [{ name: Công an, remove: có }]', '1:35 sua-sai-dang bodies', 'có phải là true?'],
    ['bodies: [Nhóm thiện nguyện]', '1:10 sua-sai-dang bodies', 'content/reference/bodies.yaml'],
    ['bodies: [{ name: Công an và Phòng Y tế }]', '1:10 sua-sai-dang bodies', 'xem lại tên'],
    [
      'bodies: [{ name: Sở Y tế, unit: 2021/lai-chau/huyen-tam-duong }]',
      '1:10 sua-sai-dang bodies',
      'không phải cơ quan',
    ],
    ['bodies: [Sở Công Thương tỉnh Lai Châu]', '1:10 sua-khong-thay', 'cơ quan “Sở Công Thương tỉnh Lai Châu”'],
    ['bodies:', '1:8 sua-sai-dang bodies', 'Ví dụ: bodies:'],
  ])('%s is reported at its place', (sidecar, start, part) => {
    const { said } = convert(sidecar, told);
    expect(said).toHaveLength(1);
    expect(said[0]?.slice(0, start.length)).toBe(start);
    expect(said[0]).toContain(part);
    expect(agentsWith(sidecar)).toEqual(agentsWith(null));
  });

  test('a wrong entry costs the sound one beside it nothing', () => {
    expect(agentsWith('bodies: [Nhóm X, { name: Phòng Y tế, remove: true }]')).toEqual([
      'cong-an-huyen-tam-duong-lai-chau',
    ]);
  });

  test('kính gửi and nơi nhận as entered: what no line has is not addressed, what the text names elsewhere is', () => {
    const usesWith = (sidecar: string | null): string[] =>
      convert(sidecar, told).fields.bodies.flatMap(({ name, mentions }) =>
        mentions.flatMap(({ use }) => (use === 'addressee' || use === 'recipient' ? [`${name} ${use}`] : [])),
      );
    expect(usesWith(null)).toEqual(['Các phòng, ban huyện Tam Đường addressee']);
    expect(usesWith("addressees: ['Các phòng, ban', 'Sở Lúa']")).toEqual(usesWith(null));
    expect(usesWith('addressees: [Công an huyện]')).toEqual([]);
    expect(usesWith('addressees: [Công an]')).toEqual(['Công an huyện Tam Đường addressee']);
    expect(usesWith('recipients: [Phòng Y tế]')).toEqual([...usesWith(null), 'Phòng Y tế huyện Tam Đường recipient']);
  });

  test('another issuer has the words of the header and the signature', () => {
    const { bodies, issuer } = convert('issuer: Ủy ban nhân dân huyện Tân Uyên\n', told).fields;
    const own = bodies.find(({ key }) => key === issuer?.key);
    expect(own).toMatchObject({ name: 'Ủy ban nhân dân huyện Tân Uyên', origin: 'staff' });
    expect(own?.mentions.map(({ use }) => use)).toEqual(['issuer', 'signatory']);
    expect(bodies.map(({ name }) => name)).not.toContain('Ủy ban nhân dân huyện Tam Đường');
    const none = convert('issuer: null\n', told).fields.bodies;
    expect(none.flatMap(({ mentions }) => mentions.map(({ use }) => use))).not.toContain('issuer');
  });
});

describe('withdrawing', () => {
  test('the document stays and says why', () => {
    const { fields, said } = convert('withdrawn: { reason: đưa lên nhầm, replacedBy: null }\n');
    expect(fields.withdrawn).toEqual({ reason: 'đưa lên nhầm', replacedBy: null });
    expect(said).toEqual(['1:1 da-rut đưa lên nhầm']);
  });

  test('citations of its number lead to the document that replaces it', () => {
    const source = (id: string, text: string) => ({ id, path: `content/sources/${id}.txt`, bytes: utf8(text) });
    const citing = source(
      'khac',
      TEXT.replace('33/CV-UBND', '40/CV-UBND').replace(
        /Công văn số .*? về/,
        'Công văn số 33/CV-UBND ngày 02/11/2021 của UBND huyện Tam Đường về',
      ),
    );
    const files = [source('cu', TEXT), citing, source('moi', TEXT)];
    const targetsWith = (sidecar: string): (string | null)[] => {
      const sidecars = new Map([['cu', { path: 'content/sources/cu.yaml', bytes: utf8(sidecar) }]]);
      const { documents } = readArchive(files, knowledge, { sidecars });
      return documents.find((d) => d.fields.id === 'khac')?.fields.references.map((r) => r.target) ?? [];
    };
    expect(targetsWith('withdrawn: { reason: trùng, replacedBy: moi }')).toEqual(['moi']);
    expect(targetsWith('withdrawn: { reason: trùng, replacedBy: null }')).not.toEqual(['moi']);
  });

  test('a replacement that is not held is reported; so is the document itself', () => {
    for (const id of ['khong-co', 'thu'])
      expect(convert(`withdrawn: { reason: a, replacedBy: ${id} }\n`).said).toContain(`1:1 thay-bang-khong-co ${id}`);
  });
});
