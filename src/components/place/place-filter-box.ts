/** The filter box of the index of places: finds a unit by its name of today, a former one, or without tones. */
import { findPlaces, unpackPlaces, type PackedPlace } from '../../archive/place/place-filter.ts';
import { watchFilterBox } from '../list/filter-box.ts';

/** Turns on the box of the page, if it has one. */
export function watchPlaceFilter(): void {
  watchFilterBox({
    attribute: 'data-place-filter',
    instead: '.place-list',
    noun: 'địa phương',
    counted: 'nơi',
    most: 30,
    unpack: async (answer) => unpackPlaces((await answer.json()) as PackedPlace[]),
    find: findPlaces,
    row: ({ place: [path, name, where, count], by }, { dataset: { placeRoot = '' } }) => {
      const era = path.startsWith('2021/') ? 'trước 01/7/2025' : 'hiện nay';
      const former = by && `từ ${by.charAt(0).toLowerCase()}${by.slice(1)} cũ`;
      return { href: `${placeRoot}${path}/`, name, facts: [where, era, former, `${count} văn bản`] };
    },
  });
}
