/** Titles while they are typed, through the files that hold their words. */
import { expect, test } from 'vitest';
import { fnv1a } from '../../../../ground/fnv1a.ts';
import { itemAt } from '../../../../ground/expected.ts';
import { sampleSearchDocument } from '../../../testing/sample-search-document.fixture.ts';
import { titleKey } from '../title-key.ts';
import { titleFiles } from '../write/title-files.ts';
import { titlesWith } from './titles.ts';

const titles = [
  'Phòng, chống dịch bệnh',
  'Phòng cháy rừng mùa khô',
  'Về chống thiên tai, phòng lũ ống',
  'Nâng cao chất lượng dạy học',
  'Đường bộ qua dốc',
];
const files = titleFiles([
  ...titles.map((title, n) => sampleSearchDocument({ id: `v-${n}`, title })),
  sampleSearchDocument({ id: 'v-5', number: '17/CT-UBND', type: { key: 'chi-thi', name: 'Chỉ thị' } }),
]);
const titleWords = (word: string) => {
  const file = itemAt(files, fnv1a(titleKey(word)) % files.length);
  return Promise.resolve(new Map(Object.entries(file).map(([one, steps]) => [one, documentsOf(steps)])));
};
const documentsOf = (steps: readonly number[]): readonly number[] =>
  steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
const recent = () => Promise.resolve([]);

test.each<[string, readonly number[]]>([
  ['phòng', [0, 1, 2]],
  ['phòng chống', [0, 2]],
  ['chống phòng', [0, 2]],
  ['phong chong', [0, 2]],
  ['phòng chá', [1]],
  ['phòng ch', [0, 1, 2]],
  ['phòng chó', []],
  ['phòng chố', [0, 2]],
  ['phóng chống', []],
  ['duong bo', [4]],
  ['dương bộ', []],
  ['chỉ thị 17', [5]],
  ['chỉ thị 18', [5]],
  ['văn bản không có', []],
])('%j finds %j', async (typed, documents) => {
  expect(await titlesWith({ titleWords, recent }, typed)).toEqual(documents);
});
