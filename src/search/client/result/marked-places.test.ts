import { expect, test } from 'vitest';
import { markedPlaces } from './marked-places.ts';

const marked = (text: string, wanted: string): string[] =>
  markedPlaces(text, wanted).map(({ start, end }) => text.slice(start, end));

test.each([
  ['12-CT/TU', 'theo Chỉ thị số 12 - CT/ TU và 12-CT/TU-VX', ['12 - CT/ TU']],
  ['12-ct/tu', 'Chỉ thị 12-CT/TU', ['12-CT/TU']],
  ['số 12-CT/TU', 'Chỉ thị 12-CT/TU', ['12-CT/TU']],
  ['17/CT-UBND', 'số 17 /CT-\nUBND; 117/CT-UBND', ['17 /CT-\nUBND']],
  ['30/2020/NĐ-CP', 'Nghị định 30/2020/NĐ – CP', ['30/2020/NĐ – CP']],
])('%j is a number: in %j it marks %j', (wanted, text, places) => {
  expect(marked(text, wanted)).toEqual(places);
});

test.each([
  ['2-Nguyễn Huệ', 'số 2 Nguyễn Huệ, 2-Nguyễn Huệ', ['2 Nguyễn Huệ', '2-Nguyễn Huệ']],
  ['4 tại chỗ', 'phương châm bốn tại chỗ, 04 tại chợ', ['bốn tại chỗ']],
  ['10-ha/hộ', 'giao 10 ha, hộ nghèo', ['10 ha, hộ']],
  ['12-CT/TU', 'Chỉ thị 13-CT/TU', []],
])('%j is marked by its words: in %j it marks %j', (wanted, text, places) => {
  expect(marked(text, wanted)).toEqual(places);
});
