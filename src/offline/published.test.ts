import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';
import { kindOf, listCount, listOf } from './published.ts';

test.each([
  ['van-ban/a-1/', 'document'],
  ['van-ban/', null],
  ['van-ban/trang/2/', null],
  ['van-ban/a-1/lich-su/', null],
  ['van-ban/a-1.json', null],
  ['dia-phuong/2021/gia-lai/', 'place'],
  ['dia-phuong/2025/gia-lai/xa-ia-pa/trang/2/', 'place'],
  ['dia-phuong/2021/', null],
  ['dia-phuong/khong-ro/', null],
  ['', null],
])('%s is %s', (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test('there are lists enough for all pages, and each page has its own', () => {
  expect([1, 400, 401, 5000].map(listCount)).toEqual([1, 1, 2, 16]);
  expect(listOf('van-ban/a/', 16)).toBe(listOf('van-ban/a/', 16));
  expect(new Set(Array.from({ length: 200 }, (_, i) => listOf(`van-ban/v-${i}/`, 4))).size).toBe(4);
});

test('a digest is the first figures of SHA-256 (FIPS 180-4: “abc”)', async () => {
  expect(await digestOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea');
});
