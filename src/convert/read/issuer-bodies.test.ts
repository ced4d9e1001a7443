/** Who issued a document, as bodies: of several that issue it together each is one. */
import { expect, test } from 'vitest';
import { knowledge } from '../../../scripts/tests/test-knowledge.ts';
import { readDocument } from '../convert.ts';

/** The issuing bodies of a document whose header prints these lines. */
function issuers(header: string, number = '12/2015/TTLT-BTC-BYT') {
  const text = `${header}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}\nHà Nội, ngày 12 tháng 11 năm 2015\nTHÔNG TƯ\nHướng dẫn thủ tục\n\nĐiều 1. Phạm vi\nThông tư này hướng dẫn thủ tục.\n`;
  const { value } = readDocument({ id: 't', path: 't.txt', bytes: new TextEncoder().encode(text) }, knowledge);
  const { bodies = [], issuer = null } = value?.fields ?? {};
  const named = bodies.filter(({ mentions }) => mentions.some(({ use }) => use === 'issuer'));
  return { key: issuer?.key ?? null, names: named.map(({ name }) => name) };
}

test.each([
  ['BỘ TÀI CHÍNH - BỘ Y TẾ', 'bo-tai-chinh', ['Bộ Tài chính', 'Bộ Y tế']],
  [
    'BỘ TÀI CHÍNH - BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN - BỘ Y TẾ',
    'bo-tai-chinh',
    ['Bộ Tài chính', 'Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Y tế'],
  ],
  // One ministry, whose name has a hyphen.
  ['BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'bo-lao-dong-thuong-binh-va-xa-hoi', ['Bộ Lao động - Thương binh và Xã hội']],
  ['BỘ TÀI CHÍNH', 'bo-tai-chinh', ['Bộ Tài chính']],
])('%s', (header, key, names) => {
  expect(issuers(header)).toEqual({ key, names });
});

test('a board under the Central Committee is the Central one', () => {
  expect(issuers('BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TUYÊN GIÁO VÀ DÂN VẬN', '40-QĐ/BTGDVTW').names).toEqual([
    'Ban Tuyên giáo và Dân vận Trung ương',
  ]);
});
