import { expect, test } from 'vitest';
import { loadGazetteer } from '../../store/gazetteer.ts';
import type { Locality } from '../../schema/directive.ts';
import { indexPlaces } from './place-index.ts';
import { sampleDirective, sampleLocality, sampleMention } from '../testing/sample-directive.fixture.ts';

const gazetteer = loadGazetteer();
const named = (unit: string, role: Locality['role'] = 'applies'): Locality => sampleLocality({ unit, role });
const places = (...localities: readonly (readonly Locality[])[]) =>
  indexPlaces(
    localities.map((list, i) => sampleDirective({ id: 'abcdef'.charAt(i), localities: [...list] })),
    gazetteer,
  );

test('a province that no document names counts the documents of the units inside it, each once', () => {
  const province = places([named('2021/gia-lai/thi-xa-ayun-pa'), named('2021/gia-lai/huyen-ia-pa')]).get(
    '2021/gia-lai',
  );
  expect(province).toMatchObject({ name: 'Gia Lai', parent: null, total: 1 });
  expect(province?.children).toEqual(['2021/gia-lai/huyen-ia-pa', '2021/gia-lai/thi-xa-ayun-pa']);
  expect(province?.uses).toEqual({ issuer: [], applies: [], mentioned: [] });
  expect(province?.inside.map(({ id }) => id)).toEqual(['a']);
});

test('documents of a unit are kept apart by role', () => {
  const uses = places([named('2021/gia-lai/thi-xa-ayun-pa')], [named('2021/gia-lai/thi-xa-ayun-pa', 'mentioned')]).get(
    '2021/gia-lai/thi-xa-ayun-pa',
  )?.uses;
  expect(uses?.applies.map(({ document }) => document.id)).toEqual(['a']);
  expect(uses?.mentioned.map(({ document }) => document.id)).toEqual(['b']);
  expect(uses?.issuer).toEqual([]);
});

test("a document that names a province and a unit inside it stands under the province once, by the province's own role", () => {
  const province = places([named('2021/ha-noi', 'mentioned'), named('2021/ha-noi/huyen-thanh-oai')]).get('2021/ha-noi');
  expect(province?.uses.mentioned).toHaveLength(1);
  expect(province?.inside).toEqual([]);
  expect(province?.total).toBe(1);
});

test('a locality that may be several units counts nowhere', () => {
  const unclear = sampleLocality({ unit: null, name: 'Châu Thành', candidates: ['2021/long-an/huyen-chau-thanh'] });
  const found = places([unclear]);
  expect(found.get('2021/long-an')?.total).toBe(0);
  expect(found.has('2021/long-an/huyen-chau-thanh')).toBe(false);
});

test('the gazetteer is believed before the words of documents', () => {
  const misspelt = { ...named('2021/gia-lai/thi-xa-ayun-pa'), name: 'AyunPa' };
  expect(places([misspelt]).get('2021/gia-lai/thi-xa-ayun-pa')?.name).toBe('Ayun Pa');
});

test('all provinces of both eras and both archipelagos have a page before any document comes', () => {
  const all = [...places().values()];
  expect(all.filter(({ level, era }) => level === 'province' && era === '2021')).toHaveLength(63);
  expect(all.filter(({ level, era }) => level === 'province' && era === '2025')).toHaveLength(34);
  expect(all.filter(({ name }) => name === 'Hoàng Sa' || name === 'Trường Sa')).toHaveLength(4);
  expect(all.every(({ withFormer }) => withFormer === 0)).toBe(true);
});

test('a district of before gives a page to every commune of today that took from it, and counts there as former', () => {
  const found = places([named('2021/ha-noi/huyen-thanh-oai')]);
  const heirs = ['xa-thanh-oai', 'xa-binh-minh', 'phuong-phu-luong', 'xa-tam-hung', 'xa-hoa-phu', 'xa-dan-hoa'];
  for (const heir of heirs) expect(found.get(`2025/ha-noi/${heir}`)).toMatchObject({ total: 0, withFormer: 1 });
  expect(found.get('2025/ha-noi')).toMatchObject({ total: 0, withFormer: 1 });
  expect(found.get('2025/ha-noi')?.children).toEqual(heirs.map((heir) => `2025/ha-noi/${heir}`).sort());
});

test('what names another commune of the old district does not count for a commune of today', () => {
  const found = places([named('2021/ha-noi/huyen-thanh-oai/xa-binh-minh')]);
  expect(found.get('2025/ha-noi/xa-binh-minh')?.withFormer).toBe(1);
  expect(found.get('2025/ha-noi/xa-thanh-oai')?.withFormer ?? 0).toBe(0);
});

test('a province that is inferred is told apart from one that is named', () => {
  const provinceInferred = {
    unit: '2021/gia-lai',
    because: { code: 'units-of-province' as const, units: ['huyện Ia Pa'], province: 'tỉnh Gia Lai' },
  };
  const localities = [named('2021/gia-lai/huyen-ia-pa')];
  const province = indexPlaces([sampleDirective({ id: 'a', localities, provinceInferred })], gazetteer).get(
    '2021/gia-lai',
  );
  expect(province?.inferred.map(({ id }) => id)).toEqual(['a']);
  expect([province?.inside, province?.uses.applies, province?.total]).toEqual([[], [], 1]);
});

test('a place that stands only in the line of place and date is where another authority sits, and counts nowhere', () => {
  const document = (line: number, role: Locality['role']) => {
    const mentions = [{ ...sampleMention('Hà Nội', 'Hà Nội, ngày 02 tháng 3 năm 2020'), line }];
    return sampleDirective({ id: 'a', place: 'Hà Nội', localities: [{ ...named('2021/ha-noi', role), mentions }] });
  };
  const hanoi = (line: number, role: Locality['role']) =>
    indexPlaces([document(line, role)], gazetteer).get('2021/ha-noi');
  expect(hanoi(1, 'mentioned')).toMatchObject({ total: 0, withFormer: 0, signed: [{ id: 'a' }] });
  expect(hanoi(7, 'mentioned')).toMatchObject({ total: 1, signed: [] });
  expect(hanoi(1, 'issuer')).toMatchObject({ total: 1, signed: [] });
});

test('units of two eras with one name are two places', () => {
  const found = places([named('2021/ha-noi')], [named('2025/ha-noi')]);
  expect(found.get('2021/ha-noi')).toMatchObject({ total: 1, withFormer: 1 });
  expect(found.get('2025/ha-noi')).toMatchObject({ total: 1, withFormer: 2 });
});
