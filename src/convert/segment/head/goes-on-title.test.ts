import { expect, test } from 'vitest';
import { goesOnTitle } from './goes-on-title.ts';

const text = 'Cơn bão số 3 và mưa lũ sau bão vừa qua đã gây thiệt hại rất lớn về';

test.each([
  ['bão năm 2024 trên địa bàn tỉnh Quảng Ngãi', text, false],
  ['bão năm 2024 trên địa bàn thành phố Hồ Chí Minh', text, false],
  ['bão năm 2024 trên địa bàn tỉnh', text, true],
  ['bão năm 2024 trên địa bàn tỉnh Quảng', 'Ngãi và các tỉnh lân cận trong vùng duyên hải miền Trung', true],
  ['bão năm 2024 trên địa bàn tỉnh Quảng Ngãi', 'Quảng Nam và các tỉnh lân cận trong vùng duyên hải', true],
  ['bão năm 2024 trên địa bàn tỉnh Quảng Ngãi', 'giai đoạn 2024 - 2030 và những năm tiếp theo của', true],
  ['bão năm 2024 trên địa bàn tỉnh Quảng Ngãi', 'Chương trình 5', true],
])('below “%s” the line “%s” goes on with the title: %s', (last, line, goesOn) => {
  expect(goesOnTitle(line, last, false, 'Về việc tăng cường ứng phó')).toBe(goesOn);
});
