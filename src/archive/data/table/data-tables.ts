/** All tables that are offered, in the order in which pages list them. */
import type { DataTable } from './data-table.ts';
import { assignmentTable, citationTable, documentTable } from './document-tables.ts';
import { bodyTable, crosswalkTable, placeTable, termTable } from './name-tables.ts';

/**
 * The version of the tables and of the JSON of the site, as the descriptions of both give it:
 * raised where a column or a field is lost or means something else; a new one raises nothing.
 */
export const DATA_VERSION = '2.0.0';

export const dataTables: readonly DataTable[] = [
  documentTable,
  citationTable,
  placeTable,
  crosswalkTable,
  bodyTable,
  assignmentTable,
  termTable,
];
