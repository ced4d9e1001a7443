import { expect, test } from 'vitest';
import { loadGazetteer } from '../../store/gazetteer.ts';
import { formerProvinces, formerSentence, formerUnits } from './place-former.ts';
import { becomesWords, heirsOf } from './place-today.ts';

const gazetteer = loadGazetteer();
const said = (path: string, old: string): string | undefined => {
  const found = formerUnits(gazetteer, path).find(({ unit }) => unit.path === old);
  return found && formerSentence(found);
};

test.each([
  [
    '2025/ha-noi/xa-thanh-oai',
    '2021/ha-noi/huyen-thanh-oai',
    'huyện Thanh Oai cũ nay thuộc 6 xã, phường, trong đó có nơi này',
  ],
  ['2025/ha-noi/xa-thanh-oai', '2021/ha-noi/huyen-thanh-oai/thi-tran-kim-bai', 'từ toàn bộ thị trấn Kim Bài cũ'],
  [
    '2025/ha-noi/xa-thanh-oai',
    '2021/ha-noi/huyen-thanh-oai/xa-kim-thu',
    'xã Kim Thư cũ nay thuộc 2 xã, trong đó có nơi này',
  ],
  ['2025/gia-lai', '2021/binh-dinh', 'từ toàn bộ tỉnh Bình Định cũ'],
  ['2025/hue', '2021/thua-thien-hue', 'từ toàn bộ tỉnh Thừa Thiên Huế cũ'],
])('%s has of %s: %s', (path, old, sentence) => {
  expect(said(path, old)).toBe(sentence);
});

test('a district that had gone into another before the reform is told with the unit in between, as not known any closer', () => {
  expect(said('2025/quang-ninh/phuong-hoanh-bo', '2021/quang-ninh/huyen-hoanh-bo')).toBe(
    'huyện Hoành Bồ cũ đã nhập vào thành phố Hạ Long từ trước; không xác định phần nào nay thuộc nơi này',
  );
});

test('a district of 2021 that took no other has no former units', () => {
  expect(formerUnits(gazetteer, '2021/ha-noi/huyen-thanh-oai')).toEqual([]);
});

test.each([
  ['2025/gia-lai/phuong-quy-nhon', ['2021/binh-dinh']],
  ['2025/ha-noi/xa-thanh-oai', ['2021/ha-noi']],
  ['2025/gia-lai', []],
  ['2021/gia-lai/thi-xa-ayun-pa', []],
])('the provinces of before around %s', (path, provinces) => {
  expect(formerProvinces(gazetteer, path).map((u) => u.path)).toEqual(provinces);
});

test('every resolution behind an heir of the old province is named', () => {
  expect(heirsOf(gazetteer, '2021/gia-lai')).toMatchObject([
    { unit: { path: '2025/gia-lai' }, relation: 'whole', resolution: '202/2025/QH15' },
  ]);
});

test.each([
  ['2021/thua-thien-hue', 'nay là'],
  ['2021/ha-noi', 'nay là'],
  ['2021/gia-lai', 'nay thuộc'],
  ['2021/gia-lai/thi-xa-ayun-pa', 'nay thuộc'],
  ['2021/ha-noi/huyen-thanh-oai/thi-tran-kim-bai', 'nay thuộc'],
])('of %s one says “%s”', (path, words) => {
  expect(becomesWords(gazetteer, path)).toBe(words);
});
