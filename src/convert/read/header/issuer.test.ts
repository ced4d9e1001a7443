/** Who issued a text: spoiled heads, texts without a head, notes of annexes. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

const read = (text: string) => {
  const { value, diagnostics } = readDocument(
    { id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) },
    knowledge,
  );
  if (!value) throw new Error('Cannot read the text of a test');
  return { ...value.fields, diagnostics };
};
const headed = (head: string) => read(`${head}\n\nKính gửi: Các phòng.\n\n1. Thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n`);

describe('words of a head that a scan spoiled', () => {
  test.each([
    ['BỘ TÀI CHÍNI\nSố: 5/BTC-CST', 'Bộ Tài chính', 'BỘ TÀI CHÍNI'],
    ['BỘ CÔNG THUƠNGG\nSố: 5/BCT-TTTN', 'Bộ Công Thương', 'BỘ CÔNG THUƠNGG'],
    ['BẢO HIỂM XÃ HỌỊI VIỆT NAM\nSố: 5/BHXH-CSYT', 'Bảo hiểm xã hội Việt Nam', 'BẢO HIỂM XÃ HỌỊI VIỆT NAM'],
    ['VĂN PHÒNG CHÍNHH PHỦ\nSố: 5/VPCP-KTTH', 'Văn phòng Chính phủ', 'VĂN PHÒNG CHÍNHH PHỦ'],
    ['KIỂM TOÁN NHÀ NUƠCC\nSố: 5/KTNN-TH', 'Kiểm toán nhà nước', 'KIỂM TOÁN NHÀ NUƠCC'],
  ])('%j is %s, and the page says what is printed', (head, name, printed) => {
    const { issuer, origins, diagnostics } = headed(head);
    expect(issuer?.name).toBe(name);
    expect(origins.issuer).toMatchObject({ origin: 'stated', note: { code: 'damaged-name', printed } });
    expect(diagnostics.map((d) => [d.code, d.value])).toContainEqual(['nghi-sai-chu', `${printed} (${name}?)`]);
  });

  test.each([
    ['SỞ NGOẠI GIAO\nSố: 5/SNG', 'Sở Ngoại giao'],
    ['CỤC THÚ Y\nSố: 5/TY', 'Cục Thú y'],
    ['BỘ TÀI CHÍNH\nSố: 5/BTC', 'Bộ Tài chính'],
    ['BAN TÀI CHÍNI\nSố: 5/BTC', 'Ban Tài chíni'],
    ['BỘ XẦYD DỰNGG\nSố: 5/BXD', 'Bộ Xầyd dựngg'],
  ])('%j is no other body: %s', (head, name) => {
    const { issuer, origins } = headed(head);
    expect([issuer?.name, origins.issuer.note]).toEqual([name, null]);
  });
});

describe('a name that a narrow column breaks', () => {
  const below = 'Số: 5/QĐ-UBND\nngày 3 tháng 4 năm 2018';
  test.each([
    ['ỦY\nBAN NHÂN DÂN\nTỈNH LAI CHÂU', 'Ủy ban nhân dân tỉnh Lai Châu'],
    ['ỦY BAN NHÂN\nDÂN\nHUYỆN TAM ĐƯỜNG', 'Ủy ban nhân dân huyện Tam Đường'],
    ['HỘI ĐỒNG\nNHÂN DÂN\nTỈNH LAI CHÂU', 'Hội đồng nhân dân tỉnh Lai Châu'],
    ['ỦY BAN THƯỜNG VỤ\nQUỐC HỘI', 'Ủy ban Thường vụ Quốc hội'],
    ['VĂN PHÒNG\nCHÍNH PHỦ', 'Văn phòng Chính phủ'],
    ['NGÂN HÀNG NHÀ\nNƯỚC\nVIỆT NAM', 'Ngân hàng Nhà nước Việt Nam'],
    ['BAN THƯỜNG VỤ\nHUYỆN ỦY TAM ĐƯỜNG', 'Ban Thường vụ Huyện ủy Tam Đường'],
    ['VĂN PHÒNG\nUBND TỈNH LAI CHÂU', 'Văn phòng UBND tỉnh Lai Châu'],
  ])('%j is %s', (head, name) => {
    expect(headed(`${head}\n${below}`).issuer?.name).toBe(name);
  });

  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU\nVĂN PHÒNG', 'Văn phòng Ủy ban nhân dân tỉnh Lai Châu'],
    ['BỘ TÀI CHÍNH\nTỔNG CỤC THUẾ', 'Tổng cục Thuế'],
    ['CHÍNH PHỦ\nBAN CHỈ ĐẠO PHÒNG CHỐNG LỤT BÃO', 'Ban Chỉ đạo phòng chống lụt bão'],
  ])('%j is two names, the lower one issued it: %s', (head, name) => {
    expect(headed(`${head}\n${below}`).issuer?.name).toBe(name);
  });
});

describe('a head that lost the place of its authority', () => {
  const decree = (head: string, author: string) =>
    read(`${head}\n\nQUYẾT ĐỊNH\nVề quy chế\n\n${author}\nCăn cứ Luật Đầu tư;\n\nQUYẾT ĐỊNH:\nĐiều 1. Rà soát.\n`);
  const cells = (name: string, place: string) =>
    `${name} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 5/QĐ-UBND | ${place}, ngày 3 tháng 4 năm 2018 |`;

  test.each([
    ['ỦY BAN NHÂN DÂN', 'Phan Thiết', 'ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN', 'Ủy ban nhân dân tỉnh Bình Thuận'],
    ['ỦY BAN NHÂN DÂN', 'Lai Châu', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'Ủy ban nhân dân tỉnh Lai Châu'],
    ['HỘI ĐỒNG NHÂN DÂN', 'Nha Trang', 'HỘI ĐỒNG NHÂN DÂN TỈNH KHÁNH HÒA', 'Hội đồng nhân dân tỉnh Khánh Hòa'],
    ['ỦY BAN NHÂN DÂN', 'Lai Châu', 'HỘI ĐỒNG NHÂN DÂN TỈNH LAI CHÂU', 'Hội đồng nhân dân tỉnh Lai Châu'],
    ['ỦY BAN NHÂN DÂN', 'Quận 9', 'ỦY BAN NHÂN DÂN QUẬN 9', 'Ủy ban nhân dân quận 9'],
    ['ỦY BAN NHÂN DÂN', 'Lai Châu', 'ỦY BAN NHÂN DÂN TỈNH', 'Ủy ban nhân dân tỉnh Lai Châu'],
    ['ỦY BAN NHÂN DÂN', 'Tp. Hồ Chí Minh', '', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ['ỦY BAN NHÂN DÂN', 'Huyện Tam Đường', '', 'Ủy ban nhân dân huyện Tam Đường'],
  ])('%s at %s above %j is %s', (name, place, author, whole) => {
    expect(decree(cells(name, place), author).issuer?.name).toBe(whole);
  });

  test.each([
    ['nobody names it', 'ỦY BAN NHÂN DÂN', 'Lai Châu', ''],
    ['the địa danh is the town it sits in', 'ỦY BAN NHÂN DÂN', 'Mỹ Tho', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['the địa danh alone does not tell the level', 'HỘI ĐỒNG NHÂN DÂN', 'Cao Bằng', ''],
    ['an office without its body', 'CHỦ TỊCH ỦY BAN NHÂN DÂN', 'Gia Lai', ''],
  ])('is of nobody known where %s', (_, name, place, author) => {
    const { issuer, origins } = decree(cells(name, place), author);
    expect([issuer, origins.issuer.origin]).toEqual([null, 'unknown']);
  });

  test.each([
    ['SỞ Y TẾ', 'Sở Y tế'],
    ['HUYỆN ỦY', 'Huyện ủy'],
    ['BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nBAN TUYÊN GIÁO', 'Ban Tuyên giáo'],
  ])('is as printed where its words name it: %j', (head, name) => {
    expect(headed(`${head}\nSố: 5/QĐ-KB\nLai Châu, ngày 3 tháng 4 năm 2018`).issuer?.name).toBe(name);
  });

  test('a level word takes no địa danh that is known to be a unit of another level', () => {
    const below = 'QUYẾT ĐỊNH\nVề quy chế\n\nỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Đầu tư;\n\nĐiều 1. Rà soát.\n';
    const at = (place: string) => read(`Số: 5/QĐ-UBND\n${place}, ngày 3 tháng 4 năm 2018\n\n${below}`).issuer?.name;
    expect(['Lai Châu', 'Mỹ Tho', 'Nha Trang', 'TP. Hồ Chí Minh', 'Bắc Thái'].map(at)).toEqual([
      'Ủy ban nhân dân tỉnh Lai Châu',
      'Ủy ban nhân dân tỉnh',
      'Ủy ban nhân dân tỉnh',
      'Ủy ban nhân dân tỉnh',
      'Ủy ban nhân dân tỉnh Bắc Thái',
    ]);
  });
});

describe('a head without tên loại', () => {
  const head = 'ỦY BAN NHÂN DÂN |\nSố: 5/2010/QĐ-UBND |\nTam Đường, ngày 3 tháng 8 năm 2010 |';
  const text = (between: string) =>
    read(
      `${head}\n${between}\nCăn cứ Luật Đầu tư số 61/2020/QH14;\nQUYẾT ĐỊNH:\nĐiều 1. Rà soát.\n|\nTM. ỦY BAN NHÂN DÂN |`,
    );

  test.each([
    ['BAN HÀNH QUY CHẾ LÀM VIỆC\nỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG', 'BAN HÀNH QUY CHẾ LÀM VIỆC'],
    ['VỀ VIỆC THÀNH LẬP TỔ CÔNG TÁC\nỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG', 'THÀNH LẬP TỔ CÔNG TÁC'],
    ['ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG', null],
    ['Ban hành quy chế là việc cần.\nỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG', null],
  ])('%j is titled %j, and its grounds are read', (between, title) => {
    const { references, ...fields } = text(between);
    expect(fields.title).toBe(title);
    expect(references.map(({ number, role }) => [number, role])).toEqual([['61/2020/QH14', 'basis']]);
  });

  test('is of the author above its grounds', () => {
    expect(text('ỦY BAN NHÂN DÂN HUYỆN TAM ĐƯỜNG').issuer?.name).toBe('Ủy ban nhân dân huyện Tam Đường');
  });
});

describe('a text without a head', () => {
  test.each([
    'KẾ HOẠCH\nPhòng chống dịch\n\nI. MỤC ĐÍCH\n1. Sở Y tế tham mưu.\n2. Bộ Y tế ban hành Thông tư hướng dẫn.\n',
    'QUYẾT ĐỊNH\nVề quy chế\n\nĐiều 1. Rà soát.\nĐiều 2. Bộ trưởng Bộ Y tế ban hành Quyết định về phân công.\n',
    'THÔNG BÁO\nVề phòng dịch\n\nNgày 05/3/2024, Chính phủ ban hành Nghị định về y tế cơ sở.\n1. Rà soát.\n',
    'QUYẾT ĐỊNH\nVề quy chế\n\nCăn cứ Luật Đầu tư; Bộ Y tế ban hành Thông tư số 12/2020/TT-BYT;\n\nĐiều 1. Rà soát.\n',
    'Ủy ban nhân dân tỉnh Sơn La đề nghị các sở báo cáo kết quả thực hiện.\n\n1. Giao Công an tỉnh kiểm tra.\n',
    'V/v phòng dịch\n\nSở Y tế là cơ quan thường trực, chủ trì phối hợp với các ngành.\n',
  ])('has no issuer whom only a sentence names: %j', (text) => {
    expect(read(text).issuer).toBeNull();
  });

  test('has the one of its enacting formula', () => {
    const text =
      'THÔNG TƯ\nVề quy chuẩn\n\nCăn cứ Luật Xây dựng;\n\nBộ trưởng Bộ Xây dựng ban hành Thông tư về quy chuẩn.\n';
    expect(read(`${text}\nĐiều 1. Phạm vi.\n`).issuer?.name).toBe('Bộ Xây dựng');
  });
});

describe('the note of an annex', () => {
  const NOTE = '(Kèm theo Hướng dẫn số 40-HD/BTGDVTW, ngày 12/3/2025 của Ban Tuyên giáo và Dân vận Trung ương)';
  const OTHER = '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 03/4/2024 của UBND tỉnh Sơn La)';
  const OWN = ['40-HD/BTGDVTW', '2025-03-12', 'Ban Tuyên giáo và Dân vận Trung ương'];

  test.each([
    ['in the head of what is only attached', `HƯỚNG DẪN\nTUYÊN TRUYỀN\n${NOTE}\n\n1. Thực hiện.\n`, OWN],
    [
      'below the text itself',
      `HƯỚNG DẪN\nTUYÊN TRUYỀN\n\n1. Thực hiện.\n\nPHỤ LỤC I\nMẪU BÁO CÁO\n${NOTE}\n\n1. Tình hình.\n`,
      OWN,
    ],
    ['of a document of another kind', `QUY CHẾ\nLÀM VIỆC\n${OTHER}\n\nĐiều 1. Phạm vi.\n`, [null, null, null]],
    [
      'in a sentence',
      'HƯỚNG DẪN\nTUYÊN TRUYỀN\n\n1. Mẫu (kèm theo Hướng dẫn số 40-HD/BTGDVTW) giữ nguyên.\n',
      [null, null, null],
    ],
  ])('%s', (_, text, expected) => {
    const { number, date, issuer } = read(text);
    expect([number, date, issuer?.name ?? null]).toEqual(expected);
  });
});

test.each([
  [
    'HUYỆN ỦY CÔ TÔ\nCƠ QUAN TỔ CHỨC – NỘI VỤ',
    'co-quan-to-chuc-noi-vu-huyen-uy-co-to-quang-ninh',
    'huyen-uy-co-to-quang-ninh',
  ],
  ['HUYỆN ỦY CÔ TÔ', 'huyen-uy-co-to-quang-ninh', null],
])('of “%s” the issuing body is %s', (head, key, parent) => {
  const text = `${head}\n*\nSố 29-CV/TCNV\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nCô Tô, ngày 4 tháng 3 năm 2020\n\nKính gửi: Các chi bộ\n\n1. Báo cáo trước ngày 10/3/2020.\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  const issuing = value?.fields.bodies.find(({ mentions }) => mentions.some(({ use }) => use === 'issuer'));
  expect({ key: issuing?.key, parent: issuing?.parent }).toEqual({ key, parent });
});
