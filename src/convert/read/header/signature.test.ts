/**
 * Signatures as they are printed: forms of the State and the Party, of databases, scans and copies.
 */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../../scripts/content/knowledge.ts';
import { readDocument } from '../../convert.ts';

const knowledge = loadKnowledge();
const STATE = 'UBND TỈNH SƠN LA\nSố: 5/CT-UBND\n\nCHỈ THỊ\nVề công tác y tế';
const PARTY = 'TỈNH ỦY LAI CHÂU\n*\nSố 12-CT/TU\n\nCHỈ THỊ\nvề công tác y tế';
const LIST = 'Nơi nhận:\n- Như trên;\n- Phó Thủ tướng Vũ Đức Đam (b/c);\n- Lưu: VT.\n\n';
const PARTY_LIST = 'Nơi nhận:\n- Như trên,\n- Lưu Văn phòng Tỉnh ủy.\n\n';

const fieldsOf = (closing: string, head = STATE) => {
  const text = `${head}\n\n1. Giao Sở Y tế thực hiện Chỉ thị này./.\n\n${closing}\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
};
const signed = (closing: string, head = STATE): readonly [string | null, string | null] => {
  const { signatory } = fieldsOf(closing, head);
  return [signatory?.name ?? null, signatory?.position ?? null];
};

describe('as a database of laws prints it, with no nơi nhận', () => {
  test.each([
    ['Thủ tướng\n(Đã ký)\nLê Văn Bình', 'Thủ tướng'],
    ['KT. Chủ tịch\nPhó Chủ tịch\n\n(Đã ký)\n\nLê Văn Bình', 'Phó Chủ tịch'],
    ['TM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch\n(Đã ký)\nLê Văn Bình', 'Phó Chủ tịch'],
    ['Chủ tịch UBND tỉnh\n(Đã ký)\nLê Văn Bình', 'Chủ tịch UBND tỉnh'],
    ['Chủ tịch Ủy ban nhân dân tỉnh Sơn La\n(Đã ký)\nLê Văn Bình', 'Chủ tịch Ủy ban nhân dân tỉnh Sơn La'],
    ['Phó Chủ tịch Thường trực\n(đã ký)\nLê Văn Bình', 'Phó Chủ tịch Thường trực'],
    ['KT.BỘ TRƯỞNG\nThứ trưởng\n(Đã ký)\nLê Văn Bình', 'Thứ trưởng'],
    ['Chủ tịch\n(Đã ký) Lê Văn Bình', 'Chủ tịch'],
  ])('%j', (closing, position) => {
    expect(signed(closing)).toEqual(['Lê Văn Bình', position]);
  });
});

describe('offices and capacities', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN\nChủ tịch\nLê Văn Bình', 'Chủ tịch'],
    ['TL. CHỦ TỊCH\nChánh Văn phòng\nLê Văn Bình', 'Chánh Văn phòng'],
    ['TUQ. BỘ TRƯỞNG\nVụ trưởng Vụ Pháp chế\nLê Văn Bình', 'Vụ trưởng Vụ Pháp chế'],
    ['TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH\nLê Văn Bình', 'Phó Chủ tịch'],
    ['KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG\nLê Văn Bình', 'Phó Thủ tướng'],
    ['TM. HỘI ĐỒNG THẨM PHÁN CHÁNH ÁN\nLê Văn Bình', 'Chánh án'],
    ['TUQ. CHỦ TỊCH\nKT. GIÁM ĐỐC SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\nLê Văn Bình', 'Phó Giám đốc'],
    ['TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nPHÓ CHỦ TỊCH UBND TỈNH\nLê Văn Bình', 'Phó Chủ tịch UBND tỉnh'],
    ['K/T THỦ TRƯỞNG ĐƠN VỊ\nPHÓ THỦ TRƯỞNG\nLê Văn Bình', 'Phó Thủ trưởng'],
    ['KT/ GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Bình', 'Phó Giám đốc'],
    ['THỦ TRƯỞNG CƠ QUAN\nLê Văn Bình', 'Thủ trưởng cơ quan'],
    ['KÝ THAY CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Bình', 'Phó Chủ tịch'],
    ['Ký thay Bộ trưởng\nThứ trưởng\nLê Văn Bình', 'Thứ trưởng'],
    ['THỪA LỆNH CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nLê Văn Bình', 'Chánh Văn phòng'],
    ['NGƯỜI LẬP BIỂU             GIÁM ĐỐC\n\nLò Thị Mai                  Lê Văn Bình', 'Giám đốc'],
    ['KÝ THAY CHỦ TỊCH\nLê Văn Bình', null],
    ['KT. TRƯỞNG THUẾ TỈNH\nPHÓ TRƯỞNG THUẾ TỈNH\nLê Văn Bình', 'Phó Trưởng Thuế tỉnh'],
    ['TRƯỞNG THUẾ CƠ SỞ\nLê Văn Bình', 'Trưởng Thuế cơ sở'],
    ['TRƯỞNG THI HÀNH ÁN DÂN SỰ\nLê Văn Bình', 'Trưởng Thi hành án dân sự'],
    ['ĐỒN TRƯỞNG\nThiếu tá Lê Văn Bình', 'Đồn trưởng'],
    ['TM. ĐOÀN CHỦ TỊCH\nLê Văn Bình', null],
  ])('%j', (closing, position) => {
    expect(signed(LIST + closing)).toEqual(['Lê Văn Bình', position]);
  });

  test('the board that is signed for is not cut at the office in its name', () => {
    const { signatory } = fieldsOf(`${LIST}TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH\nLê Văn Bình`, STATE);
    expect(signatory).toMatchObject({ capacity: 'TM. ĐOÀN CHỦ TỊCH', position: 'Chủ tịch' });
  });

  test.each([
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\n(Đã ký)\nLê Văn Bình', 'Phó Bí thư Thường trực'],
    ['T/M BAN CHẤP HÀNH\nBí thư\nLê Văn Bình', 'Bí thư'],
    ['T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLê Văn Bình', 'Phó Chánh Văn phòng'],
    ['T/M TỈNH ỦY\nPHÓ BÍ THƯ\nLê Văn Bình', 'Phó Bí thư'],
    ['T/M BAN BÍ THƯ\nLê Văn Bình', null],
  ])('of the Party: %j', (closing, position) => {
    expect(signed(PARTY_LIST + closing, PARTY)).toEqual(['Lê Văn Bình', position]);
  });
});

describe('the mark of signing beside office or name', () => {
  test.each([
    '(đã ký) Lê Văn Bình',
    'Đã ký: Lê Văn Bình',
    '[ĐÃ KÝ]\nLê Văn Bình',
    '(Ký tên, đóng dấu)\nLê Văn Bình',
    'Lê Văn Bình (đã ký)',
    'Lê Văn Bình - Đã ký',
  ])('CHỦ TỊCH, then %j', (lines) => {
    expect(signed(`${LIST}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n${lines}`)).toEqual(['Lê Văn Bình', 'Chủ tịch']);
  });

  test.each(['CHỦ TỊCH (Đã ký)\nLê Văn Bình', 'CHỦ TỊCH (Đã ký) Lê Văn Bình'])('%j', (lines) => {
    expect(signed(`${LIST}TM. ỦY BAN NHÂN DÂN\n${lines}`)).toEqual(['Lê Văn Bình', 'Chủ tịch']);
  });
});

describe('what stands below a signature signs nothing', () => {
  test.each([
    ['a note', '* Ghi chú: Đầu mối liên hệ:\nTrần Văn Nam'],
    ['a footnote', '¹ Theo báo cáo của đồng chí:\nTrần Văn Nam'],
    ['who typed it', 'Người đánh máy: Trần Văn Nam'],
    ['a copy', 'SAO LỤC\nSố: 12/SL-VP\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Nam'],
    ['a copy with a date', 'SAO Y BẢN CHÍNH\nSơn La, ngày 3 tháng 4 năm 2024\nCHÁNH VĂN PHÒNG\nTrần Văn Nam'],
    ['a copy known by its number', 'HUYỆN BẮC YÊN\nSố: 12/SY-UBND\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Nam'],
    ['a copy in small letters', 'Sao lục:\nChánh Văn phòng\nTrần Văn Nam'],
    ['a notary', 'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH\nCÔNG CHỨNG VIÊN\nTrần Văn Nam'],
    ['a digital signature', 'Ký bởi: ỦY BAN NHÂN DÂN\nCơ quan: Tỉnh Sơn La\nNgày ký: 12-03-2024 15:03'],
    ['a digital signature of the clerk', 'Người ký: Trần Văn Nam\nThời gian ký: 12/03/2024'],
  ])('%s', (_, below) => {
    expect(signed(`${LIST}CHỦ TỊCH\nLê Văn Bình\n\n${below}`)).toEqual(['Lê Văn Bình', 'Chủ tịch']);
  });

  test('but a digital signature names the signer where no line does', () => {
    expect(signed(`${LIST}GIÁM ĐỐC\n\nNgười ký: Lê Văn Bình`)).toEqual(['Lê Văn Bình', 'Giám đốc']);
    expect(signed(`${LIST}GIÁM ĐỐC\n\nNgười ký: Sở Y tế`)).toEqual([null, null]);
  });
});

describe('a name over two lines', () => {
  test.each([
    ['Nguyễn\nĐức Thành', 'Nguyễn Đức Thành'],
    ['Nguyễn Đức\nThành', 'Nguyễn Đức Thành'],
    ['Nguyễn Thị\nHà An', 'Nguyễn Thị Hà An'],
    ['NGUYỄN ĐỨC\nTHÀNH', 'Nguyễn Đức Thành'],
    ['H’Yim\nKđoh', 'H’Yim Kđoh'],
    ['Tô Lâm\nTô Lâm', 'Tô Lâm'],
    ['Đại tá\nNguyễn Đức Thành', 'Nguyễn Đức Thành'],
    ['Nguyễn Đức Thành\nNguyễn Đức Thành', 'Nguyễn Đức Thành'],
  ])('%j', (lines, name) => {
    expect(signed(`${LIST}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n${lines}`)).toEqual([name, 'Chủ tịch']);
  });
});

describe('two who sign together', () => {
  test.each([
    'KT. BỘ TRƯỞNG BỘ Y TẾ          KT. BỘ TRƯỞNG BỘ TÀI CHÍNH\nTHỨ TRƯỞNG                     THỨ TRƯỞNG\n\nLê Đức Luận                    Ngô Đức Chi',
    'GIÁM ĐỐC SỞ Y TẾ          GIÁM ĐỐC SỞ TÀI CHÍNH\n\nLê Đức Luận          Ngô Đức Chi',
  ])('beside each other: none, for their offices cannot be told apart: %j', (closing) => {
    expect(signed(LIST + closing)).toEqual([null, null]);
  });

  test('one below the other: the last, with the office above the name', () => {
    const closing = 'GIÁM ĐỐC SỞ Y TẾ\nLê Đức Luận\n\nPHÓ GIÁM ĐỐC SỞ TÀI CHÍNH\nNgô Đức Chi';
    expect(signed(LIST + closing)).toEqual(['Ngô Đức Chi', 'Phó Giám đốc Sở Tài chính']);
  });
});

describe('at the end of an item of nơi nhận', () => {
  test.each([
    ['- Như Điều 3; CHỦ TỊCH', '- Lưu: VT, NC. Lê Văn Bình', 'Chủ tịch', ['Như Điều 3', 'Lưu: VT, NC']],
    ['- Như Điều 3; GIÁM ĐỐC', '- Lưu: VT, KSTT (3b) Lê Văn Bình', 'Giám đốc', ['Như Điều 3', 'Lưu: VT, KSTT (3b)']],
    ['- Như Điều 3; KT. CHỦ TỊCH', '- Lưu: VT; Lê Văn Bình', null, ['Như Điều 3', 'Lưu: VT']],
  ])('%s … %s', (first, last, position, recipients) => {
    const closing = `Nơi nhận:\n${first}\n${last}`;
    expect(signed(closing)).toEqual(['Lê Văn Bình', position]);
    expect(fieldsOf(closing).recipients).toEqual(recipients);
  });

  test.each(['- Lưu: VT, CV Trần Văn Nam', '- Đ/c Bí thư Trần Văn Nam;\n- Lưu: VT.', '- Ông Trần Văn Nam\n- Lưu: VT.'])(
    'nobody: %j',
    (items) => {
      expect(signed(`Nơi nhận:\n- Như trên;\n${items}`)).toEqual([null, null]);
    },
  );
});
