/** Records of the export as rows of tables. */
import type { Cell } from './copy-text.ts';
import { facetNames } from '../../../plan/address.ts';
import { searchWords } from '../../../plan/words.ts';
import type { DocumentText } from '../../../port.ts';
import type { DocumentRecord, TableRecord } from '../../../export/records.ts';
import type { TableName } from '../query/tables.ts';
import { documentPieces } from '../tokens/document-lexemes.ts';
import { vectorText } from '../tokens/lexeme.ts';
import { tokenText } from '../tokens/token-text.ts';

/** A row of a table, in the order of its columns. */
export type TableRow = readonly [table: TableName, row: readonly Cell[]];

/** The rows of a document; `rank` is its place among all, from 0. */
export function documentRows(record: DocumentRecord, document: number, rank: number): readonly TableRow[] {
  const words = searchWords(record.text);
  const title = record.titleMark === null && record.title !== null ? searchWords(record.title) : [];
  const [year = null, month = null, day = null] = (record.date ?? '').split('-').map(figureOf);
  const row: readonly Cell[] = [
    ...[document, record.id, record.hash, rank],
    ...[record.withdrawn !== null, record.date !== null, record.sortDate],
    ...[year, month, day, record.source.sha256, record.source.lines],
    ...facetNames.map((name) => record.facets[name]),
    ...[tokenText('t', words), tokenText('b', words)],
    JSON.stringify(shownOf(record)),
  ];
  const pieces = documentPieces({ words, title, numbers: record.numbers });
  return [['document_rows', row], ...pieces.map((piece): TableRow => ['piece_rows', [document, vectorText(piece)]])];
}

/** The rows of a record of the small tables; none of those that this driver does not answer. */
export function tableRows(record: TableRecord): readonly TableRow[] {
  switch (record.kind) {
    case 'facet':
      return [['facet_values', [record.facet, record.order, record.key, JSON.stringify(record.name)]]];
    case 'body':
      return [
        ['bodies', [record.order, JSON.stringify(record.body)]],
        ...record.forms.map((form): TableRow => ['body_forms', [form, record.order]]),
      ];
    case 'short':
      return [['short_forms', [record.order, JSON.stringify(record.form)]]];
    case 'name':
      return record.keys.map((key) => ['names', [key, record.order, JSON.stringify(record.card)]]);
    case 'number':
      return [['number_cards', [record.figure, record.order, JSON.stringify(record.card)]]];
    case 'deadline':
      return [['deadlines', [record.day, record.order, JSON.stringify(record.card)]]];
    case 'word':
      return [['words', [record.order, record.word, record.documents]]];
    case 'place':
      return [];
  }
}

/** What results show of a document, and nothing else of its record. */
function shownOf(record: DocumentRecord): DocumentText {
  const { id, text, provisions, type, number, title, titleMark, date, issuer, withdrawn } = record;
  return { id, text, provisions, type, number, title, titleMark, date, issuer, withdrawn };
}

/** The figures of a part of a date (EDTF); null for `XX` and the like, which are no day that is asked for. */
function figureOf(part: string): number | null {
  return /^\d{1,4}$/.test(part) ? Number(part) : null;
}
