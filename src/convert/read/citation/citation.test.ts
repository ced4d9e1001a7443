/** Documents cited in running text: type, date, issuer, role and relation of each. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

const referencesOf = (body: string, title = 'Về công tác y tế') => {
  const text = `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 5/QĐ-UBND\nSơn La, ngày 01 tháng 9 năm 2021\n\nQUYẾT ĐỊNH\n${title}\n\n${body}\n\nNơi nhận:\n- Lưu: VT.\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields.references;
};
const plain = (body: string) => referencesOf(body).map((r) => [r.number, r.documentType, r.date]);

describe('type and date', () => {
  test.each([
    ['Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng.', [['16/CT-TTg', 'chi-thi', '2020-03-31']]],
    ['Thực hiện Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư.', [['13-CT/TW', 'chi-thi', '2017-01-12']]],
    ['Theo Nghị quyết số 86/NQ-CP (ban hành ngày 06 tháng 8 năm 2021).', [['86/NQ-CP', 'nghi-quyet', '2021-08-06']]],
    ['Theo Công văn số 86/UBND-VX (03/5/2021) của tỉnh.', [['86/UBND-VX', 'cong-van', '2021-05-03']]],
    ['Bộ luật Lao động số 45/2019/QH14 (01/01/2021)', [['45/2019/QH14', 'bo-luat', null]]],
    ['Công văn số 79/SYT-NV (03/4/2021) ngày 01/4/2021', [['79/SYT-NV', 'cong-van', null]]],
    ['Theo Kế hoạch số 15/KH-UBND (03/5/2021 - 09/5/2021).', [['15/KH-UBND', 'ke-hoach', null]]],
    ['Theo Kế hoạch số 15/KH-UBND (điểm 3/5/2021).', [['15/KH-UBND', 'ke-hoach', null]]],
    ['Theo Kế hoạch số 15/KH-UBND tháng 4/2021 của tỉnh.', [['15/KH-UBND', 'ke-hoach', '2021-04']]],
    [
      'các Công văn số 2522/UBND-VX, 2523/UBND-VX ngày 28/7/2021 của UBND tỉnh',
      [
        ['2522/UBND-VX', 'cong-van', '2021-07-28'],
        ['2523/UBND-VX', 'cong-van', '2021-07-28'],
      ],
    ],
    [
      'các Công văn số 12/UBND-NC ngày 01/3/2021, số 15/QĐ-UBND ngày 02/3/2021',
      [
        ['12/UBND-NC', 'cong-van', '2021-03-01'],
        ['15/QĐ-UBND', 'quyet-dinh', '2021-03-02'],
      ],
    ],
    ['công văn số 151/CT-TTHT ngày 05/1/2017 của Cục Thuế', [['151/CT-TTHT', 'cong-van', '2017-01-05']]],
    ['Luật Phòng, chống ma túy số 73/2021/QH14', [['73/2021/QH14', 'luat', null]]],
    [
      'theo Quyết định số 31-QĐ/TW và Quy định số 66-QĐ/TW',
      [
        ['31-QĐ/TW', 'quyet-dinh', null],
        ['66-QĐ/TW', 'quy-dinh', null],
      ],
    ],
    ['Công văn số 12/UBND-NC ngày 31/02/2021', [['12/UBND-NC', 'cong-van', null]]],
    ['Công văn số 12/UBND-NC ngày 29/02/2021', [['12/UBND-NC', 'cong-van', null]]],
    ['Công văn số 12/UBND-NC ngày 29/02/2020', [['12/UBND-NC', 'cong-van', '2020-02-29']]],
    ['Công văn số 12/UBND-NC ngày 31 tháng 6 năm 2021', [['12/UBND-NC', 'cong-van', null]]],
    ['Công văn số 12/UBND-NC ngày 00/5/2021', [['12/UBND-NC', 'cong-van', null]]],
    ['Công văn số 12/UBND-NC ngày 05/19/2021', [['12/UBND-NC', 'cong-van', null]]],
  ])('%s', (body, references) => {
    expect(plain(body)).toEqual(references);
  });
});

test.each([
  ['BÃI BỎ QUYẾT ĐỊNH SỐ 7/QĐ-UBND NGÀY 01/3/2021', '2021-03-01'],
  ['HƯỚNG DẪN CHỈ THỊ SỐ 9/CT-UBND NGÀY 4 THÁNG 5 NĂM 2020', '2020-05-04'],
  ['SỬA ĐỔI NGHỊ QUYẾT SỐ 37/NQ-HĐND NGÀY 09 THÁNG 12 NĂM 2019 CỦA TỈNH', '2019-12-09'],
  ['GIA HẠN KẾ HOẠCH SỐ 8/KH-UBND, NGÀY 20-10-2020', '2020-10-20'],
  ['THỰC HIỆN NGHỊ ĐỊNH SỐ 61/2018/NĐ-CP (NGÀY 23/4/2018)', '2018-04-23'],
  ['KẾ HOẠCH SỐ 8/KH-UBND VỀ NGÀY 20 THÁNG 10 NĂM 2021', null],
  ['KẾ HOẠCH SỐ 8/KH-UBND CHO NGÀY HỘI NĂM 2021', null],
])('the date of a document in a title in capitals: %s', (title, date) => {
  expect(referencesOf('Điều 1. Thực hiện.', title).map((r) => r.date)).toEqual([date]);
});

describe('one document, named twice', () => {
  test('a short repeat is the same row', () => {
    const rows = referencesOf(
      'Theo Chỉ thị số 16/CT-TTg ngày 31/3/2020.\n\n1. Thực hiện Chỉ thị 16; Chỉ thị nêu trên là căn cứ.',
    );
    expect(rows.map((r) => [r.number, r.mentions.length])).toEqual([['16/CT-TTg', 3]]);
  });

  test('a short form without a full one is none', () => {
    expect(plain('Thực hiện Chỉ thị 16 và Nghị quyết số 128.')).toEqual([]);
  });

  test('its own number is none', () => {
    expect(plain('(Kèm theo Quyết định số 5/QĐ-UBND ngày 01/9/2021)')).toEqual([]);
  });

  test('one number of two years is two documents', () => {
    expect(
      plain('Quyết định số 7/QĐ-TTg ngày 02/3/2019 và Quyết định số 7/QĐ-TTg ngày 05/6/2020').map((r) => r[2]),
    ).toEqual(['2019-03-02', '2020-06-05']);
  });
});

describe('role', () => {
  test('căn cứ apart from dẫn chiếu', () => {
    const rows = referencesOf('Căn cứ Nghị định số 34/2016/NĐ-CP;\n\nĐiều 1. Thực hiện Kế hoạch số 9/KH-UBND.');
    expect(rows.map((r) => r.role)).toEqual(['basis', 'cites']);
  });
});

describe('what a text is grounded on', () => {
  test.each<[string, string, string[]]>([
    ['after a semicolon', 'Căn cứ Nghị định số 1/2020/NĐ-CP; Thông tư số 2/2020/TT-BTC;', ['basis', 'basis']],
    ['joined by và', 'Căn cứ Công văn số 1/UBND-VX và Công văn số 2/UBND-VX của tỉnh;', ['basis', 'basis']],
    [
      'a list after a colon',
      'Căn cứ các Quyết định: Số 1/QĐ-UBND ngày 1/2/2020; số 2/QĐ-UBND ngày 2/2/2020;',
      ['basis', 'basis'],
    ],
    [
      'what changed a basis',
      'Căn cứ Luật số 1/2020/QH14 được sửa đổi, bổ sung bởi Luật số 2/2021/QH15;',
      ['basis', 'basis'],
    ],
    [
      'a list of three after one word',
      'Căn cứ Luật Đầu tư số 1/2020/QH14 và Nghị định số 2/2021/NĐ-CP ngày 26/3/2021; Nghị quyết số 3/NQ-HĐND;',
      ['basis', 'basis', 'basis'],
    ],
    [
      'a number alone on its line',
      'Căn cứ Nghị định số 1/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số\n187/2025/NĐ-CP;',
      ['basis', 'basis'],
    ],
    ['grounds with a dash', '- Căn cứ Quy định số 1-QĐ/TW; Chỉ thị số 2-CT/TW;', ['basis', 'basis']],
    [
      'what its name changes',
      'Căn cứ Nghị định số 1/2020/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 2/2018/NĐ-CP;',
      ['basis', 'cites'],
    ],
    [
      'what its name carries out',
      'Căn cứ Kế hoạch số 1/KH-UBND về việc thực hiện Chỉ thị số 2/CT-TTg;',
      ['basis', 'cites'],
    ],
    [
      'what it came with',
      'Căn cứ Quy chế ban hành theo Quyết định số 1/QĐ-UBND, kèm theo Tờ trình số 2/TTr-SNV;',
      ['basis', 'cites'],
    ],
    ['no grounds at all', 'Theo đề nghị tại Tờ trình số 1/TTr-SNV; Công văn số 2/SNV-TC;', ['cites', 'cites']],
    ['a sentence after it', 'Căn cứ Công văn số 1/UBND-VX. Thực hiện Công văn số 2/UBND-VX.', ['basis', 'cites']],
  ])('%s', (_, grounds, roles) => {
    expect(referencesOf(`${grounds}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thực hiện.`).map((r) => r.role)).toEqual(roles);
  });
});

describe('relations the text states', () => {
  test.each([
    ['Điều 2. Quyết định này thay thế Quyết định số 3/QĐ-UBND ngày 01/2/2019.', ['thay-the']],
    ['Điều 2. Bãi bỏ Quyết định số 3/QĐ-UBND.', ['bai-bo']],
    ['Điều 2. Sửa đổi, bổ sung khoản 2 Điều 1 của Quyết định số 3/QĐ-UBND.', ['sua-doi-bo-sung']],
    ['Điều 2. Thực hiện theo Quyết định số 3/QĐ-UBND.', []],
    ['Điều 2. Nay bãi bỏ các Quyết định số 3/QĐ-UBND ngày 01/2/2019.', ['bai-bo']],
    ['Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 3/QĐ-UBND.', ['thay-the']],
    ['Điều 2. Văn bản này thay thế Công văn số 3/UBND-VX.', ['thay-the']],
    ['Điều 2. Quyết định số 3/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.', ['bai-bo']],
    ['Điều 2. Hợp nhất Quyết định số 3/QĐ-UBND.', ['hop-nhat']],
    ['Điều 2. Tạm ngưng hiệu lực của Quyết định số 3/QĐ-UBND.', ['tam-ngung-hieu-luc']],
    ['Điều 2. Đình chỉ việc thi hành Quyết định số 3/QĐ-UBND.', ['dinh-chi']],
    ['Điều 2. Đính chính nội dung tại Quyết định số 3/QĐ-UBND.', ['dinh-chinh']],
    ['Điều 2. Luật này có hiệu lực và thay thế Quyết định số 3/QĐ-UBND.', []],
    ['Để thi hành Luật này, Bộ Nội vụ xây dựng văn bản (thay thế Quyết định số 3/QĐ-UBND).', []],
    ['Điều 2. Việc bãi bỏ giấy phép thực hiện theo Quyết định số 3/QĐ-UBND.', []],
    ['Điều 2. Quyết định số 3/QĐ-UBND hết hiệu lực kể từ ngày Luật này có hiệu lực.', []],
    ['Điều 2. Bổ sung nhân lực theo Quyết định số 3/QĐ-UBND.', []],
    ['Quyết định số 3/QĐ-UBND đã được thay thế bởi Quyết định số 4/QĐ-UBND.', []],
  ])('%s', (body, relations) => {
    expect(referencesOf(body)[0]?.relations).toEqual(relations);
  });

  test('of the title', () => {
    expect(referencesOf('Điều 1. Nội dung.', 'Về việc bãi bỏ Quyết định số 3/QĐ-UBND')[0]?.relations).toEqual([
      'bai-bo',
    ]);
  });

  test.each([
    ['Điều 2. Bãi bỏ khoản 2 Điều 3 Quyết định số 3/QĐ-UBND.', 'bai-bo'],
    ['Điều 2. Thay thế Phụ lục II ban hành kèm theo Quyết định số 3/QĐ-UBND.', 'thay-the'],
    ['Điều 2. Bãi bỏ Quy chế làm việc ban hành kèm theo Quyết định số 3/QĐ-UBND.', 'bai-bo'],
  ])('of a part only: %s', (body, relation) => {
    const [reference] = referencesOf(body);
    expect([reference?.relations, reference?.inPart]).toEqual([[relation], [relation]]);
  });

  test.each<[string, string[]]>([
    [
      'này quy định chi tiết mức thu lệ phí quy định tại khoản 2 Điều 9 Nghị định số 3/2021/NĐ-CP.',
      ['quy-dinh-chi-tiet'],
    ],
    [
      'này quy định chi tiết người có quyền thanh lý và mức bồi thường quy định chi tiết tại khoản 3 Điều 10; khoản 4 Điều 47 của Nghị định số 3/2021/NĐ-CP.',
      ['quy-dinh-chi-tiet'],
    ],
    ['này áp dụng cho tài sản quy định chi tiết tại khoản 3 Điều 10 Nghị định số 3/2021/NĐ-CP.', []],
    ['này quy định mức thu lệ phí quy định tại khoản 2 Điều 9 Nghị định số 3/2021/NĐ-CP.', []],
    ['số 9/QĐ-UBND đã quy định chi tiết mức thu quy định tại khoản 2 Điều 9 Nghị định số 3/2021/NĐ-CP.', []],
    ['này quy định chi tiết mức thu; người nộp là người quy định tại Điều 9 Nghị định số 3/2021/NĐ-CP.', []],
  ])('of what a provision says, named before it: Quyết định %s', (words, relations) => {
    const reference = referencesOf(`Điều 2. Quyết định ${words}`).find(({ number }) => number === '3/2021/NĐ-CP');
    expect([reference?.relations, reference?.inPart]).toEqual([relations, relations]);
  });

  test.each<[string, string[], string[]]>([
    [
      'quy định chi tiết khoản 2 Điều 3; khoản 5 Điều 7 Nghị định số 3/2021/NĐ-CP.',
      ['quy-dinh-chi-tiet'],
      ['quy-dinh-chi-tiet'],
    ],
    [
      'quy định chi tiết điểm a; điểm b, khoản 2; Điều 7 của Nghị định số 3/2021/NĐ-CP.',
      ['quy-dinh-chi-tiet'],
      ['quy-dinh-chi-tiet'],
    ],
    ['bãi bỏ khoản 1 Điều 2; Điều 4 Quyết định số 3/QĐ-UBND.', ['bai-bo'], ['bai-bo']],
    ['bãi bỏ giấy phép cũ; Điều 4 Quyết định số 3/QĐ-UBND giữ nguyên.', [], []],
    ['bãi bỏ giấy phép cũ; giữ nguyên Điều 4 Quyết định số 3/QĐ-UBND.', [], []],
  ])('of parts joined by a semicolon: %s', (words, relations, inPart) => {
    const [reference] = referencesOf(`Điều 2. Quyết định này ${words}`);
    expect([reference?.relations, reference?.inPart]).toEqual([relations, inPart]);
  });

  test.each([
    [
      'Bãi bỏ Quyết định số 3/QĐ-UBND về giá; khoản 4 Điều 9 Quyết định số 4/QĐ-UBND.',
      [
        [['bai-bo'], []],
        [['bai-bo'], ['bai-bo']],
      ],
    ],
    [
      'Bãi bỏ khoản 1 Điều 2 Quyết định số 3/QĐ-UBND; Điều 9 của Quyết định số 4/QĐ-UBND.',
      [
        [['bai-bo'], ['bai-bo']],
        [['bai-bo'], ['bai-bo']],
      ],
    ],
    [
      'Bãi bỏ Quyết định số 3/QĐ-UBND về giá; thực hiện khoản 4 Điều 9 Quyết định số 4/QĐ-UBND.',
      [
        [['bai-bo'], []],
        [[], []],
      ],
    ],
  ])('of a part of the next: %s', (words, expected) => {
    expect(referencesOf(`Điều 2. ${words}`).map((r) => [r.relations, r.inPart])).toEqual(expected);
  });

  test.each([
    [
      'numbered items',
      'Điều 1. Bãi bỏ toàn bộ các Quyết định sau đây:\n1. Quyết định số 3/QĐ-UBND ngày 01/2/2019 của UBND tỉnh;\n2. Quyết định số 4/QĐ-UBND ngày 02/2/2019 của UBND tỉnh.',
    ],
    [
      'one paragraph',
      'Điều 1. Bãi bỏ các văn bản sau: Quyết định số 3/QĐ-UBND ngày 01/2/2019; Quyết định số 4/QĐ-UBND ngày 02/2/2019.',
    ],
    [
      'joined by và',
      'Điều 1. Bãi bỏ Quyết định số 3/QĐ-UBND ngày 01/2/2019 của UBND tỉnh và Quyết định số 4/QĐ-UBND ngày 02/2/2019.',
    ],
  ])('of every member of a list: %s', (_, body) => {
    expect(referencesOf(body).map((r) => r.relations)).toEqual([['bai-bo'], ['bai-bo']]);
  });

  test.each([
    [
      'what the items themselves cite',
      'Điều 1. Bãi bỏ các văn bản sau:\n1. Quyết định số 3/QĐ-UBND hướng dẫn Quyết định số 4/QĐ-UBND.',
    ],
    ['a basis after the list', 'Điều 1. Bãi bỏ Quyết định số 3/QĐ-UBND, thực hiện theo Quyết định số 4/QĐ-UBND.'],
    ['the next article', 'Điều 1. Bãi bỏ Quyết định số 3/QĐ-UBND.\nĐiều 2. Quyết định số 4/QĐ-UBND còn hiệu lực.'],
  ])('never of %s', (_, body) => {
    expect(referencesOf(body).map((r) => r.relations)).toEqual([['bai-bo'], []]);
  });
});

test.each([
  ['Thay thế Quyết định số 5/QĐ-UBND ngày 09/6/2020 của UBND tỉnh.', [['5/QĐ-UBND', 'quyet-dinh', '2020-06-09']]],
  ['Bãi bỏ Quyết định số 05/QĐ-UBND năm 2019.', [['05/QĐ-UBND', 'quyet-dinh', '2019']]],
  ['Kèm theo Quyết định số 5/QĐ-UBND ngày 01/9/2021.', []],
  ['Kèm theo Quyết định số 5/QĐ-UBND ngày 02/9/2021, viết nhầm ngày.', []],
  ['Quyết định số 5/QĐ-UBND này có hiệu lực từ ngày ký.', []],
])('a number of its own is cited where another year is given: %s', (body, cited) => {
  expect(plain(body)).toEqual(cited);
});
