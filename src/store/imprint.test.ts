import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noImprint } from '../schema/imprint.ts';
import { readImprint } from './imprint.ts';

const read = (yaml: string | null) => {
  const content = mkdtempSync(join(tmpdir(), 'imprint-'));
  if (yaml !== null) writeFileSync(join(content, 'site.yaml'), yaml);
  const { imprint, findings } = readImprint(content);
  return { imprint, said: findings.map(({ line, column, words }) => `${line}:${column} ${words}`) };
};

test.each([
  ['no file', null],
  ['no value', 'name: null\nemail: null\noffline: null\n'],
])('%s: the archive has its usual name and says no more of itself', (_, yaml) => {
  expect(read(yaml)).toEqual({ imprint: noImprint, said: [] });
});

test('what is given is taken', () => {
  const { imprint, said } = read(
    [
      'name: Kho văn bản xã Ea Kar',
      "body: 'Ủy ban nhân dân xã Ea Kar'",
      'contact: Văn phòng HĐND và UBND',
      'phone: 0262 3625 111',
      'email: vanphong@eakar.daklak.gov.vn',
      'security: https://kho.daklak.gov.vn/bao-lo-hong',
      'repository: https://git.daklak.gov.vn/ea-kar/kho-van-ban/',
      'offline: false',
      'search-service: beside',
    ].join('\n'),
  );
  expect(said).toEqual([]);
  expect(imprint).toMatchObject({
    name: 'Kho văn bản xã Ea Kar',
    body: 'Ủy ban nhân dân xã Ea Kar',
    phone: '0262 3625 111',
    address: null,
    offline: false,
    'search-service': 'beside',
  });
});

test.each([
  ['phone: gọi văn phòng', /^1:8 mục phone: chưa phải là số điện thoại/],
  ['email: vanphong', /^1:8 mục email: chưa phải là địa chỉ thư điện tử/],
  ['email: a@b', /mục email/],
  ['security: http://kho.vn', /mục security: cần địa chỉ thư điện tử/],
  ["security: 'https://kho.vn/a b'", /mục security/],
  ['repository: github.com/a/b', /mục repository: cần địa chỉ/],
  ['repository: https://github.com', /mục repository/],
  ['repository: https://ten:matkhau@github.com/a/b', /mục repository/],
  ["repository: 'javascript:alert(1)'", /mục repository/],
  ['ten: Kho', /^1:1 không có mục tên “ten”; các mục dùng được: name, body/],
  ['constructor: Kho', /không có mục tên “constructor”/],
  ['name: a', /mục name: ngắn quá/],
  ['name: [a, b]', /mục name/],
  ['offline: không', /^1:10 mục offline: cần true hoặc false/],
  ['search-service: true', /^1:17 mục search-service: /],
  ['search-service: /tim/', /mục search-service: cần beside .* hoặc instead/],
  ['name Kho', /^1:1 /],
])('%s costs that key alone', (line, words) => {
  const { imprint, said } = read(`${line}\naddress: Thôn 1, xã Ea Kar\n`);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(words);
  expect(imprint).toEqual({ ...noImprint, address: 'Thôn 1, xã Ea Kar' });
});
