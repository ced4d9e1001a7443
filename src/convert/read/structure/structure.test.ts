/** Parts, paragraphs and nesting of a text. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

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

describe('marks and what stands beside them', () => {
  /** The outline in short: depth and words of every provision. */
  const provisionsIn = (body: string) =>
    outlineOf(body)
      .filter((b) => b.style !== null)
      .map((b) => `${b.depth} ${b.words}`);

  test.each<[string, string, string[]]>([
    ['a number alone on its line', '1.\nRà soát.\n2.\nBáo cáo.', ['0 1. Rà soát.', '0 2. Báo cáo.']],
    [
      'an article alone on its line',
      'Điều 1.\nPhạm vi\n1. Một.\nĐiều 2.\nHiệu lực',
      ['0 Điều 1. Phạm vi', '1 1. Một.', '0 Điều 2. Hiệu lực'],
    ],
    ['a letter alone on its line', '1. Gồm:\na)\nMột;\nb)\nHai.', ['0 1. Gồm:', '1 a) Một;', '1 b) Hai.']],
    [
      'a chapter whose title is in small letters',
      'Chương I\nQuy định chung\nĐiều 1. Phạm vi.',
      ['0 Chương I Quy định chung', '1 Điều 1. Phạm vi.'],
    ],
    [
      'a heading cut after its first word',
      'I. MỤC\nĐÍCH, YÊU CẦU\n1. Mục đích',
      ['0 I. MỤC ĐÍCH, YÊU CẦU', '1 1. Mục đích'],
    ],
    [
      'a chapter over three lines',
      'Chương II\nHỖ TRỢ NGƯỜI LAO ĐỘNG\nBỊ ẢNH HƯỞNG\nĐiều 4. Đối tượng.',
      ['0 Chương II HỖ TRỢ NGƯỜI LAO ĐỘNG BỊ ẢNH HƯỞNG', '1 Điều 4. Đối tượng.'],
    ],
    [
      'articles without a full stop',
      'Điều 1 Đất đai thuộc sở hữu toàn dân.\nĐiều 2 Người sử dụng đất có quyền.',
      ['0 Điều 1 Đất đai thuộc sở hữu toàn dân.', '0 Điều 2 Người sử dụng đất có quyền.'],
    ],
    [
      'articles without a full stop below a chapter',
      'Chương 1:\nNHỮNG QUY ĐỊNH CHUNG\nĐiều 1 Di sản văn hoá gồm hai loại.\nĐiều 2 Luật này quy định như sau.',
      [
        '0 Chương 1: NHỮNG QUY ĐỊNH CHUNG',
        '1 Điều 1 Di sản văn hoá gồm hai loại.',
        '1 Điều 2 Luật này quy định như sau.',
      ],
    ],
    [
      'an article that a broken sentence names',
      'Điều 1. Sửa đổi Nghị định\n1. Bỏ cụm từ “phụ trợ” tại điểm a khoản 1\nĐiều 26.\n2. Bổ sung theo các khoản 2, 3 và 4\nĐiều 31.\nĐiều 2. Hiệu lực.',
      [
        '0 Điều 1. Sửa đổi Nghị định',
        '1 1. Bỏ cụm từ “phụ trợ” tại điểm a khoản 1 Điều 26.',
        '1 2. Bổ sung theo các khoản 2, 3 và 4 Điều 31.',
        '0 Điều 2. Hiệu lực.',
      ],
    ],
    [
      'small Roman numbers below letters',
      '1. Gồm:\na) Một:\n(i) Một;\n(ii) Hai.\nb) Hai.',
      ['0 1. Gồm:', '1 a) Một:', '2 (i) Một;', '2 (ii) Hai.', '1 b) Hai.'],
    ],
    [
      'small Roman numbers with one bracket',
      'Yêu cầu như sau.\na) Một:\ni) Một;\nii) Hai.\nb) Hai.',
      ['0 a) Một:', '1 i) Một;', '1 ii) Hai.', '0 b) Hai.'],
    ],
    ['the letter i after h', '1. A\ng) Bảy;\nh) Tám;\ni) Chín.', ['0 1. A', '1 g) Bảy;', '1 h) Tám;', '1 i) Chín.']],
    [
      'numbers in brackets',
      '1. Gồm:\n(1) Một;\n(2) Hai.\n2. Khác.',
      ['0 1. Gồm:', '1 (1) Một;', '1 (2) Hai.', '0 2. Khác.'],
    ],
    [
      'letters that numbers in brackets announce',
      'Yêu cầu như sau.\n(1) Bộ Y tế:\na) Một;\nb) Hai.\n(2) Bộ Công an.',
      ['0 (1) Bộ Y tế:', '1 a) Một;', '1 b) Hai.', '0 (2) Bộ Công an.'],
    ],
    [
      'a list that a dash announces',
      '- Các xã:\n1. Bình Minh;\n2. Bình An.',
      ['0 - Các xã:', '1 1. Bình Minh;', '1 2. Bình An.'],
    ],
  ])('%s', (_, body, provisions) => {
    expect(provisionsIn(body)).toEqual(provisions);
  });

  test.each<[string, string]>([
    ['a range at the beginning of a line', 'Mỗi lớp có từ\n50 - 60 học viên được cử đi.'],
    ['a figure far from the last number', 'Tổng số hộ trên địa bàn toàn tỉnh là\n25. Trong đó có hộ nghèo.'],
    ['an article of another law', 'Thực hiện theo quy định tại\nĐiều 5 Luật Đất đai.'],
    ['a year in brackets', 'Nghị định của Chính phủ\n(2021) đã quy định.'],
  ])('near miss: %s', (_, body) => {
    expect(provisionsIn(body)).toEqual([]);
  });

  test('first words of provisions that a web page had in bold do not end a line', () => {
    const line = 'triển khai thực hiện các nhiệm vụ được giao theo đúng quy định của pháp luật và báo cáo';
    const cut = [
      ['1. Giảm tối đa', 'số hộ nghèo'],
      ['2. Bảo đảm', 'mọi trẻ em được'],
      ['3. Giao Sở', 'y tế chủ trì'],
      ['4. Văn phòng', 'Trung ương phối hợp'],
    ];
    const body = cut.map(([first, rest]) => `${first}\n${rest} ${line}\n${line}\n${line}.`).join('\n');
    expect(provisionsIn(body).map((p) => p.split(' triển khai', 1)[0])).toEqual(
      cut.map(([first, rest]) => `0 ${first} ${rest}`),
    );
  });
});

