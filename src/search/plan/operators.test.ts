import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOperators } from './operators.ts';

const read = (query: string): string => {
  const { operators, unknown, rest } = readOperators(query);
  const said = operators.map(({ kind, value, quoted }) => `${kind}=${quoted ? `"${value}"` : value}`);
  return [...said, ...unknown.map((name) => `?${name}`), `[${rest}]`].join(' ');
};

test.each([
  ['viện dẫn:17/CT-UBND', 'cites=17/CT-UBND []'],
  ['vien dan:17/ct-ubnd', 'cites=17/ct-ubnd []'],
  ['viendan: 17 / CT – UBND', 'cites=17 / CT – UBND []'],
  ['Viện Dẫn:17/CT-UBND khử khuẩn', 'cites=17/CT-UBND khử khuẩn []'],
  ['nơi:gia lai năm:2021', 'place=gia lai year=2021 []'],
  ['noi:"gia lai" phòng dịch', 'place="gia lai" [phòng dịch]'],
  ['phòng dịch nơi:gia lai', 'place=gia lai [phòng dịch]'],
  ['họp cơ quan:UBND tỉnh loại:chỉ thị', 'issuer=UBND tỉnh type=chỉ thị [họp]'],
  ['gửi:Sở Y tế', 'addressed=Sở Y tế []'],
  ['giao:UBND các xã', 'assigned=UBND các xã []'],
  ['ngày:29/7/2021 khử khuẩn', 'date=29/7/2021 khử khuẩn []'],
  ['ngay:29/7', 'date=29/7 []'],
  ['thang:7/2021', 'date=7/2021 []'],
  ['hôm nay:29/7', '?hôm nay [hôm nay:29/7]'],
  ['tệp:a-b-c.txt', 'file=a-b-c.txt []'],
  ['sha256:e4cef6f1', 'sha256=e4cef6f1 []'],
  ['SHA-256:e4cef6f1', 'sha256=e4cef6f1 []'],
  ['năm:2020 năm:2021', 'year=2020 year=2021 []'],
  ['noi:gia lai'.normalize('NFD'), 'place=gia lai []'],
  ['người ký:Nguyễn Tuấn Hà', '?người ký [người ký:Nguyễn Tuấn Hà]'],
  ['tác giả:Hà năm:2021', 'year=2021 ?tác giả [tác giả:Hà]'],
  ['năm:', '[năm:]'],
  ['Kính gửi: UBND các xã', '[Kính gửi: UBND các xã]'],
  ['kính gửi:Sở Y tế', 'addressed=Sở Y tế []'],
  ['Nơi nhận: như trên', '[Nơi nhận: như trên]'],
  ['lúc 10:30', '[lúc 10:30]'],
  ['https://kho.vn/van-ban/x/', '[https://kho.vn/van-ban/x/]'],
  ['mục tiêu kép', '[mục tiêu kép]'],
])('%j is read as %s', (query, said) => {
  expect(read(query)).toBe(said);
});

test('nothing that was typed is lost, whatever it is', () => {
  const piece = fc.constantFrom('nơi:', 'năm:2021', '"', 'gia lai', ':', 'viện dẫn:', ' ', 'x:y', '17/CT');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const query = pieces.join('');
      const { operators, rest } = readOperators(query);
      const letters = (text: string): string => text.replace(/[\s":]/g, '');
      const kept = operators.map(({ value }) => letters(value)).join('') + letters(rest);
      expect(kept.length).toBeLessThanOrEqual(letters(query).length);
      for (const { value } of operators) expect(query).toContain(value);
    }),
  );
});
