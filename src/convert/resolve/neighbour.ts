import { LEVEL } from '../../vietnamese/level-words.ts';

/**
 * Words before a place that make it a neighbour, a direction or a partner, not where a document
 * applies. Each row: the words as they stand before the place (or the list it is in), and a
 * sentence.
 */
export const neighbourWords: readonly (readonly [words: string, example: string])[] = [
  ['giáp', 'Lập chốt tại các xã giáp tỉnh Bình Thuận'],
  ['giáp với', 'Lập chốt tại khu vực giáp với tỉnh Bình Thuận'],
  ['giáp ranh', 'Tạm dừng các chốt giáp ranh tỉnh Hậu Giang'],
  ['giáp ranh với', 'Tạm dừng các chốt giáp ranh với tỉnh Hậu Giang'],
  ['tiếp giáp', 'Triển khai tại nơi tiếp giáp tỉnh Hậu Giang'],
  ['cách', 'Trung tâm xã nằm cách thành phố Tuy Hòa 22 km'],
  ['cách trung tâm', 'Triển khai tại xã cách trung tâm thành phố Tuy Hòa 15 km'],
  ['từ', 'Thực hiện cách ly tại nhà đối với người từ tỉnh Bắc Ninh'],
  ['về từ', 'Áp dụng cách ly đối với người về từ tỉnh Bắc Ninh'],
  ['đến từ', 'Áp dụng xét nghiệm đối với người đến từ tỉnh Bắc Ninh'],
  ['đi từ', 'Tạm dừng xe khách đi từ tỉnh Bắc Ninh'],
  ['sang', 'Tạm dừng vận tải hành khách sang tỉnh Bắc Ninh'],
  ['đi', 'Tạm dừng vận tải hành khách đi tỉnh Bắc Ninh'],
  ['qua', 'Triển khai tuyến đường đi qua tỉnh Bắc Ninh'],
  ['phối hợp với', 'Tăng cường phối hợp với huyện Tam Đường'],
  ['phối hợp chặt chẽ với', 'Tăng cường phối hợp chặt chẽ với huyện Tam Đường'],
  ['cùng với', 'Triển khai cùng với huyện Tam Đường'],
  ['so với', 'Tăng cường kiểm tra vì số ca cao so với huyện Tam Đường'],
  ['kinh nghiệm của', 'Triển khai học tập kinh nghiệm của huyện Tam Đường'],
  ['kinh nghiệm tại', 'Triển khai học tập kinh nghiệm tại huyện Tam Đường'],
  ['như', 'Thực hiện như huyện Tam Đường'],
];

const UNIT_LEVEL = String.raw`(?:${LEVEL}|TP\.?)`;
const NAME = "\\p{Lu}[\\p{L}'’]*(?:\\s\\p{Lu}[\\p{L}'’]*){0,3}";

/** Other members of the list that a place stands in, right before it. */
const LIST_BEFORE = new RegExp(`(?:${UNIT_LEVEL}\\s+)?${NAME}\\s*(?:,|và|hoặc)\\s*(?:với\\s+)?$`, 'u');
const LEVEL_BEFORE = new RegExp(`(?:các\\s+)?${UNIT_LEVEL}\\s+$`, 'iu');
const NEIGHBOUR_WORDS = new Set(neighbourWords.map(([words]) => words));
const MOST_MEMBERS = 12;

/**
 * Whether the words before a place name it as a neighbour, a direction or a partner; its list is
 * looked through.
 */
export function isNeighbour(before: string): boolean {
  let words = before.replace(LEVEL_BEFORE, '');
  for (let i = 0; i < MOST_MEMBERS && LIST_BEFORE.test(words); i++)
    words = words.replace(LIST_BEFORE, '').replace(LEVEL_BEFORE, '');
  const last = words
    .toLowerCase()
    .trimEnd()
    .replace(/\scác$/, '')
    .split(/\s+/)
    .slice(-5);
  return last.some((_, i) => NEIGHBOUR_WORDS.has(last.slice(i).join(' ')));
}
