import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { slug } from './slug.ts';

test.each([
  ['Đắk Lắk', 'dak lak'],
  ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
  ['Thừa Thiên Huế'.normalize('NFD'), 'thua thien hue'],
  ['4 tại chỗ', '4 tai cho'],
  ['Số: 17/CT-UBND', 'so: 17/ct-ubnd'],
  ['', ''],
])('%j folds to %j', (given, folded) => {
  expect(fold(given)).toBe(folded);
});

test.each([
  ['17/CT-UBND', '17-ct-ubnd'],
  ['  Chỉ thị số 05-CT/TU. ', 'chi-thi-so-05-ct-tu'],
  ['BR–VT (2021)', 'br-vt-2021'],
  ['…', ''],
])('%j becomes the address %j', (given, address) => {
  expect(slug(given)).toBe(address);
});
