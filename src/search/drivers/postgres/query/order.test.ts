import { expect, test } from 'vitest';
import { comparePlaces, cursorOf, placeOf, type Place } from './order.ts';

const place = (id: string, given: Partial<Place> = {}): Place => ({
  ...{ withdrawn: false, preferred: false, score: 0, dated: true, sortDate: '2020', id },
  ...given,
});
const inOrder = (sort: Parameters<typeof comparePlaces>[0], places: readonly Place[]): readonly string[] =>
  places.toSorted((a, b) => comparePlaces(sort, a, b)).map(({ id }) => id);

const places = [
  place('rut', { withdrawn: true, preferred: true, score: 3, sortDate: '2024' }),
  place('khong-ngay', { dated: false, sortDate: '' }),
  place('suy-ra', { dated: false, sortDate: '2023' }),
  place('cu', { sortDate: '2001', score: 3 }),
  place('moi', { sortDate: '2022-02' }),
  place('b', { sortDate: '2010' }),
  place('a', { sortDate: '2010', preferred: true }),
];

test.each([
  ['lien-quan', ['a', 'cu', 'suy-ra', 'moi', 'b', 'khong-ngay', 'rut']],
  ['moi-nhat', ['suy-ra', 'moi', 'a', 'b', 'cu', 'khong-ngay', 'rut']],
  ['cu-nhat', ['cu', 'b', 'a', 'moi', 'suy-ra', 'khong-ngay', 'rut']],
] as const)('the order %s', (sort, expected) => {
  expect(inOrder(sort, places)).toEqual(expected);
});

test('a cursor is the place it was made of', () => {
  for (const one of places) expect(placeOf('cu-nhat', cursorOf('cu-nhat', one))).toEqual(one);
});

test.each(['', '7', 'xyz', Buffer.from('["moi-nhat"]').toString('base64url'), cursorOf('cu-nhat', place('a'))])(
  '“%s” is no cursor of another order',
  (cursor) => {
    expect(() => placeOf('moi-nhat', cursor)).toThrow(RangeError);
  },
);
