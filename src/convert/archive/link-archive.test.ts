import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import type { Reference } from '../../schema/directive.ts';
import { linkArchive } from './link-archive.ts';
import { readDocument } from '../convert.ts';

/**
 * A directive or letter: id, the two lines of its issuer, its number, địa danh with date, and what
 * it says.
 */
type Sheet = readonly [id: string, issuer: string, number: string, placeDate: string, words: string];

const textOf = ([, issuer, number, placeDate, words]: Sheet): string =>
  `${issuer}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${number}\n${placeDate}\n\n${
    number.includes('CT-') ? 'CHỈ THỊ\nVề việc kiểm tra' : 'V/v kiểm tra\n\nKính gửi: Các phòng, ban.'
  }\n\n${words}\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\n\nTrần Thị Bình\n`;

/** The last sheet, with all of them in one archive. */
const linked = (...sheets: readonly Sheet[]) => {
  const read = sheets.map((sheet) => {
    const file = { id: sheet[0], path: `${sheet[0]}.txt`, bytes: new TextEncoder().encode(textOf(sheet)) };
    const { value } = readDocument(file, knowledge);
    if (value === null) throw new Error(`Cannot read the sheet ${sheet[0]}`);
    return value;
  });
  const last = linkArchive(read, knowledge).at(-1);
  const text = read.at(-1)?.outline.source.text;
  if (last === undefined || text === undefined) throw new Error('Cannot link without a sheet');
  const marked = last.citationMarks.map(({ start, end, mark }) => [
    text.slice(start, end),
    mark.kind === 'citation' ? mark.key : null,
  ]);
  return { references: last.fields.references, marked };
};

const link = (...sheets: readonly Sheet[]): readonly Reference[] => linked(...sheets).references;

const city = (name: string) => `ỦY BAN NHÂN DÂN\n${name}`;
const nothing = '1. Thực hiện nghiêm.';
const ofProvince: Sheet = ['tinh', city('TỈNH ĐỒNG NAI'), '21/CT-UBND', 'Đồng Nai, ngày 12 tháng 3 năm 2019', nothing];
const ofBienHoa: Sheet = [
  'bien-hoa',
  city('THÀNH PHỐ BIÊN HÒA'),
  '21/CT-UBND',
  'Biên Hòa, ngày 04 tháng 6 năm 2020',
  nothing,
];
const cites = (issuer: string, place: string, words: string): Sheet => [
  'cites',
  city(issuer),
  '30/CT-UBND',
  `${place}, ngày 02 tháng 8 năm 2022`,
  words,
];

