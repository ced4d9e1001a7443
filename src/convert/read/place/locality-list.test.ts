import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

/**
 * Codes of districts and communes that the words name, and names that got a notice, in a directive
 * of a province.
 */
const read = (province: string, words: string, day = '15 tháng 7 năm 2021'): { codes: string[]; unknown: string[] } => {
  const text = `ỦY BAN NHÂN DÂN\n${province.toUpperCase()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 9/CT-UBND\n${province.replace(/^(?:tỉnh|thành phố) /, '')}, ngày ${day}\n\nCHỈ THỊ\nVề công tác kiểm tra\n\n${words}\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nTrần Thị Bình\n`;
  const { value, diagnostics } = readDocument(
    { id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) },
    knowledge,
  );
  const codes = (value?.fields.localities ?? []).flatMap((l) =>
    l.level === 'province' ? [] : (l.code ?? `${l.name}?`),
  );
  const unknown = diagnostics.flatMap((d) => (d.code === 'dia-danh-khong-nhan-ra' ? d.value : []));
  return { codes, unknown };
};

/**
 * Thường Tín 279, Sóc Sơn 016 with a Tân Minh each (10240, 00406), Minh Cường 10267, Minh Phú
 * 00397, Tân Dân 00415.
 */
const bothTanMinh = ['279', '10240', '10267', '016', '00406', '00397'];
const oneTanMinh = ['279', '10240', '10267', '016', '00415', '00397'];

describe('a container named before its list holds it, one named after it does not', () => {
  test.each([
    ['Huyện Thường Tín: các xã Tân Minh, Minh Cường; huyện Sóc Sơn: các xã Tân Minh, Minh Phú.', bothTanMinh],
    ['Huyện Thường Tín: xã Tân Minh, xã Minh Cường, huyện Sóc Sơn: xã Tân Minh và xã Minh Phú.', bothTanMinh],
    ['Huyện Thường Tín (các xã Tân Minh, Minh Cường), huyện Sóc Sơn (các xã Tân Dân, Minh Phú).', oneTanMinh],
    ['các huyện Thường Tín (xã Tân Minh, Minh Cường) và Sóc Sơn (xã Tân Dân, Minh Phú).', oneTanMinh],
    ['Huyện Thường Tín gồm các xã Tân Minh, Minh Cường; huyện Sóc Sơn gồm các xã Tân Dân, Minh Phú.', oneTanMinh],
    ['Huyện Thường Tín bao gồm: 02 xã Tân Minh, Minh Cường; huyện Sóc Sơn: xã Tân Dân, Minh Phú.', oneTanMinh],
    ['- Huyện Thường Tín: Tân Minh, Minh Cường.\n- Huyện Sóc Sơn: Tân Dân, Minh Phú.', oneTanMinh],
    ['Huyện Thường Tín: Tân Minh, Minh Cường; Sóc Sơn: Tân Dân, Minh Phú.', oneTanMinh],
    [
      '- Huyện Thường Tín:\n+ Xã Tân Minh;\n+ Xã Minh Cường.\n- Huyện Sóc Sơn:\n+ Xã Tân Dân;\n+ Xã Minh Phú.',
      oneTanMinh,
    ],
    [
      '1. Huyện Thường Tín:\na) Xã Tân Minh\nb) Xã Minh Cường\n2. Huyện Sóc Sơn:\na) Xã Tân Dân\nb) Xã Minh Phú',
      oneTanMinh,
    ],
    [
      'thành phố Hà Nội (huyện Thường Tín: các xã Tân Minh, Minh Cường; huyện Sóc Sơn: xã Tân Dân, Minh Phú).',
      oneTanMinh,
    ],
    // The container after its list.
    [
      'các xã Tân Minh, Minh Cường (huyện Thường Tín), Tân Dân, Minh Phú (huyện Sóc Sơn).',
      ['10240', '10267', '279', '00415', '00397', '016'],
    ],
    [
      'các xã Tân Minh, Minh Cường thuộc huyện Thường Tín và các xã Tân Dân, Minh Phú thuộc huyện Sóc Sơn.',
      ['10240', '10267', '279', '00415', '00397', '016'],
    ],
    ['xã Tân Minh (huyện Thường Tín, thành phố Hà Nội), xã Minh Phú (Sóc Sơn).', ['10240', '279', '00397', '016']],
    ['xã Tân Minh, huyện Thường Tín, thành phố Hà Nội.', ['10240', '279']],
    ['Huyện Thường Tín có các xã Tân Minh, Minh Cường; huyện Phú Xuyên có mưa.', ['279', '10240', '10267', '280']],
    ['Huyện Thường Tín (xã Tân Minh), huyện Phú Xuyên, thành phố Hà Nội.', ['279', '10240', '280']],
    ['Huyện Thường Tín: xã Tân Minh, huyện Phú Xuyên.', ['279', '10240', '280']],
    // Headings and rows.
    ['1. Huyện Thường Tín\n- Xã Tân Minh\n- Xã Minh Cường\n2. Huyện Sóc Sơn\n- Xã Tân Dân\n- Xã Minh Phú', oneTanMinh],
    [
      '| TT | Xã | Huyện |\n|---|---|---|\n| 1 | xã Tân Minh | huyện Thường Tín |\n| 2 | xã Minh Phú | huyện Sóc Sơn |',
      ['10240', '279', '00397', '016'],
    ],
    [
      '| Huyện | Xã |\n|---|---|\n| huyện Thường Tín | xã Tân Minh, Minh Cường |\n| huyện Sóc Sơn | xã Tân Dân, Minh Phú |',
      oneTanMinh,
    ],
    // An item that begins otherwise ends what the heading holds.
    ['1. Huyện Sóc Sơn\n- Xã Tân Dân\n- Giao xã Minh Cường, huyện Thường Tín', ['016', '00415', '10267', '279']],
    // A semicolon parts what is named before it from the district after it.
    ['xã Tân Dân, huyện Phú Xuyên; huyện Sóc Sơn.', ['10315', '280', '016']],
  ])('%s', (words, codes) => {
    expect(read('thành phố Hà Nội', words)).toEqual({ codes, unknown: [] });
  });
});

