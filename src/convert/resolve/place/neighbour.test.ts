import { describe, expect, test } from 'vitest';
import { isNeighbour, neighbourWords } from './neighbour.ts';

describe('a neighbour, a direction, a partner', () => {
  test.each(neighbourWords.map(({ words, example }) => [words, example] as const))('%s: %s', (_, example) => {
    const [before = '', after = ''] = example.split('▢');
    expect(isNeighbour(before, after)).toBe(true);
  });

  test.each([
    'Tạm dừng các chốt giáp ranh tỉnh Hậu Giang, tỉnh ',
    'Lập chốt tại khu vực giáp tỉnh Bình Thuận và tỉnh ',
    'Người về từ các tỉnh Bắc Ninh, Bắc Giang và ',
    'cách phường Phú Yên khoảng 15 km, cách phường ',
  ])('the next of its list: %s', (words) => {
    expect(isNeighbour(words)).toBe(true);
  });
});

test.each([
  'Thực hiện giãn cách xã hội đối với thị xã ',
  'Áp dụng trên địa bàn các huyện Ba Tơ, Minh Long và ',
  'Yêu cầu UBND huyện ',
  'Thiết lập vùng cách ly y tế tại xã ',
  'Thực hiện chính sách cách mạng tại tỉnh ',
  '',
])('no neighbour: %s', (words) => {
  expect(isNeighbour(words)).toBe(false);
});
