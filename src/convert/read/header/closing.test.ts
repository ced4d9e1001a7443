/** Who signed, and whether the text is whole. */
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

const fieldsOf = (closing: string, body = '1. Giao Sở Y tế thực hiện Chỉ thị này./.') => {
  const text = `UBND TỈNH SƠN LA\nSố: 5/CT-UBND\n\nCHỈ THỊ\nVề công tác y tế\n\n${body}\n\n${closing}\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  if (!value) throw new Error('Cannot read the text of a test');
  return value.fields;
};
const RECIPIENTS = 'Nơi nhận:\n- Như trên;\n- Phó Thủ tướng Vũ Đức Đam (b/c);\n- Lưu: VT.\n\n';

describe('signatory', () => {
  test.each([
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nSùng Lữ Páo', 'Sùng Lữ Páo', 'Chủ tịch'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLò Văn Inh', 'Lò Văn Inh', 'Phó Chủ tịch'],
    ['TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nHà Thị Lê Vân', 'Hà Thị Lê Vân', 'Phó Chánh Văn phòng'],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ Y TẾ\n\nNGUYỄN VĂN HÙNG', 'Nguyễn Văn Hùng', 'Giám đốc Sở Y tế'],
    ['Q. GIÁM ĐỐC\n\nCầm Thị Phượng', 'Cầm Thị Phượng', 'Quyền Giám đốc'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nKsor H’Bơ Khăp', 'Ksor H’Bơ Khăp', 'Phó Bí thư'],
    ['T/L BAN THƯỜNG VỤ\nCHẠNH VĂN PHÒNG\n\nHoàng Thị Nụ', 'Hoàng Thị Nụ', 'Chánh Văn phòng'],
    ['BỘ TRƯỞNG\n\nĐại tướng Tô Văn Lâm', 'Tô Văn Lâm', 'Bộ trưởng'],
    ['KT. THỐNG ĐỐC\nPHÓ THỐNG ĐỐC\n\n(Đã ký)\n\nĐoàn Thái Sơn', 'Đoàn Thái Sơn', 'Phó Thống đốc'],
    ['CHỦ TỊCH\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nLê Văn Bình', 'Lê Văn Bình', 'Chủ tịch'],
    ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n\nTrần Phước Hiền', 'Trần Phước Hiền', null],
    ['Chủ tịch\n\n(Đã ký)\n\nPhan Văn Khải', 'Phan Văn Khải', 'Chủ tịch'],
    ['TM. ỦY BAN NHÂN DÂN\nChủ tịch\nPhan Văn Khải', 'Phan Văn Khải', 'Chủ tịch'],
    ['K/T THỦ TRƯỞNG\nPHÓ THỦ TRƯỞNG\nTrương Thị Phương', 'Trương Thị Phương', 'Phó Thủ trưởng'],
    ['CHỦ TỊCH\nPhan Văn Khải\n\n_____\n[1] Gồm các đồng chí:\nNguyễn Văn Nam', 'Phan Văn Khải', 'Chủ tịch'],
  ])('%j', (lines, name, position) => {
    const { signatory } = fieldsOf(RECIPIENTS + lines);
    expect([signatory?.name, signatory?.position]).toEqual([name, position]);
  });

  test.each([
    ['CHỦ TỊCH QUỐC HỘI Lê Văn Bình', 'Lê Văn Bình', 'Chủ tịch Quốc hội'],
    ['XÁC THỰC VĂN BẢN HỢP NHẤT CHỦ NHIỆM Bùi Thị Hoa', 'Bùi Thị Hoa', 'Chủ nhiệm'],
    ['TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Hồ Văn Phước', 'Hồ Văn Phước', 'Phó Thủ tướng'],
    ['Lê Đức Bình (Đã ký)', 'Lê Đức Bình', null],
  ])('in one line, notes below it: %s', (line, name, position) => {
    const notes = Array.from({ length: 20 }, (_, i) => `[${i + 1}] Nội dung này như sau:\n“Căn cứ Hiến pháp;`).join(
      '\n',
    );
    const { signatory, complete } = fieldsOf(`${line}\n${notes}`);
    expect([signatory?.name, signatory?.position, complete]).toEqual([name, position, true]);
  });

  test.each(['[1] Nội dung này như sau: bãi bỏ.', '1. Ghi chú của bảng kèm theo.', '| Xã | Số hộ |'])(
    'what stands between the signature and nơi nhận without a file copy is no annex of its own: %s',
    (between) => {
      const { signatory, recipients } = fieldsOf(`CHỦ TỊCH\nPhan Văn Khải\n\n${between}\n\nNơi nhận:\n- Sở Y tế;`);
      expect([signatory?.name, recipients]).toEqual(['Phan Văn Khải', ['Sở Y tế']]);
    },
  );

  test('before the first note in its own line', () => {
    const { signatory } = fieldsOf(
      'XÁC THỰC VĂN BẢN HỢP NHẤT CHỦ NHIỆM Bùi Thị Hoa [1] Luật này có căn cứ như sau:\n“Căn cứ Hiến pháp;”',
    );
    expect([signatory?.name, signatory?.position]).toEqual(['Bùi Thị Hoa', 'Chủ nhiệm']);
  });

  test('beside nơi nhận, in the right column', () => {
    const { signatory } = fieldsOf(
      'Nơi nhận:                 TM. BAN CHỈ ĐẠO\n- Như trên;               TRƯỞNG BAN\n- Lưu: VT.                Hứa Đức Long',
    );
    expect([signatory?.name, signatory?.position]).toEqual(['Hứa Đức Long', 'Trưởng ban']);
  });

  test('a name put right from a damaged line is inferred, with what the line says', () => {
    const fields = fieldsOf(`${RECIPIENTS}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nZuyến Xuân Phúc`);
    expect(fields.signatory?.name).toBe('Nguyễn Xuân Phúc');
    expect(fields.origins.signatory).toMatchObject({
      origin: 'inferred',
      note: { code: 'damaged-name', printed: 'Zuyến Xuân Phúc' },
    });
    const sound = fieldsOf(`${RECIPIENTS}TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Xuân Phúc`);
    expect(sound.origins.signatory.origin).toBe('stated');
  });

  test.each([
    ['Chủ tịch\n\n(Đã ký)\n\nTrịnh Trọng Quyền', 'Trịnh Trọng Quyền', 'Chủ tịch'],
    ['Phó Giám đốc\nTrịnh Trọng Quyền', 'Trịnh Trọng Quyền', 'Phó Giám đốc'],
  ])('without nơi nhận: %j', (lines, name, position) => {
    const { signatory } = fieldsOf(lines);
    expect([signatory?.name, signatory?.position]).toEqual([name, position]);
  });

  test('an office in small letters before more text signs nothing', () => {
    const text = 'Chủ tịch\nNguyễn Văn An chủ trì họp.\n1. Việc một.\n2. Việc hai.\n3. Việc ba.\n4. Việc bốn';
    expect(fieldsOf('', text).signatory).toBeNull();
  });

  test('nobody signs a text that breaks off, and who receives it does not sign it', () => {
    expect(fieldsOf('', '1. Giao Sở Y tế phối hợp với ông Trần Văn Nam').signatory).toBeNull();
    expect(fieldsOf(RECIPIENTS).signatory).toBeNull();
  });
});

describe('completeness', () => {
  test.each([
    ['nơi nhận', '1. Thực hiện.', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.', true],
    ['“./.”', '1. Yêu cầu các đơn vị thực hiện./.', '', true],
    ['an enacting close', 'Điều 2. Các đơn vị chịu trách nhiệm thi hành Quyết định này.', '', true],
    ['an open sentence', '1. Giao Sở Y tế phối hợp với các', '', false],
    ['a provision in the middle', '1. Giao Sở Y tế tổ chức kiểm tra việc chấp hành tại cơ sở.', '', false],
  ])('%s', (_, body, closing, complete) => {
    expect(fieldsOf(closing, body).complete).toBe(complete);
  });
});
