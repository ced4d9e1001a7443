/** The files of the rows of every list that has more than one page. */
import type { Archive } from '../archive.ts';
import { deadlineRowFiles } from '../duty/deadline-rows.ts';
import { once } from '../once.ts';
import { placeRowFiles } from '../place/place-list-rows.ts';
import { citedRowFiles } from './cited-rows.ts';
import { documentRowFiles, type RowFile } from './row-file.ts';

export const rowFiles = once((archive: Archive): readonly RowFile[] => [
  ...documentRowFiles(archive),
  ...citedRowFiles(archive),
  ...deadlineRowFiles(archive),
  ...placeRowFiles(archive),
]);
