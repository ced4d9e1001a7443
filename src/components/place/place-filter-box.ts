/**
 * The filter box of the index of places: finds a unit by its name of today, a former one, or
 * without tones. How names are looked up is fetched with the list of them, at first use.
 */
import type {
  addressOfNamed,
  findPlaces,
  FoundPlace,
  NamedPlace,
  PackedPlace,
} from '../../archive/place/place-filter.ts';
import { fetchFile, pageLink } from '../../edition/edition.ts';
import { watchFilterBox } from '../list/filter-box.ts';

interface PlaceNames {
  readonly places: readonly NamedPlace[];
  readonly named: typeof findPlaces;
  readonly addressOf: typeof addressOfNamed;
}

interface AddressedPlace extends FoundPlace {
  readonly addressOf: typeof addressOfNamed;
}

/** Turns on the box of the page, if it has one. */
export function watchPlaceFilter(): void {
  watchFilterBox({
    attribute: 'data-place-filter',
    instead: '.place-list',
    noun: 'địa phương',
    counted: 'nơi',
    most: 30,
    open: fetchedPlaces,
    find: async ({ places, named, addressOf }: PlaceNames, query) => ({
      names: named(places, query).map((found) => ({ ...found, addressOf })),
      isCut: false,
    }),
    row: ({ place, by, addressOf }: AddressedPlace, { dataset: { placeRoot = '' } }) => {
      const [path, name, where, count] = place;
      const era = path.startsWith('2021/') ? 'trước 01/7/2025' : 'hiện nay';
      const former = by && `từ ${by.charAt(0).toLowerCase()}${by.slice(1)} cũ`;
      return { href: pageLink(addressOf(placeRoot, place)), name, facts: [where, era, former, `${count} văn bản`] };
    },
  });
}

async function fetchedPlaces({ dataset: { placeFilter = '' } }: HTMLElement): Promise<PlaceNames> {
  const [packed, { findPlaces: named, unpackPlaces, addressOfNamed: addressOf }] = await Promise.all([
    fetchFile(placeFilter).then((answer) => answer.json() as Promise<PackedPlace[]>),
    import('../../archive/place/place-filter.ts'),
  ]);
  return { places: unpackPlaces(packed), named, addressOf };
}
