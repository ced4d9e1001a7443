import { expect, test } from 'vitest';
import { withWholeSyllables } from './whole-syllables.ts';

test.each([
  ['C ỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆ T NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['CỘ NG HÒA', 'CỘNG HÒA'],
  ['ỦY BAN N HÂN DÂN', 'ỦY BAN NHÂN DÂN'],
  ['THÀNH PHỐ HỒ CHÍ MI NH', 'THÀNH PHỐ HỒ CHÍ MINH'],
  ['TỈNH HẬU GIA NG', 'TỈNH HẬU GIANG'],
  ['SỞ LAO ĐỘN G THƯƠNG BINH', 'SỞ LAO ĐỘNG THƯƠNG BINH'],
  // Words, letters and abbreviations that are whole.
  ['PHÒNG NỘI V Ụ', 'PHÒNG NỘI VỤ'],
  ['PHỤ LỤC C', 'PHỤ LỤC C'],
  ['TRƯỜNG TIỂU HỌC TÂN PHÚ C', 'TRƯỜNG TIỂU HỌC TÂN PHÚ C'],
  ['TRƯỜNG THCS MỸ AN H', 'TRƯỜNG THCS MỸ AN H'],
  ['TỔ B AN TOÀN', 'TỔ B AN TOÀN'],
  ['KHU CÔNG NGHIỆP B', 'KHU CÔNG NGHIỆP B'],
  ['ỦY BAN NHÂN DÂN TỈNH', 'ỦY BAN NHÂN DÂN TỈNH'],
  ['BAN QLDA ĐẦU TƯ', 'BAN QLDA ĐẦU TƯ'],
  ['SỞ TN VÀ MT', 'SỞ TN VÀ MT'],
  ['UBND XÃ', 'UBND XÃ'],
  ['KT. CHỦ TỊCH', 'KT. CHỦ TỊCH'],
  // A vowel may be a word; the word after a piece may do without it.
  ['HỘ I', 'HỘ I'],
  ['CÔ NG ỜI', 'CÔNG ỜI'],
  ['TA NG OI', 'TANG OI'],
])('%s is read %s', (text, whole) => {
  expect(withWholeSyllables(text)).toBe(whole);
});