describe('annexes and forms', () => {
  const SIGNED =
    'Điều 1. Ban hành.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An\n\n';
  const annexOf = (body: string) =>
    outlineOf(SIGNED + body)
      .filter((b) => b.part === 'annex' && b.style !== null)
      .map((b) => `${b.depth} ${b.words}`);

  test.each<[string, string, string[]]>([
    [
      'an annex with its title',
      'PHỤ LỤC I\nDANH MỤC XÃ\n(Kèm theo Quyết định số 5/QĐ-UBND)\n\nI. VÙNG MỘT\n1. Xã A.\n\nPHỤ LỤC II\nMỨC CHI\n1. Xã B.',
      ['0 PHỤ LỤC I DANH MỤC XÃ', '1 I. VÙNG MỘT', '2 1. Xã A.', '0 PHỤ LỤC II MỨC CHI', '1 1. Xã B.'],
    ],
    [
      'forms of an annex',
      'PHỤ LỤC\nBIỂU MẪU\n\nMẫu số 01\nĐƠN ĐỀ NGHỊ\n1. Họ tên.\n\nMẫu số 02\nTỜ KHAI\n1. Họ tên.',
      ['0 PHỤ LỤC BIỂU MẪU', '1 Mẫu số 01 ĐƠN ĐỀ NGHỊ', '2 1. Họ tên.', '1 Mẫu số 02 TỜ KHAI', '2 1. Họ tên.'],
    ],
    [
      'an attached text',
      'QUY CHẾ\nLÀM VIỆC CỦA BAN CHỈ ĐẠO\n\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi.',
      ['0 QUY CHẾ LÀM VIỆC CỦA BAN CHỈ ĐẠO', '1 Chương I QUY ĐỊNH CHUNG', '2 Điều 1. Phạm vi.'],
    ],
    [
      'a form that a sentence names',
      'PHỤ LỤC\nHƯỚNG DẪN\n1. Đơn vị lập theo\nmẫu số 01 kèm theo Quyết định này.',
      ['0 PHỤ LỤC HƯỚNG DẪN', '1 1. Đơn vị lập theo mẫu số 01 kèm theo Quyết định này.'],
    ],
  ])('%s', (_, body, provisions) => {
    expect(annexOf(body)).toEqual(provisions);
  });

  test('an annex changes no address of what is in it', () => {
    const blocks = outlineOf(`${SIGNED}PHỤ LỤC\nDANH MỤC\n\nI. VÙNG MỘT\n1. Xã A.\nĐiều 1. Khác.`);
    expect(blocks.filter((b) => b.part === 'annex').map((b) => b.anchor)).toEqual([
      'pl-phu-luc',
      'pl-muc-i',
      'pl-muc-i-1',
      'pl-dieu-1',
    ]);
  });

  test.each([
    ['provisions without a heading', 'I. MỤC ĐÍCH\n1. Tăng cường quản lý.'],
    ['a heading that is no tên loại', 'NHIỆM VỤ CỤ THỂ\nI. MỤC ĐÍCH\n1. Tăng cường quản lý.'],
    ['a table', '| TT | Xã |\n| 1 | A |'],
    ['a form', 'Biểu số 1 MỨC TRỢ CẤP\n1. Mức một.'],
    ['notes', '__________\n[1] Gồm các đồng chí.'],
    ['a long paragraph', `${'Các đơn vị thực hiện theo quy định. '.repeat(8)}`],
  ])('what follows the signature is an annex: %s', (_, body) => {
    const bytes = new TextEncoder().encode(HEAD + SIGNED + body);
    const { value } = readDocument({ id: 't', path: 't.txt', bytes }, knowledge);
    const { blocks, reading } = value?.outline ?? { blocks: [], reading: '' };
    const signature = blocks.filter((b) => b.part === 'conclusions').map((b) => reading.slice(b.start, b.end));
    expect(signature.join('\n')).toBe('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An');
    expect(value?.fields.signatory?.name).toBe('Nguyễn Văn An');
    expect(blocks.some((b) => b.part === 'annex')).toBe(true);
  });

  test.each([
    'TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Trần Hồng Hà PHỤ LỤC I DANH MỤC',
    'KT. BỘ TRƯỞNG THỨ TRƯỞNG Đinh Văn Tụng KẾ HOẠCH TRIỂN KHAI CHƯƠNG TRÌNH PHỐI HỢP',
    'BỘ TRƯỞNG Đặng Văn Khánh CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA NGÀNH',
    'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn Tháp Phụ lục (Kèm theo Quyết định này)',
  ])('a signature and the head of an annex in one line: %s', (line) => {
    const blocks = outlineOf(
      `Điều 1. Ban hành.\n\nNơi nhận:\n- Lưu: VT, TH.\n${line}\nI. MỤC TIÊU\n1. Tăng cường quản lý.`,
    );
    const labels = blocks.filter((b) => b.part === 'annex' && b.style !== null).map((b) => b.label);
    expect(labels.slice(-2)).toEqual(['I.', '1.']);
  });
});

describe('tables', () => {
  test('a table that a copy flattened stays as it is, and its numbers are no points', () => {
    const blocks = outlineOf('1. Phân công như sau:\nSTT\nTên\n1.\nLuật A\n2.\nLuật B\n2. Báo cáo.');
    expect(blocks.map((b) => [b.kind, b.label])).toEqual([
      ['provision', '1.'],
      ['lines', null],
      ['provision', '2.'],
    ]);
  });

  test('a bar in a sentence makes no table', () => {
    expect(outlineOf('Người lao động | cấp tỉnh | hoặc cấp huyện nộp hồ sơ.').map((b) => b.kind)).toEqual([
      'paragraph',
    ]);
  });
});
