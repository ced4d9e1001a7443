import { expect, test } from 'vitest';
import { APOSTROPHES } from '../apostrophe.ts';
import { addressOf, isAddress, slug } from './slug.ts';

test.each([
  ['17/CT-UBND', '17-ct-ubnd'],
  ['  Chỉ thị số 05-CT/TU. ', 'chi-thi-so-05-ct-tu'],
  ['BR–VT (2021)', 'br-vt-2021'],
  ['Ủy ban nhân dân huyện Ea H’Leo', 'uy-ban-nhan-dan-huyen-ea-hleo'],
  ['UBND xã Đắk R`Tíh', 'ubnd-xa-dak-rtih'],
  ['Ban Quản lý “Vườn ươm”', 'ban-quan-ly-vuon-uom'],
  ['Nghị quyết ‘tam nông’ 26', 'nghi-quyet-tam-nong-26'],
  ['Quý = Qúy', 'quy-quy'],
  ['…', ''],
  ["'", ''],
])('%j becomes the address %j', (name, address) => {
  expect(slug(name)).toBe(address);
});

test.each([...APOSTROPHES])('Ea H%sLeo has the address of Ea H’Leo', (sign) => {
  expect(slug(`Ea H${sign}Leo`)).toBe('ea-hleo');
});

test.each([
  ['17-ct-ubnd', true],
  ['ea_hleo--2021', true],
  ['Ea-hleo', false],
  ['ea-hleo-', false],
  ["ea-h'leo", false],
  ['', false],
])('%j is an address as it is: %s', (name, itself) => {
  expect(isAddress(name)).toBe(itself);
});

test.each([
  ['ct_17--2021', 'ct_17--2021'],
  ['Công văn 33', 'cong-van-33'],
  ["CT Ea H'Leo 2021", 'ct-ea-h-leo-2021'],
])('a file named %j keeps the address that it was published at, %j', (stem, address) => {
  expect(addressOf(stem)).toBe(address);
});
