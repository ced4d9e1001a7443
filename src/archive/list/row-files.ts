/** The files of the rows of every list that has more than one page. */
import type { Archive } from '../archive.ts';
import { deadlineRowFiles } from '../duty/deadline-rows.ts';
import { placeRowFiles } from '../place/place-list-rows.ts';
import { citedRowFiles } from './cited-rows.ts';
import { documentRowFiles, type RowFile } from './row-file.ts';

/**
 * All of them. Not kept: their lines are a tenth of all that is held of an archive, and each of the
 * two that ask has its own files of them.
 */
export function rowFiles(archive: Archive): readonly RowFile[] {
  return [
    ...documentRowFiles(archive),
    ...citedRowFiles(archive),
    ...deadlineRowFiles(archive),
    ...placeRowFiles(archive),
  ];
}
