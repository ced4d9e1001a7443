import { describe, expect, test } from 'vitest';
import type { Locality } from '../../schema/directive.ts';
import { childEntries } from '../list/index-entry.ts';
import { addresses } from '../urls.ts';
import { sampleArchive } from '../testing/sample-archive.fixture.ts';
import { sampleDirective, sampleLocality } from '../testing/sample-directive.fixture.ts';
import { placeAddress, placeKey, placesWithPage } from './place-address.ts';
import { documentsOfLine, placeLines } from './place-line.ts';

const commune = '2021/dak-lak/huyen-krong-buk/xa-cu-pong';
const district = '2021/dak-lak/huyen-krong-buk';

/** An archive of so many documents that name a unit, each in one role. */
const naming = (count: number, unit: string, role: Locality['role'] = 'applies') =>
  sampleArchive(
    Array.from({ length: count }, (_, n) =>
      sampleDirective({ id: `d-${n}`, localities: [sampleLocality({ unit, role, level: 'commune' })] }),
    ),
    { href: addresses('/kho/') },
  );

describe('a commune of before the reform', () => {
  test.each([
    ['one document', 1],
    ['four', 4],
  ])('that %s name is a line of its district', (_, count) => {
    const archive = naming(count, commune);
    expect(placeAddress(archive, commune)).toBe('/kho/dia-phuong/2021/dak-lak/huyen-krong-buk/#xa-cu-pong');
    const around = archive.places.get(district);
    const lines = around === undefined ? [] : placeLines(archive, around);
    expect(lines.map((line) => [line.path, documentsOfLine(line)])).toEqual([[commune, count]]);
    expect(placesWithPage(archive).map(({ path }) => path)).not.toContain(commune);
  });

  test('near miss: five documents are a page', () => {
    const archive = naming(5, commune);
    expect(placeAddress(archive, commune)).toBe(`/kho/dia-phuong/${commune}/`);
    expect(placesWithPage(archive).map(({ path }) => path)).toContain(commune);
    const around = archive.places.get(district);
    expect(around && placeLines(archive, around)).toEqual([]);
    // The address that it had as a line leads to its row in the list of units.
    expect(around && childEntries(archive, around, 0)).toMatchObject([{ anchor: 'xa-cu-pong', count: 5 }]);
  });

  test('near miss: many documents signed there are a page, though few name it otherwise', () => {
    const signed = Array.from({ length: 5 }, (_, n) =>
      sampleDirective({
        id: `s-${n}`,
        place: 'Cư Pơng',
        localities: [
          sampleLocality({
            unit: commune,
            level: 'commune',
            role: 'mentioned',
            mentions: [{ text: 'Cư Pơng', sentence: 'Cư Pơng, ngày 1', anchor: 'tieu-de', line: 4 }],
          }),
        ],
      }),
    );
    const archive = sampleArchive(signed);
    const place = archive.places.get(commune);
    expect(place && [place.total + place.signed.length, placeKey(place)]).toEqual([5, commune]);
  });

  test('that no document names has no address', () => {
    expect(placeAddress(naming(1, commune), '2021/dak-lak/huyen-krong-buk/xa-ea-ngai')).toBeNull();
  });
});

test.each([
  ['a commune of today', '2025/dak-lak/xa-krong-buk'],
  ['a district of before', district],
  ['a province of before', '2021/dak-lak'],
])('near miss: %s has a page, however few name it', (_, unit) => {
  const archive = naming(1, unit);
  expect(placeAddress(archive, unit)).toBe(`/kho/dia-phuong/${unit}/`);
});
