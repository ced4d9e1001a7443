import { expect, test } from 'vitest';
import { formerCitationFile } from '../../archive/citation/former-citations.ts';
import { addresses } from '../../archive/urls.ts';
import { keyInAddress } from './former-citation.ts';

test.each([
  ['/kho/vien-dan/17-ct-ubnd/', '17-ct-ubnd'],
  ['/kho/vien-dan/17-ct-ubnd/trang/2/', '17-ct-ubnd'],
  ['/kho/vien-dan/17-ct-ubnd.json', '17-ct-ubnd'],
  ['/kho/vien-dan/17-ct-ubnd', '17-ct-ubnd'],
  ['/kho/vien-dan/', null],
  ['/kho/van-ban/17-ct-ubnd/', null],
  ['/vien-dan/17-ct-ubnd/', null],
  ['/kho/vien-dan/%E0%A4%A/', null],
])('of %s the key is %s', (path, key) => {
  expect(keyInAddress(path, addresses('/kho'))).toBe(key);
});

test.each([
  ['17-ct-ubnd', '17'],
  ['5-ct', '5_'],
  ['../a', '__'],
  ['', '_'],
])('the key “%s” is in the file %s', (key, file) => {
  expect(formerCitationFile(key)).toBe(file);
});
