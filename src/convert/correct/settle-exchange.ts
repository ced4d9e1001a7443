/**
 * What the document exchange says against what the text says. The text is the official evidence: a
 * value that it states stays, and a difference is reported. The exchange gives what the text does
 * not, what was only concluded, and what was read from spoiled print.
 */
import type { Correction, CorrectionValues } from '../../schema/correction.ts';
import type { Directive, Provenance } from '../../schema/directive.ts';
import { exchangeNames, type ExchangeEntry } from '../../schema/exchange.ts';
import { isDoubted } from '../../schema/doubted.ts';
import { sameNumberKey } from '../../number/number-key.ts';
import { foldedWords } from '../../vietnamese/fold/fold.ts';
import { inFull } from '../../vietnamese/short-names.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Outcome } from '../model.ts';
import { shownValue } from './contradiction.ts';

/** Fields of a document that a package gives too. */
type ExchangedField = 'documentType' | 'number' | 'date' | 'place' | 'issuer' | 'title' | 'signatory' | 'recipients';

type Fields = Pick<Directive, ExchangedField | 'origins'>;

/** One field: its value as one line of words, and when two of them say the same. */
interface ExchangeRow {
  readonly field: ExchangedField;
  readonly given: (entry: ExchangeEntry) => string | null;
  readonly printed: (fields: Fields) => string | null;
  readonly isSame: (given: string, printed: string) => boolean;
  /** The value as staff would enter it. */
  readonly entered: (entry: ExchangeEntry) => CorrectionValues[ExchangedField] | undefined;
}

const ROWS: readonly ExchangeRow[] = [
  plainRow('documentType', (given, printed) => given === printed),
  plainRow('number', (given, printed) => sameNumberKey(given) === sameNumberKey(printed)),
  plainRow('date', (given, printed) => given === printed),
  plainRow('place', isPartOfOther),
  {
    field: 'issuer',
    given: ({ issuer }) => issuer?.value ?? null,
    printed: ({ issuer }) => issuer?.name ?? null,
    isSame: isPartOfOther,
    entered: ({ issuer }) => issuer && { name: issuer.value, parent: null, unit: null },
  },
  {
    field: 'title',
    given: ({ title }) => title?.value ?? null,
    printed: ({ title }) => title,
    isSame: isPartOfOther,
    entered: ({ title }) => title && withoutLead(title.value),
  },
  {
    field: 'signatory',
    given: ({ signatory }) => signatory?.value.name ?? null,
    printed: ({ signatory }) => signatory?.name ?? null,
    isSame: isPartOfOther,
    entered: ({ signatory }) => signatory?.value,
  },
  {
    // Lists are cut and put together in the exchange: they only fill what the text lacks.
    field: 'recipients',
    given: ({ recipients }) => recipients?.value.join('; ') ?? null,
    printed: ({ recipients }) => (recipients.length > 0 ? recipients.join('; ') : null),
    isSame: () => true,
    entered: ({ recipients }) => recipients?.value,
  },
];

/**
 * The correction with those values of the exchange that count for the document, as entries that are
 * marked `exchange`; what staff entered stays. `fields` are those of the text.
 */
export function settleExchange(fields: Fields, correction: Correction): Outcome<Correction> {
  const entry = correction.values.exchange?.value;
  if (!entry) return { value: correction, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const taken: Record<string, unknown> = {};
  for (const row of ROWS) {
    const { field } = row;
    const given = row.given(entry);
    const place = entry[field];
    if (given === null || !place || correction.values[field]) continue;
    const printed = row.printed(fields);
    const provenance = fields.origins[field];
    const isSame = printed !== null && row.isSame(given, printed);
    const isTaken = printed === null || !isCertain(provenance) || isFinerDate(field, given, printed);
    const isAgainst = printed !== null && !isSame && !isFinerDate(field, given, printed);
    const { line, column } = place;
    if (isAgainst) {
      const value = differenceWords(field, given, line, printed, provenance, isTaken);
      diagnostics.push({ code: 'he-thong-ghi-khac', file: correction.file, line, column, value });
    }
    if (!isTaken) continue;
    const exchange = { printed: isAgainst ? printed : null, line: printed === null ? null : provenance.line };
    taken[field] = { value: row.entered(entry), by: null, reason: null, line, column, exchange };
  }
  return { value: { ...correction, values: { ...correction.values, ...taken } }, diagnostics };
}

function plainRow(field: 'documentType' | 'number' | 'date' | 'place', isSame: ExchangeRow['isSame']): ExchangeRow {
  return {
    field,
    given: (entry) => entry[field]?.value ?? null,
    printed: (fields) => fields[field],
    isSame,
    entered: (entry) => entry[field]?.value,
  };
}

/** Stated by the text, from print that nothing spoiled. */
function isCertain(provenance: Provenance): boolean {
  return provenance.origin === 'stated' && !isDoubted(provenance);
}

/** A day within the month or the year that the text gives. */
function isFinerDate(field: ExchangedField, given: string, printed: string | null): boolean {
  return field === 'date' && printed !== null && given.length > printed.length && given.startsWith(printed);
}

/**
 * Names and titles that say the same in more or fewer words: “UBND huyện Tam Đường” and “Ủy ban nhân
 * dân huyện Tam Đường, tỉnh Lai Châu”. Near miss: “UBND huyện Tân Uyên”.
 */
function isPartOfOther(given: string, printed: string): boolean {
  const [a, b] = [given, printed].map((words) => ` ${foldedWords(inFull(withoutLead(words)))} `) as [string, string];
  return a.includes(b) || b.includes(a);
}

function withoutLead(title: string): string {
  return title.replace(/^(?:v\/v|về việc)[\s:]+/iu, '');
}

function differenceWords(
  field: ExchangedField,
  given: string,
  line: number,
  printed: string,
  { origin, line: printedAt }: Provenance,
  isTaken: boolean,
): string {
  const where = printedAt === null ? '' : ` (dòng ${printedAt})`;
  const said = origin === 'stated' ? 'văn bản ghi' : 'máy suy ra từ văn bản';
  const shown = isTaken ? 'trang lấy theo hệ thống' : 'trang lấy theo văn bản';
  const exchange = `hệ thống ghi ${shownValue(given)} (dòng ${line} của tệp .yaml)`;
  return `${exchangeNames[field]}: ${exchange}, ${said} ${shownValue(printed)}${where}; ${shown}`;
}
