/** Records of the export as OpenSearch keeps them. */
import { tonelessNumberKey } from '../../../../number/number-key.ts';
import type { DocumentRecord, TableRecord } from '../../../export/records.ts';
import { searchWords } from '../../../plan/words.ts';
import type { DocumentText } from '../../../port.ts';
import { streamTexts, strongTerms } from './strong-terms.ts';

/** A document with the id under which it is kept. */
export interface KeptBody {
  readonly id: string;
  readonly body: object;
}

/** A document; `rank` is its place in the order of lists. */
export function documentBody(record: DocumentRecord, rank: number): KeptBody {
  const { id, hash, sortDate, date, withdrawn, facets, numbers, source } = record;
  const words = searchWords(record.text);
  const strong = strongTerms(words, record.titleMark === null ? searchWords(record.title ?? '') : []);
  const own = numbers.flatMap(([number, strength]) => (strength === 3 ? tonelessNumberKey(number) : []));
  const isDated = date !== null;
  return {
    id,
    body: {
      ...{ id, hash, rank, withdrawn: withdrawn === null ? 0 : 1, sort_date: sortDate },
      ...{ dated: isDated ? 1 : 0, dated_key: isDated ? sortDate : '', dated_id: isDated ? id : '' },
      ...dateParts(date),
      files: [id, source.sha256.slice(0, 8)],
      number: [...new Set(numbers.map(([number]) => tonelessNumberKey(number)))],
      number_asked: numbers.map(([number]) => number),
      number_own: own,
      ...{ strong_1: strong.one, strong_3: strong.three, text: streamTexts(words), facet: facets, source },
      shown: shownOf(record),
    },
  };
}

function shownOf(record: DocumentRecord): DocumentText {
  const { id, text, provisions, type, number, title, titleMark, date, issuer, withdrawn } = record;
  return { id, text, provisions, type, number, title, titleMark, date, issuer, withdrawn };
}

/** The parts of a date (EDTF) that are whole numbers. */
function dateParts(date: string | null): object {
  const [year, month, day] = (date ?? '').split('-');
  const part = (name: string, digits: string | undefined): object =>
    digits !== undefined && /^\d+$/.test(digits) ? { [name]: Number(digits) } : {};
  return {
    ...(date === null ? {} : { year: date.slice(0, 4) }),
    ...part('date_year', year),
    ...part('date_month', month),
    ...part('date_day', day),
  };
}

/** What a record of a table is looked up by: a kind, and what is asked for. */
export function tableKey(kind: TableRecord['kind'], ...asked: readonly (string | number)[]): string {
  return JSON.stringify([kind, ...asked]);
}

/** A record of a table; its id is its place among those of its kind. */
export function tableBody(record: TableRecord): KeptBody {
  const { kind, order } = record;
  const part = record.kind === 'facet' ? `${record.facet} ` : '';
  return { id: `${kind} ${part}${order}`, body: { kind, order, keys: keysOf(record), shown: tableShown(record) } };
}

function keysOf(record: TableRecord): readonly string[] {
  switch (record.kind) {
    case 'facet':
      return [tableKey('facet', record.facet), tableKey('facet', record.facet, record.key)];
    case 'body':
    case 'place':
      return record.forms.map((form) => begunKey(record.kind, form));
    case 'name':
      return record.keys.map((key) => tableKey('name', key));
    case 'number':
      return [tableKey('number', record.figure)];
    case 'deadline':
      return [tableKey('deadline', record.day)];
    case 'short':
    case 'word':
      return [tableKey(record.kind)];
  }
}

/** The key of a form, which begins as that of any beginning of it does. */
export function begunKey(kind: TableRecord['kind'], form: string): string {
  return `${kind} ${form}`;
}

function tableShown(record: TableRecord): object {
  switch (record.kind) {
    case 'facet':
      return { row: [record.key, record.name] };
    case 'body':
      return record.body;
    case 'place':
      return { row: record.unit };
    case 'short':
      return { row: record.form };
    case 'word':
      return { row: [record.word, record.documents] };
    default:
      return record.card;
  }
}