describe('a member that is no known unit does not end the list', () => {
  // Nam Trà My 20944, Bến Giằng 20710, Hòa Tiến 20332, Avương 20458.
  const rest = ['20944', '20710', '20332'];
  test.each([
    ['UBND các xã Nam Trà My, A Vương, Bến Giằng, Hòa Tiến báo cáo.', ['20944', '20458', '20710', '20332'], []],
    ['Các xã A Vương, Nam Trà My, Bến Giằng.', ['20458', '20944', '20710'], []],
    ['UBND các xã Nam Trà My, Sông Khôn, Bến Giằng, Hòa Tiến báo cáo.', rest, ['Sông Khôn']],
    ['UBND các xã Đồi Khôn, Nam Trà My, Bến Giằng, Hòa Tiến báo cáo.', rest, ['Đồi Khôn']],
    ['UBND các xã: Nam Trà My; Lăng Khôn; Bến Giằng; Hòa Tiến.', rest, ['Lăng Khôn']],
    ['UBND các xã Nam Trà My, Bến Giàng, Bến Giằng và Hòa Tiến.', rest, ['Bến Giàng']],
    ['UBND các xã Nam Trà My, xã Lăng Khôn, Bến Giằng, Hòa Tiến.', rest, ['Lăng Khôn']],
    ['UBND các xã Nam Trà My, Bến Giằng và Lăng Khôn, Hòa Tiến.', rest, ['Lăng Khôn']],
    ['UBND các xã Nam Trà My, Tơ Khôn - Rêng, Bến Giằng, Hòa Tiến.', rest, ['Tơ Khôn - Rêng']],
    ['UBND các xã Nam Trà My, thôn 2, Bến Giằng, Hòa Tiến.', rest, []],
    ['UBND các xã Nam Trà My, thôn Lăng Khôn, xã Bến Giằng, Hòa Tiến.', rest, []],
    ['UBND các xã Nam Trà My, Bến Giằng, Hòa Tiến, Lăng Khôn.', rest, ['Lăng Khôn']],
    // No unit is missed here.
    ['UBND các xã Nam Trà My, Bến Giằng, Hòa Tiến, Sở Y tế, Công an thành phố.', rest, []],
    ['UBND các xã Nam Trà My, Bến Giằng, Hòa Tiến; Phòng KGVX; Lưu: VT.', rest, []],
    ['Các xã Nam Trà My, Bến Giằng, Hòa Tiến, Trường THPT Lăng Khôn, Quốc lộ 14.', rest, []],
    ['Tại xã Nam Trà My, Lăng Khôn báo cáo.', ['20944'], []],
    ['Các xã Nam Trà My, Bến Giằng, Hòa Tiến, Lưu ý các đơn vị.', rest, []],
    ['Các xã Miền Núi, Nam Trà My, Bến Giằng, Hòa Tiến.', rest, []],
  ])('%s', (words, codes, unknown) => {
    expect(read('thành phố Đà Nẵng', words, '15 tháng 9 năm 2025')).toEqual({ codes, unknown });
  });

  test('a name written together or apart is the same name, another tone is not', () => {
    const inDakNong = (words: string) => read('tỉnh Đắk Nông', words);
    expect(inDakNong('huyện Đắk RLấp').codes).toEqual(inDakNong('huyện Đắk R’Lấp').codes);
    expect(inDakNong('huyện Đắk RLấp').codes).toHaveLength(1);
    expect(inDakNong('xã Tam Ân').codes).toEqual([]);
  });
});

