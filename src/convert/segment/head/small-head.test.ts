import { expect, test } from 'vitest';
import { raiseBrokenCapitals } from './small-head.ts';

test.each([
  ['CHỈ THị', 'CHỈ THỊ', 'a marked letter that a converter left small'],
  ['NGUYễN VăN AN', 'NGUYỄN VĂN AN', 'letters of the alphabet are capitals, marked ones are small'],
  ['ỦY BAN ὐ NHÂN DÂN', 'ỦY BAN ὐ NHÂN DÂN', 'a letter that becomes two'],
  ['STRAßE Số 5', 'STRAßE SỐ 5', 'a sharp s'],
  ['ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN', 'nothing to raise'],
  ['- SỞ GTVT ă;', '- SỞ GTVT ă;', 'an item of a list'],
  ['Chỉ thị', 'Chỉ thị', 'small letters of the alphabet'],
])('%s is read as %s (%s)', (text, read) => {
  const [line] = raiseBrokenCapitals([{ start: 0, end: text.length, text }]);
  expect(line?.text).toBe(read);
  expect(line?.text).toHaveLength(text.length);
});
