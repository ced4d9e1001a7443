import { expect, test } from 'vitest';
import { loadGazetteer } from '../store/gazetteer.ts';
import { slug } from '../vietnamese/fold/slug.ts';
import { unitKey } from './unit-key.ts';
import { nameInText } from './unit-name.ts';

const gazetteer = loadGazetteer();

test.each([
  ['ubnd-huyen-tam-duong', '2021/lai-chau/huyen-tam-duong', 'lai-chau'],
  ['ubnd-tinh-lai-chau', '2021/lai-chau', ''],
  ['ubnd-xa-ban-bo', '2021/lai-chau/huyen-tam-duong/xa-ban-bo', 'lai-chau'],
  ['ubnd-xa-ban-bo', '2025/lai-chau/xa-ban-bo', 'lai-chau-2025'],
  ['ubnd-xa-thanh-oai', '2025/ha-noi/xa-thanh-oai', 'ha-noi'],
  ['bo-y-te', null, ''],
  ['bo-y-te', '2021/khong-co', ''],
])('%s of %s ends in %j', (name, path, end) => {
  expect(unitKey(name, path, gazetteer)).toBe(end);
});

test('no two units below the province give a committee one key', () => {
  const keys = gazetteer.units
    .filter(({ level }) => level !== 'province')
    .map(({ path, ...unit }) => {
      const name = slug(`ubnd ${nameInText(unit)}`);
      return `${name}-${unitKey(name, path, gazetteer)}`;
    });
  const twice = [...Map.groupBy(keys, (key) => key)].filter(([, all]) => all.length > 1).map(([key]) => key);
  expect(twice).toEqual([]);
});
