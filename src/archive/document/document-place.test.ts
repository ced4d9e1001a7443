import { expect, test } from 'vitest';
import { loadGazetteer } from '../../store/gazetteer.ts';
import { documentPlaces, firstOfEachSpelling, namedHeirs } from './document-place.ts';
import { sampleDirective, sampleLocality, sampleMention } from '../testing/sample-directive.fixture.ts';

const archive = { gazetteer: loadGazetteer() };
const fate = (unit: string) => {
  const document = sampleDirective({ id: 'a', localities: [sampleLocality({ unit })] });
  const found = documentPlaces(archive, document)[0]?.places[0]?.fate;
  return found && 'heirs' in found ? [found.kind, ...found.heirs.map(({ path }) => path)] : found?.kind;
};

test.each([
  ['2021/gia-lai', ['heirs', '2025/gia-lai']],
  [
    '2021/gia-lai/thi-xa-ayun-pa',
    ['heirs', '2025/gia-lai/phuong-ayun-pa', '2025/gia-lai/xa-ia-rbol', '2025/gia-lai/xa-ia-sao'],
  ],
  ['2021/quang-ninh/huyen-hoanh-bo', ['merged', '2021/quang-ninh/thanh-pho-ha-long']],
  ['2025/gia-lai/xa-ia-sao', 'today'],
])('what became of %s', (unit, expected) => {
  expect(fate(unit)).toEqual(expected);
});

test('a unit of which the gazetteer tells no heir is not known today', () => {
  const lost = archive.gazetteer.units.find(
    ({ era, path }) => era === '2021' && !archive.gazetteer.successors(path)[0],
  );
  expect(fate(lost?.path ?? '')).toBe('unknown');
});

test('nothing is said of what became of a place that may be several units', () => {
  const localities = [sampleLocality({ unit: null, candidates: ['2021/long-an/huyen-chau-thanh'] })];
  expect(documentPlaces(archive, sampleDirective({ id: 'a', localities }))[0]?.places[0]).toMatchObject({
    around: [],
    fate: null,
  });
});

test('the roles stand by weight, whatever the order of the text', () => {
  const localities = (['mentioned', 'issuer', 'applies'] as const).map((role) =>
    sampleLocality({ unit: '2021/gia-lai', role }),
  );
  const roles = documentPlaces(archive, sampleDirective({ id: 'a', localities })).map(({ role }) => role);
  expect(roles).toEqual(['issuer', 'applies', 'mentioned']);
});

test('each way of writing is shown once, as it first stands in the text', () => {
  const mentions = ['Thị xã Ayun Pa', 'thị xã  Ayun Pa', 'TX Ayun Pa'].map((text) => sampleMention(text));
  expect(firstOfEachSpelling(mentions).map(({ text }) => text)).toEqual(['Thị xã Ayun Pa', 'TX Ayun Pa']);
});

test.each([
  ['2021/gia-lai', 'tỉnh', 'Gia Lai', 0],
  ['2021/ha-noi', 'thành phố', 'Hà Nội', 0],
  ['2021/gia-lai/thi-xa-ayun-pa', 'thị xã', 'Ayun Pa', 3],
  ['2021/binh-dinh', 'tỉnh', 'Bình Định', 1],
])('%s (%s %s) became %i units that a reader does not know by its name', (unit, type, name, count) => {
  const document = sampleDirective({ id: 'a', localities: [sampleLocality({ unit, type, name })] });
  const [place] = documentPlaces(archive, document)[0]?.places ?? [];
  expect(place && namedHeirs(place)).toHaveLength(count);
});

test('that the letterhead prints a place is no evidence of what the text says', () => {
  const mentions = ['tieu-de', 'tieu-de-2', 'dau-ky', 'trich-yeu', 'muc-1'].map((anchor) => ({
    ...sampleMention(`tỉnh Gia Lai ${anchor}`),
    anchor,
  }));
  const document = sampleDirective({ id: 'a', localities: [sampleLocality({ unit: '2021/gia-lai', mentions })] });
  expect(documentPlaces(archive, document)[0]?.places[0]?.written.map(({ anchor }) => anchor)).toEqual([
    'trich-yeu',
    'muc-1',
  ]);
});