describe('a number after a type word: a name, or a count', () => {
  // Quận 8 776, Quận 12 761, Quận 10 771 with its Phường 2 27190, Quận 7 778, Quận 6 775.
  test.each([
    ['Giao Chủ tịch UBND Quận 12 phối hợp với Sở Y tế.', ['761']],
    ['UBND Quận 8 báo cáo kết quả.', ['776']],
    ['Theo đề nghị của UBND quận 6 về việc phòng dịch.', ['775']],
    ['Công an Quận 12 chủ trì.', ['761']],
    ['Tại quận 7, quận 10.', ['778', '771']],
    ['Phường 2 thuộc Quận 10 thực hiện.', ['27190', '771']],
    ['Đảng ủy Phường 2 Quận 10 chỉ đạo.', ['27190', '771']],
    ['UBND Quận 8 tổ chức tiêm chủng.', ['776']],
    ['Trung tâm Y tế quận 8 thực hiện.', ['776']],
    ['UBND quận 8 năm 2021 đã lập kế hoạch.', ['776']],
    ['các quận 8, 10 và 12 báo cáo', ['776', '771', '761']],
    ['UBND các quận: 6, 7, 8.', ['775', '778', '776']],
    // Counts.
    ['mỗi quận 8 người, từng quận 10 tổ', []],
    ['quận 8 ca mắc, quận 10 điểm', []],
    ['quận 12 tháng không có dịch', []],
    ['5 quận, 12 phường; 2 quận báo cáo', []],
    ['xã 3 không, phường 4 tốt, quận 8 xanh', []],
    ['các quận 8 đội, 10 chốt', []],
    ['Quận 7, 10 người bệnh.', ['778']],
    ['quận 8 năm qua', []],
    ['Ngoài Quận 8 ca mắc còn có Quận 10 điểm phong tỏa.', []],
  ])('%s', (words, codes) => {
    expect(read('thành phố Hồ Chí Minh', words).codes).toEqual(codes);
  });
});

describe('lists of the two-level country', () => {
  test.each([
    ['các xã, phường: Sài Gòn, Tân Định, Củ Chi', ['26740', '26737', '27553']],
    ['phường Sài Gòn và xã Củ Chi', ['26740', '27553']],
  ])('%s', (words, codes) => {
    expect(read('thành phố Hồ Chí Minh', words, '15 tháng 9 năm 2025').codes).toEqual(codes);
  });
});
