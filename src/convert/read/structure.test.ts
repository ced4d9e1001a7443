/** Parts, paragraphs and nesting of a text. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../scripts/content/knowledge.ts';
import { readDocument } from '../convert.ts';

const knowledge = loadKnowledge();
const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nSố: 5/KH-UBND\n\nKẾ HOẠCH\nVề công tác y tế\n\n';
const outlineOf = (body: string) => {
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(HEAD + body) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  const { blocks, reading } = value.outline;
  return blocks
    .filter((b) => b.part === 'preamble' || b.part === 'body' || b.part === 'annex')
    .map((b) => ({ ...b, words: reading.slice(b.start, b.end).replace(/\s+/g, ' ').trim() }));
};

describe('nesting', () => {
  test.each([
    ['I. MỤC TIÊU\n1. Mục tiêu chung\na) Nâng cao;\n- Một là;\n+ Hai là.', [0, 1, 2, 3, 4]],
    ['1. Việc\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu.\n2. Khác.', [0, 1, 1, 1, 1, 1, 1, 0]],
    ['Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Khoản một.\na) Điểm a.\nĐiều 2. Đối tượng.', [0, 1, 2, 3, 1]],
    ['1. Mục tiêu\n1.1. Cụ thể.\n1.2. Dài hạn.\n2. Nhiệm vụ.', [0, 1, 1, 0]],
  ])('%j', (body, depths) => {
    expect(outlineOf(body).map((b) => b.depth)).toEqual(depths);
  });

  test('a provision has an address of its own, the same whatever stands before it', () => {
    expect(outlineOf('Điều 1. Phạm vi\n1. Một.\na) Điểm a.\nđ) Điểm đ.\nĐiều 2. Khác.').map((b) => b.anchor)).toEqual([
      'dieu-1',
      'dieu-1-1',
      'dieu-1-1-a',
      'dieu-1-1-dd',
      'dieu-2',
    ]);
  });
});

describe('paragraphs', () => {
  test('a paragraph cut by a page goes on', () => {
    const [first, ...rest] = outlineOf(
      'Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành phối hợp với\n\n2\n\ncác huyện triển khai.\n',
    );
    expect(first?.words).toBe('Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành phối hợp với các huyện triển khai.');
    expect(rest).toEqual([]);
  });

  test('lines wrapped at one width are one paragraph, and a dash inside it is none of its own', () => {
    const body = [
      'Thực hiện chỉ đạo của Thủ tướng Chính phủ về phòng, chống dịch, Sở Lao động',
      '- Thương binh và Xã hội chủ trì, phối hợp với các đơn vị liên quan tổ chức',
      'kiểm tra việc chấp hành các quy định về an toàn lao động tại các cơ sở sản',
      'xuất, kinh doanh trên địa bàn tỉnh trong quý III năm 2021 theo kế hoạch đã',
      'được phê duyệt tại cuộc họp giao ban tháng 6 của Ủy ban nhân dân tỉnh Sơn La',
      'và báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh để tổng hợp chung, đồng',
      'thời gửi Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc các đơn vị chậm',
      'triển khai thực hiện nhiệm vụ được giao theo đúng thời hạn đã quy định.',
    ].join('\n');
    expect(outlineOf(body)).toHaveLength(1);
  });

  test('a line never ends with “số” or “ngày”', () => {
    expect(outlineOf('Theo Công văn số\n12/UBND-NC ngày\n20/3/2021 của tỉnh.')).toHaveLength(1);
  });

  test('sentences on lines of their own stay apart', () => {
    expect(outlineOf('Câu thứ nhất.\nCâu thứ hai.\nCâu thứ ba.')).toHaveLength(3);
  });

  test('lines of a table are one block, and text around it is not of it', () => {
    const kinds = outlineOf('Danh mục:\n\n| TT | Tên |\n| --- | --- |\n| 1 | A |\n\nTrên đây là danh mục.').map(
      (b) => b.kind,
    );
    expect(kinds).toEqual(['paragraph', 'table', 'paragraph']);
  });
});

describe('what is attached', () => {
  test('an annex begins after the signature, also with a tên loại of its own', () => {
    const parts = outlineOf(
      '1. Thực hiện./.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Inh\n\nQUY CHẾ\nLàm việc của Ban Chỉ đạo\n\nĐiều 1. Phạm vi.\n',
    ).map((b) => b.part);
    expect(parts[0]).toBe('body');
    expect(parts.slice(1).every((p) => p === 'annex')).toBe(true);
    expect(parts.length).toBeGreaterThan(2);
  });

  test('addresses of an annex are not those of the body', () => {
    const anchors = outlineOf(
      'Điều 1. Ban hành quy chế./.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Inh\n\nPHỤ LỤC\nDANH MỤC\n\nĐiều 1. Phạm vi.\n',
    ).map((b) => b.anchor);
    expect(anchors[0]).toBe('dieu-1');
    expect(anchors.at(-1)).toBe('pl-dieu-1');
  });
});

describe('the authority above căn cứ', () => {
  const DECISION = (authority: string): string =>
    `${authority}\n\nCăn cứ Luật Tổ chức chính quyền địa phương;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Hội.\nĐiều 2. Giao Sở Nội vụ chủ trì thực hiện.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\nNguyễn Văn An\n`;

  test.each([
    'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'GIÁM ĐỐC SỞ NỘI VỤ TỈNH SƠN LA',
    'BỘ TRƯỞNG BỘ Y TẾ',
    'THỦ TƯỚNG CHÍNH PHỦ',
    'TRƯỞNG BAN QUẢN LÝ',
    'ỦY BAN NHÂN DÂN TỈNH SƠN LA',
    'HIỆU TRƯỞNG TRƯỜNG CAO ĐẲNG SƠN LA',
  ])('%s signs nothing: the articles stay in the body', (authority) => {
    const blocks = outlineOf(DECISION(authority));
    expect(blocks.filter((b) => b.part === 'body' && b.style === 'dieu')).toHaveLength(2);
    expect(blocks.filter((b) => b.part === 'preamble').map((b) => b.words)).toEqual([
      authority,
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
    ]);
  });

  test('grounds with dashes, as the Party prints them, are the preamble', () => {
    const blocks = outlineOf(
      '- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc;\n\nBAN THƯỜNG VỤ QUYẾT ĐỊNH\n\nĐiều 1. Lập tổ.\n',
    );
    expect(blocks.map((b) => b.part)).toEqual(['preamble', 'preamble', 'body', 'body']);
  });
});

describe('what follows the signature', () => {
  test.each(['ĐIỀU LỆ', 'QUY CHẾ', 'PHỤ LỤC', 'NỘI QUY', 'QUY ĐỊNH'])('%s is an annex', (head) => {
    const blocks = outlineOf(
      `Điều 1. Ban hành kèm theo.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n\n${head}\nVề tổ chức và hoạt động\n\nĐiều 1. Tên gọi.\nĐiều 2. Tôn chỉ.\n`,
    );
    expect(blocks.filter((b) => b.style === 'dieu').map((b) => b.part)).toEqual(['body', 'annex', 'annex']);
  });
});
