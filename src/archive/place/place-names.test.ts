import { expect, test } from 'vitest';
import { loadGazetteer } from '../../store/gazetteer.ts';
import { findPlaces, unpackPlaces } from './place-filter.ts';
import { indexPlaces } from './place-index.ts';
import { placeNames } from './place-names.ts';
import { sampleDirective, sampleLocality } from '../testing/sample-directive.fixture.ts';

const gazetteer = loadGazetteer();
const localities = [sampleLocality({ unit: '2021/quang-ninh/thanh-pho-ha-long/xa-son-duong' })];
const places = indexPlaces([sampleDirective({ id: 'a', localities })], gazetteer);
const names = unpackPlaces(placeNames({ places, gazetteer }));

test('what is sent is every place, with its path', () => {
  expect(names.map(([path]) => path).sort()).toEqual([...places.keys()].sort());
});

test('a unit says where it lies and how many documents it has', () => {
  expect(names.find(([path]) => path.endsWith('xa-son-duong'))).toEqual([
    '2021/quang-ninh/thanh-pho-ha-long/xa-son-duong',
    'Xã Sơn Dương',
    'Hạ Long, Quảng Ninh',
    1,
    [],
    '#',
  ]);
  expect(names.find(([path]) => path === '2021/quang-ninh/thanh-pho-ha-long')).toHaveLength(5);
});

test('a unit of today is found by what it came from', () => {
  const [found] = findPlaces(names, 'thua thien hue').filter(({ place }) => place[0].startsWith('2025/'));
  expect([found?.place[0], found?.by]).toEqual(['2025/hue', 'Tỉnh Thừa Thiên Huế']);
});
