/** The documents of a place as rows, made once for all pages of the place. */
import type { Archive } from '../archive.ts';
import { onceOf } from '../once.ts';
import { documentFacetLabels, documentFacetNames, documentRow } from '../list/document-row.ts';
import { rowFile, type RowFile } from '../list/row-file.ts';
import { rowList, type RowList } from '../list/row-list.ts';
import { placesWithPage } from './place-address.ts';
import type { Place } from './place.ts';
import { placePageSize, placeRows, standingNames } from './place-use.ts';

/** The rows of a place, under headings that say how they stand to it. */
export const placeRowList = onceOf((archive: Archive, place: Place): RowList => {
  const rows = placeRows(place).map(({ document, standing }) => documentRow(archive, document, standing));
  return rowList(rows, 'vai-tro', documentFacetNames(archive, standingNames), documentFacetLabels);
});

/** The files of the rows of places that have more than one page. */
export function placeRowFiles(archive: Archive): readonly RowFile[] {
  return placesWithPage(archive).flatMap((place) =>
    rowFile(
      archive,
      archive.href.place(place.path),
      placeRows(place).length,
      () => placeRowList(archive, place).rows,
      placePageSize,
    ),
  );
}
