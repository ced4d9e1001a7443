/** To whom a document is addressed and sent, as bodies. */
import { expect, test } from 'vitest';
import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../../convert.ts';

/** The bodies of a use, with the words that name them. */
function bodiesOf(use: 'addressee' | 'recipient', lines: string): string[] {
  const [address, received] = use === 'addressee' ? [lines, '- Như trên;'] : ['Kính gửi: Sở Nội vụ', lines];
  const text = `ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 5/UBND-VX\nQuảng Ngãi, ngày 15 tháng 7 năm 2021\nV/v báo cáo\n\n${address}\n\nUBND tỉnh yêu cầu báo cáo.\n\nNơi nhận:\n${received}\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn An\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  return (value?.fields.bodies ?? []).flatMap(({ name, mentions }) =>
    mentions.filter((one) => one.use === use).map((one) => `${one.text} → ${name}`),
  );
}

test.each<[string, string[]]>([
  ['- CT, PCT UBND tỉnh;', ['CT, PCT UBND tỉnh → Ủy ban nhân dân tỉnh Quảng Ngãi']],
  ['- CT và các PCT. UBND tỉnh;', ['CT và các PCT. UBND tỉnh → Ủy ban nhân dân tỉnh Quảng Ngãi']],
  [
    '- TT Tỉnh ủy, TT HĐND tỉnh;',
    ['TT Tỉnh ủy → Thường trực Tỉnh ủy Quảng Ngãi', 'TT HĐND tỉnh → Thường trực Hội đồng nhân dân tỉnh Quảng Ngãi'],
  ],
  ['- VPCP: BTCN, các PCN;', ['VPCP → Văn phòng Chính phủ']],
  ['- Thủ tướng CP;', ['Thủ tướng CP → Thủ tướng Chính phủ']],
  ['- Ban TG Tỉnh ủy;', ['Ban TG Tỉnh ủy → Ban Tuyên giáo Tỉnh ủy Quảng Ngãi']],
  [
    '- Các Sở: Tài chính, Xây dựng,\nTài nguyên và Môi trường,\nTư pháp;\n- Thanh tra tỉnh;',
    [
      'Các Sở: Tài chính → Sở Tài chính tỉnh Quảng Ngãi',
      'Xây dựng → Sở Xây dựng tỉnh Quảng Ngãi',
      'Tài nguyên và Môi trường → Sở Tài nguyên và Môi trường tỉnh Quảng Ngãi',
      'Tư pháp → Sở Tư pháp tỉnh Quảng Ngãi',
      'Thanh tra tỉnh → Thanh tra tỉnh Quảng Ngãi',
    ],
  ],
  ['- Sở, ban, ngành tỉnh;', ['Sở, ban, ngành tỉnh → Các sở, ban, ngành tỉnh Quảng Ngãi']],
  ['- Trung tâm KSBT tỉnh;', ['Trung tâm KSBT tỉnh → Trung tâm Kiểm soát bệnh tật tỉnh Quảng Ngãi']],
  ['- Như trên;\n- Lưu: VT, TT 02;', []],
  ['- TT 02, CT 16;', []],
])('recipients: %j', (lines, bodies) => {
  expect(bodiesOf('recipient', lines)).toEqual(bodies);
});

test.each<[string, string[]]>([
  [
    'Kính gửi các Bộ: Công an, Ngoại giao. Y tế,\nGiao thông vận tải.',
    [
      'các Bộ: Công an → Bộ Công an',
      'Ngoại giao → Bộ Ngoại giao',
      'Y tế → Bộ Y tế',
      'Giao thông vận tải → Bộ Giao thông vận tải',
    ],
  ],
  ['Kính gửi: Sở Y tế', ['Sở Y tế → Sở Y tế tỉnh Quảng Ngãi']],
  [
    'Kính gửi:\n- Thành viên Ban Chỉ đạo tỉnh;\n- UBND các huyện.',
    ['Ban Chỉ đạo tỉnh → Ban Chỉ đạo tỉnh Quảng Ngãi', 'UBND các huyện → Ủy ban nhân dân các huyện tỉnh Quảng Ngãi'],
  ],
  ['Kính gửi: Ông Nguyễn Văn Nam', []],
])('addressees: %j', (lines, bodies) => {
  expect(bodiesOf('addressee', lines)).toEqual(bodies);
});
