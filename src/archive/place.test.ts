import { expect, test } from 'vitest';
import { fullName, lineage, placesOf, type UnitFacts } from './place.ts';
import { sampleDirective, sampleLocality } from './sample-directive.ts';

const ayunPa = sampleLocality({
  unit: '2021/gia-lai/thi-xa-ayun-pa',
  name: 'Ayun Pa',
  type: 'thị xã',
  province: 'Gia Lai',
  role: 'applies',
});
const hanoi = sampleLocality({
  unit: '2021/ha-noi',
  name: 'Hà Nội',
  type: 'thành phố',
  level: 'province',
  province: 'Hà Nội',
});
const nobody = (): null => null;

test('a unit lies in the units of its path, up to the province and no further', () => {
  expect(lineage('2021/ha-noi/huyen-thanh-oai/xa-binh-minh')).toEqual([
    '2021/ha-noi/huyen-thanh-oai/xa-binh-minh',
    '2021/ha-noi/huyen-thanh-oai',
    '2021/ha-noi',
  ]);
});

test('a province that no document names is there for the units inside it, and counts their documents once', () => {
  const iaPa = { ...ayunPa, unit: '2021/gia-lai/huyen-ia-pa', name: 'Ia Pa', type: 'huyện' };
  const places = placesOf([sampleDirective({ id: 'a', localities: [ayunPa, iaPa] })], nobody);
  const province = places.get('2021/gia-lai');
  expect(province).toMatchObject({ name: 'Gia Lai', parent: null, total: 1 });
  expect(province?.children).toEqual(['2021/gia-lai/huyen-ia-pa', '2021/gia-lai/thi-xa-ayun-pa']);
  expect(province?.uses).toEqual({ issuer: [], applies: [], mentioned: [] });
});

test('documents of a unit are kept apart by role', () => {
  const places = placesOf(
    [
      sampleDirective({ id: 'a', localities: [ayunPa] }),
      sampleDirective({ id: 'b', localities: [{ ...ayunPa, role: 'mentioned' }] }),
    ],
    nobody,
  );
  const uses = places.get('2021/gia-lai/thi-xa-ayun-pa')?.uses;
  expect(uses?.applies.map(({ document }) => document.id)).toEqual(['a']);
  expect(uses?.mentioned.map(({ document }) => document.id)).toEqual(['b']);
});

test('a locality that may be several units makes no place', () => {
  const unclear = sampleLocality({ unit: null, name: 'Châu Thành', candidates: ['2021/long-an/huyen-chau-thanh'] });
  expect(placesOf([sampleDirective({ id: 'a', localities: [unclear] })], nobody).size).toBe(0);
});

test('the gazetteer is believed before the words of documents', () => {
  const facts = (): UnitFacts => ({ name: 'Ayun Pa', type: 'thị xã', level: 'district' });
  const misspelt = { ...ayunPa, name: 'AyunPa' };
  const places = placesOf([sampleDirective({ id: 'a', localities: [misspelt] })], facts);
  expect(places.get('2021/gia-lai/thi-xa-ayun-pa')?.name).toBe('Ayun Pa');
});

test('units of two eras with one name are two places', () => {
  const today = { ...hanoi, era: '2025', unit: '2025/ha-noi' } as const;
  const places = placesOf([sampleDirective({ id: 'a', localities: [hanoi, today] })], nobody);
  expect([...places.values()].map(({ era }) => era)).toEqual(['2021', '2025']);
});

test.each([
  [{ type: 'thị xã', name: 'Ayun Pa' }, 'Thị xã Ayun Pa'],
  [{ type: 'đặc khu', name: 'Phú Quốc' }, 'Đặc khu Phú Quốc'],
  [{ type: '', name: 'Gia Lai' }, 'Gia Lai'],
])('%o is written “%s”', (unit, name) => {
  expect(fullName(unit)).toBe(name);
});