describe('a level without a name is the citing document’s own', () => {
  test.each([
    // Who cites, where, the words, which held document is meant.
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của Chủ tịch UBND thành phố', null],
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 04/6/2020 của UBND thành phố', 'bien-hoa'],
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 04/6/2020 của UBND TP', 'bien-hoa'],
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND tỉnh', 'tinh'],
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND thành phố Biên Hòa', null],
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND thành phố, tỉnh Đồng Nai', null],
    [
      'THÀNH PHỐ BIÊN HÒA',
      'Biên Hòa',
      'Chỉ thị số 21/CT-UBND ngày 04/6/2020 của UBND thành phố Biên Hòa, tỉnh Đồng Nai',
      'bien-hoa',
    ],
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND thị xã', null],
    ['THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND huyện', null],
    ['HUYỆN LONG THÀNH', 'Long Thành', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND thành phố', null],
    ['TỈNH ĐỒNG NAI', 'Đồng Nai', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND thành phố', null],
    ['TỈNH ĐỒNG NAI', 'Đồng Nai', 'Chỉ thị số 21/CT-UBND ngày 12/3/2019', 'tinh'],
    [
      'TỈNH ĐỒNG NAI',
      'Đồng Nai',
      'Chỉ thị số 21/CT-UBND ngày 12/3/2019 của UBND tỉnh Đồng Nai về phòng, chống cháy',
      'tinh',
    ],
  ])('%s, %s: %s → %s', (issuer, place, words, target) => {
    const [reference] = link(ofProvince, ofBienHoa, cites(issuer, place, `Thực hiện ${words}.`));
    expect(reference).toMatchObject({ number: '21/CT-UBND', target, resolution: target === null ? 'cited' : 'held' });
    expect(reference?.issuer ?? '').not.toMatch(/thành phố Đồng Nai|về/i);
  });

  test.each([
    ['21/CT-UBND ngày 12/3/2019 của Chủ tịch UBND thành phố'],
    ['21/CT-UBND ngày 04/6/2018 của UBND thành phố'],
    ['21/CT-UBND ngày 12/3/2019'],
    ['21/CT-UBND'],
  ])('“thay thế Chỉ thị số %s” of a city replaces nothing of its province', (words) => {
    const [reference] = link(
      ofProvince,
      cites('THÀNH PHỐ BIÊN HÒA', 'Biên Hòa', `Chỉ thị này thay thế Chỉ thị số ${words}.`),
    );
    expect(reference).toMatchObject({ relations: ['thay-the'], target: null });
  });
});

describe('cities of the State, and a city within one', () => {
  const ofSaigon: Sheet = [
    'tphcm',
    city('THÀNH PHỐ HỒ CHÍ MINH'),
    '21/CT-UBND',
    'Thành phố Hồ Chí Minh, ngày 12 tháng 3 năm 2021',
    nothing,
  ];
  test.each([
    ['QUẬN 8', 'Quận 8', '12/3/2021 của UBND Thành phố', 'tphcm', 'UBND Thành phố Hồ Chí Minh'],
    [
      'THÀNH PHỐ HỒ CHÍ MINH',
      'Thành phố Hồ Chí Minh',
      '12/3/2021 của UBND thành phố',
      'tphcm',
      'UBND thành phố Hồ Chí Minh',
    ],
    // Thủ Đức is a city in a city: the day settles it, else both are meant.
    ['THÀNH PHỐ THỦ ĐỨC', 'Thủ Đức', '12/3/2021 của UBND thành phố', 'tphcm', 'UBND thành phố'],
    ['THÀNH PHỐ THỦ ĐỨC', 'Thủ Đức', '15/3/2021 của UBND thành phố', null, 'UBND thành phố'],
    ['QUẬN 8', 'Quận 8', '12/3/2021 của UBND tỉnh', null, 'UBND tỉnh'],
    ['QUẬN 8', 'Quận 8', '12/3/2021 của UBND quận', null, 'UBND quận 8'],
  ])('%s, %s: ngày %s → %s', (issuer, place, words, target, name) => {
    const [reference] = link(ofSaigon, cites(issuer, place, `Thực hiện Chỉ thị số 21/CT-UBND ngày ${words}.`));
    expect(reference).toMatchObject({ target, issuer: name });
  });

  test('Huế is a city of the State from 2025, before that one of a province', () => {
    const of = (date: string, words: string): string | null | undefined =>
      link(['cites', city('PHƯỜNG THUẬN HÓA'), '5/UBND', `Thuận Hóa, ngày ${date}`, words])[0]?.issuer;
    expect(of('02 tháng 9 năm 2025', 'Thực hiện Công văn số 9/UBND-TH ngày 20/8/2025 của UBND thành phố.')).toBe(
      'UBND thành phố Huế',
    );
  });
});

describe('the day and the type that a citation states are those of the document', () => {
  test('another day in the year: unclear, with the held document and the one of that day', () => {
    const [reference] = link(
      ofProvince,
      cites('TỈNH ĐỒNG NAI', 'Đồng Nai', 'Thay thế Chỉ thị số 21/CT-UBND ngày 13/3/2019 của UBND tỉnh Đồng Nai.'),
    );
    expect(reference).toMatchObject({ resolution: 'ambiguous', target: null });
    expect(reference?.candidates).toHaveLength(2);
  });
  test('another year: another document', () => {
    const [reference] = link(
      ofProvince,
      cites('TỈNH ĐỒNG NAI', 'Đồng Nai', 'Thay thế Chỉ thị số 21/CT-UBND ngày 12/3/2018 của UBND tỉnh Đồng Nai.'),
    );
    expect(reference).toMatchObject({ resolution: 'cited', target: null });
  });
  test('a letter is not the directive of that number', () => {
    const [reference] = link(
      ofProvince,
      cites('TỈNH ĐỒNG NAI', 'Đồng Nai', 'Theo công văn số 21/CT-UBND ngày 12/3/2019 của UBND tỉnh Đồng Nai.'),
    );
    expect(reference?.target).toBeNull();
  });
});

describe('a number and day that the archive holds, but not of the inferred issuer', () => {
  const letter = (id: string, name: string, place: string, day = '05'): Sheet => [
    id,
    city(name),
    '712/UBND-NV',
    `${place}, ngày ${day} tháng 4 năm 2021`,
    nothing,
  ];
  const tamDuong = letter('tam-duong', 'HUYỆN TAM ĐƯỜNG', 'Tam Đường');
  const tanUyen = letter('tan-uyen', 'HUYỆN TÂN UYÊN', 'Tân Uyên');
  const cited = (words: string): Sheet => [
    'cites',
    city('TỈNH LAI CHÂU'),
    '30/CT-UBND',
    'Lai Châu, ngày 02 tháng 8 năm 2021',
    `Thực hiện Công văn số 712/UBND-NV${words}.`,
  ];
  const held = ['712-ubnd-nv-lai-chau-huyen-tam-duong-2021', '712-ubnd-nv-lai-chau-huyen-tan-uyen-2021'];

  test('two of them: unclear between the two', () => {
    const [reference] = link(tamDuong, tanUyen, cited(' ngày 05/4/2021'));
    expect(reference).toMatchObject({ resolution: 'ambiguous', target: null, issuer: null });
    expect([...(reference?.candidates ?? [])].sort()).toEqual(held);
  });
  test('one of them: unclear between it and the inferred one', () => {
    const [reference] = link(tamDuong, cited(' ngày 05/4/2021'));
    expect(reference?.candidates).toEqual([held[0], '712-ubnd-nv-lai-chau-2021']);
  });
  test('the province’s own among them: it is meant', () => {
    const own = letter('tinh', 'TỈNH LAI CHÂU', 'Lai Châu');
    expect(link(tamDuong, own, cited(' ngày 05/4/2021'))[0]?.target).toBe('tinh');
  });
  test.each([[' ngày 06/4/2021'], [' ngày 05/4/2021 của UBND tỉnh Lai Châu']])('no doubt: %s', (words) => {
    expect(link(tamDuong, tanUyen, cited(words))[0]).toMatchObject({
      resolution: 'cited',
      key: '712-ubnd-nv-lai-chau-2021',
    });
  });
  test('of another province they are no candidates', () => {
    const elsewhere = [letter('a', 'HUYỆN KỲ SƠN', 'Kỳ Sơn'), letter('b', 'HUYỆN ĐỨC CƠ', 'Đức Cơ')] as const;
    expect(link(...elsewhere, cited(' ngày 05/4/2021'))[0]).toMatchObject({ resolution: 'cited' });
  });
  test('the district’s number is stated to be the district’s', () => {
    expect(link(tamDuong, tanUyen, cited(' ngày 05/4/2021 của UBND huyện Tân Uyên'))[0]?.target).toBe('tan-uyen');
  });
});

describe('the marks of citations carry the keys of their references', () => {
  const ofQuangTri = (words: string): Sheet => [
    'q',
    city('TỈNH QUẢNG TRỊ'),
    '14/CT-UBND',
    'Quảng Trị, ngày 09 tháng 6 năm 2021',
    words,
  ];
  const HELD = 'Chỉ thị số 08/CT-UBND ngày 02/3/2020';
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    ['none where nothing is cited', nothing, []],
    [
      'each mention of a document has its key',
      `Theo ${HELD} của UBND tỉnh Quảng Trị; ${HELD} còn hiệu lực.`,
      [
        [HELD, '08-ct-ubnd-quang-tri-2020'],
        [HELD, '08-ct-ubnd-quang-tri-2020'],
      ],
    ],
    [
      'the document’s own number is no citation, and takes no key from those around it',
      `Theo ${HELD} của UBND tỉnh Quảng Trị. Kèm theo Chỉ thị số 014/CT-UBND ngày 09/6/2021 của UBND tỉnh Quảng Trị. Theo Chỉ thị số 16/CT-TTg ngày 31/3/2020.`,
      [
        [HELD, '08-ct-ubnd-quang-tri-2020'],
        ['Chỉ thị số 16/CT-TTg ngày 31/3/2020', '16-ct-ttg-2020'],
      ],
    ],
  ])('%s', (_, words, marks) => {
    const { references, marked } = linked(ofQuangTri(words));
    expect(marked).toEqual(marks);
    expect([...new Set(marks.map(([, key]) => key))]).toEqual(references.map(({ key }) => key));
  });
});
