import { expect, test } from 'vitest';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Unit } from '../../../gazetteer/unit.ts';
import { areaOf } from './issuer-area.ts';

const unit = (path: string): Unit => ({ path, era: path.slice(0, 4) }) as Unit;

/** Provinces of 2021 and what they are today. */
const TODAY = new Map([
  ['gia-lai', '2025/gia-lai'],
  ['binh-dinh', '2025/gia-lai'],
  ['ha-noi', '2025/ha-noi'],
]);

const gazetteer = {
  liesIn: (inner: Unit, outer: Unit) => inner.path.startsWith(`${outer.path}/`),
  provinceToday: (path: string) => {
    const today = TODAY.get(path.split('/')[1] ?? '');
    return today === undefined ? undefined : unit(today);
  },
} as unknown as Gazetteer;

test.each([
  ['its own', '2021/gia-lai', '2021/gia-lai', true],
  ['one inside it', '2021/gia-lai', '2021/gia-lai/huyen-chu-se', true],
  ['one of today, of a province that it became', '2021/gia-lai', '2025/gia-lai/xa-chu-se', true],
  ['one of before, of a province that became its own', '2025/gia-lai', '2021/binh-dinh/huyen-an-lao', true],
  ['one of today, of the province of a district', '2021/gia-lai/huyen-chu-se', '2025/gia-lai/xa-ia-ko', true],
  ['another’s', '2021/gia-lai', '2021/ha-noi', false],
  ['the province of a district', '2021/gia-lai/huyen-chu-se', '2021/gia-lai', false],
  ['one beside it, of one province today', '2021/gia-lai', '2021/binh-dinh', false],
  ['one of today, of another province', '2021/gia-lai', '2025/ha-noi/phuong-ba-dinh', false],
  ['two whose provinces of today nobody knows', '2021/xx', '2025/yy/xa-z', false],
])('a document can hold in %s: of %s in %s it is %s', (_, issuer, place, holds) => {
  expect(areaOf(unit(issuer), gazetteer)(unit(place))).toBe(holds);
});

test('a ministry’s holds everywhere', () => {
  expect(areaOf(null, gazetteer)(unit('2021/ha-noi'))).toBe(true);
});
