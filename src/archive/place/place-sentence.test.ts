import { expect, test } from 'vitest';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality } from '../testing/sample-directive.fixture.ts';
import { formerUnits } from './place-former.ts';
import { placeSentence, sortedFormer } from './place-sentence.ts';

const paths = [
  '2021/gia-lai/thi-xa-ayun-pa',
  '2021/dak-lak/huyen-krong-buk',
  '2025/dak-lak/xa-krong-buk',
  '2025/gia-lai',
  '2021/ha-noi',
];
const archive = sampleArchive([
  sampleDirective({
    id: 'a',
    localities: paths.map((unit) => sampleLocality({ unit, era: unit.startsWith('2025') ? '2025' : '2021' })),
  }),
]);
const sentence = (path: string): string => {
  const place = archive.places.get(path);
  return place ? placeSentence(archive.gazetteer, place) : 'none';
};

test.each([
  ['2021/gia-lai/thi-xa-ayun-pa', /^Thị xã của tỉnh Gia Lai trước ngày 01\/7\/2025, nay thuộc .* và .*\.$/],
  ['2025/dak-lak/xa-krong-buk', /^Xã của tỉnh Đắk Lắk từ ngày 01\/7\/2025, lập từ .* cũ.*\.$/],
  ['2025/gia-lai', /^Tỉnh từ ngày 01\/7\/2025, lập từ .*Bình Định.*cũ.*\.$/],
  ['2021/ha-noi', /^Thành phố trước ngày 01\/7\/2025, nay là thành phố Hà Nội\.$/],
])('%s is told in one sentence', (path, expected) => {
  expect(sentence(path)).toMatch(expected);
  expect(sentence(path).length).toBeLessThan(260);
});

test('former units are in the order of what they gave, then of their names and figures', () => {
  const former = sortedFormer(formerUnits(archive.gazetteer, '2025/dak-lak/xa-krong-buk'));
  const rank = ['whole', 'part', 'unknown'];
  const own = former.filter(({ via }) => via === null).map(({ relation }) => rank.indexOf(relation));
  expect(own).toEqual(own.toSorted((a, b) => a - b));
  const named = (name: string) =>
    ({ ...former[0], unit: { ...former[0]?.unit, name, type: 'phường' }, via: null, relation: 'whole' }) as never;
  const names = sortedFormer(['10', '2', '1'].map(named)).map(({ unit }) => unit.name);
  expect(names).toEqual(['1', '2', '10']);
});
