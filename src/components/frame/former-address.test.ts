import { expect, test } from 'vitest';
import { addresses } from '../../archive/urls.ts';
import { formerPlaceLine } from '../../archive/frame/former-page.ts';
import { formerPageOf, movedByRule } from './former-address.ts';

test.each([
  ['/kho/vien-dan/17-ct-ubnd/', 'vien-dan/17-ct-ubnd'],
  ['/kho/vien-dan/17-ct-ubnd/trang/2/', 'vien-dan/17-ct-ubnd'],
  ['/kho/vien-dan/17-ct-ubnd.json', 'vien-dan/17-ct-ubnd'],
  ['/kho/vien-dan/17-ct-ubnd', 'vien-dan/17-ct-ubnd'],
  ['/kho/nhiem-vu/so-y-te-dak-lak/', 'nhiem-vu/so-y-te-dak-lak'],
  ['/kho/vien-dan/', null],
  ['/kho/van-ban/17-ct-ubnd/', 'van-ban/17-ct-ubnd'],
  ['/kho/van-ban/17-ct-ubnd.json', 'van-ban/17-ct-ubnd'],
  ['/kho/dia-phuong/2021/lai-chau/', null],
  ['/vien-dan/17-ct-ubnd/', null],
  ['/kho/vien-dan/%E0%A4%A/', null],
  ['/kho', null],
])('the page of %s is %s', (path, page) => {
  expect(formerPageOf(path, addresses('/kho'))).toBe(page);
});

test.each([
  ['/kho/nguon/thanh-oai-2021/', '/kho/nguon/?van-ban=thanh-oai-2021'],
  ['/kho/nguon/thanh-oai-2021', '/kho/nguon/?van-ban=thanh-oai-2021'],
  ['/kho/nguon/thanh-oai-2021/trang/2/', null],
  ['/kho/nguon/Thanh%20Oai/', null],
  ['/kho/nguon/', null],
  ['/kho/van-ban/thanh-oai-2021/', null],
  ['/nguon/thanh-oai-2021/', null],
])('the source of %s is at %s', (path, address) => {
  expect(movedByRule(path, addresses('/kho'))).toBe(address);
});

test.each([
  ['dia-phuong/2021/long-an/huyen-vinh-hung/xa-vinh-tri/', '2021/long-an/huyen-vinh-hung#xa-vinh-tri'],
  ['dia-phuong/2021/long-an/huyen-vinh-hung/xa-vinh-tri', '2021/long-an/huyen-vinh-hung#xa-vinh-tri'],
  ['dia-phuong/2021/long-an/huyen-vinh-hung/xa-vinh-tri/trang/2/', '2021/long-an/huyen-vinh-hung#xa-vinh-tri'],
  ['dia-phuong/2021/long-an/huyen-vinh-hung/', null],
  ['dia-phuong/2025/tay-ninh/xa-vinh-hung/', null],
  ['dia-phuong/2025/tay-ninh/xa-vinh-hung/x/', null],
  ['dia-phuong/2021/Long%20An/huyen/xa/', null],
  ['co-quan/2021/long-an/huyen-vinh-hung/xa-vinh-tri/', null],
])('the page that was at %s may be the line %s', (path, key) => {
  expect(formerPlaceLine(path)).toBe(key);
});
