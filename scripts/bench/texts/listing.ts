/** Paragraphs that list: persons in charge of places, figures of places, a table of tasks. */
import { integerBetween, pick, pickZipf, type Random } from '../random.ts';
import { subjects } from '../words/subjects.ts';
import type { TextIdentity } from './identity.ts';
import { dayNear, person } from './slots.ts';

const units = [
  'hộ',
  'trường hợp',
  'ha',
  'triệu đồng',
  'lượt người',
  'liều',
  'tấn',
  'km',
  'cơ sở',
  'hồ sơ',
  'con',
  'm³',
] as const;
const positions = [
  'Phó Chủ tịch',
  'Ủy viên',
  'Trưởng phòng',
  'Chánh Văn phòng',
  'Phó Giám đốc',
  'Thường vụ',
  'Chủ tịch',
] as const;

/** One such paragraph of a document. */
export function listing(random: Random, { seat, day }: TextIdentity): string {
  const places = Array.from({ length: integerBetween(random, 1, 3) }, () => pick(random, seat.nearBare));
  const figure = (): string => `${integerBetween(random, 2, 9800)} ${pick(random, units)}`;
  const forms = [
    () => `Đồng chí ${person(random)}, ${pick(random, positions)}, phụ trách địa bàn ${places.join(', ')}.`,
    () => `Kết quả đến ngày ${dayNear(random, day)}: ${places.map((place) => `${place} ${figure()}`).join('; ')}.`,
    () =>
      `Tại ${places.join(', ')} còn ${figure()}, giảm ${integerBetween(random, 1, 98)},${integerBetween(random, 1, 9)}% so với cùng kỳ.`,
    () =>
      `Thành phần: ${Array.from({ length: integerBetween(random, 2, 6) }, () => `đồng chí ${person(random)}`).join('; ')}.`,
  ];
  return pick(random, forms)();
}

/** The lines of a table of tasks, as an annex has it. */
export function taskTable(random: Random, { seat, day }: TextIdentity): readonly string[] {
  const rows = Array.from({ length: integerBetween(random, 4, 14) }, (_, at) => {
    const { deeds, things } = pickZipf(random, subjects);
    return `| ${at + 1} | ${pick(random, deeds)}: ${pick(random, things)} | UBND ${pick(random, seat.near)} | ${dayNear(random, day)} |`;
  });
  return [
    'PHỤ LỤC',
    'Phân công nhiệm vụ',
    '',
    '| TT | Nội dung | Đơn vị chủ trì | Thời gian |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}
