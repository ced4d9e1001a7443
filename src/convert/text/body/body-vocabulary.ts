/**
 * The kinds of bodies, compiled once from their rows, and what the other tables say of their names.
 */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import type { DepartmentRow } from '../../../schema/row/department-row.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import type { OfficeRow } from '../../../schema/row/office-row.ts';
import { foldedWords } from '../../../vietnamese/fold/fold.ts';
import { compileFields, type FieldAt } from './body-fields.ts';
import { compileHeads, type BodyHeads } from './body-heads.ts';
import { compileToneRepair } from '../tone-slips.ts';
import { phraseSet } from '../phrase/phrase-set.ts';
import { hyphened, phraseLookup } from './phrase-lookup.ts';
import { inSmallLetters } from '../phrase/small-letters.ts';

/** The words of a row that a text has at a position. */
export interface HeadAt {
  readonly row: BodyRow;
  readonly length: number;
}

/**
 * What a text names at a position. Texts are in small letters (`inSmallLetters`), of the same
 * length as printed.
 */
export interface BodyVocabulary {
  readonly rows: ReadonlyMap<string, BodyRow>;
  /** First words of names, for places where only a name can be. */
  readonly heads: BodyHeads;
  readonly headAt: (small: string, position: number) => HeadAt | null;
  /** A central body that has its own name in issuers.yaml. */
  readonly centralAt: (small: string, position: number) => { readonly row: IssuerRow; readonly length: number } | null;
  /** The central body of a name, whatever case, tones and signs it is printed with. */
  readonly centralNamed: (name: string) => IssuerRow | null;
  /**
   * Whether a name is the first words of that of a central body, and no name itself: "Bộ Văn hóa".
   */
  readonly beginsCentral: (name: string) => boolean;
  /**
   * A field that departments, ministries or the row itself have; `printed` for abbreviations, which
   * are in capitals.
   */
  readonly fieldAt: (row: BodyRow, small: string, printed: string, position: number) => FieldAt | null;
  /** An office before a body: how many characters it has. */
  readonly officesAt: (small: string, position: number) => readonly number[];
  /** Words that begin like those of a row and name no body: "phòng, chống". */
  readonly isNoBody: (head: HeadAt, small: string, position: number) => boolean;
  /** Whether some unit of either era bears a name. */
  readonly isUnitName: (name: string) => boolean;
  /**
   * A text in small letters, of which phrases of the tables that a scan gave other tones are as the
   * tables write them.
   */
  readonly mended: (small: string) => string;
}

/** Offices that speak for a body and are parts of offices in offices.yaml, or sign nothing. */
const OTHER_OFFICES: readonly string[] = [
  // Of a group of people, and no body: "Trưởng đoàn thanh tra xây dựng dự thảo".
  ...['trưởng đoàn thanh tra', 'trưởng đoàn kiểm tra', 'trưởng đoàn giám sát'],
  ...['trưởng', 'phó trưởng', 'chánh', 'phó chánh', 'phó', 'người đứng đầu', 'lãnh đạo', 'tập thể lãnh đạo'],
  ...[
    'hiệu trưởng',
    'bí thư',
    'thủ trưởng',
    'tư lệnh',
    'chính ủy',
    'chủ tịch',
    'giám đốc',
    'chủ tịch hội đồng thành viên',
  ],
];

/** Compiles the tables. */
export function compileBodies(tables: {
  readonly bodyRows: readonly BodyRow[];
  readonly departmentRows: readonly DepartmentRow[];
  readonly issuers: readonly IssuerRow[];
  readonly officeRows: readonly OfficeRow[];
  readonly gazetteer: Gazetteer;
}): BodyVocabulary {
  const { bodyRows, departmentRows, issuers, officeRows, gazetteer } = tables;
  const heads = phraseLookup(
    bodyRows
      .filter(({ takes }) => takes !== 'any')
      .flatMap((row) => [row.name, ...(row.forms ?? [])].flatMap(hyphened).map((form) => [form, row] as const)),
  );
  const fields = compileFields(bodyRows, departmentRows, issuers);
  const misses = new Map(bodyRows.map((row) => [row.id, phraseSet((row.not ?? []).map(inSmallLetters), true)]));
  return {
    rows: new Map(bodyRows.map((row) => [row.id, row])),
    heads: compileHeads(tables),
    headAt: (small, position) => {
      const found = heads.at(small, position);
      return found && { row: found.value, length: found.length };
    },
    ...centralBodies(issuers),
    fieldAt: fields.at,
    officesAt: officesBefore(officeRows),
    isNoBody: ({ row, length }, small, position) => (misses.get(row.id)?.at(small, position)?.length ?? 0) > length,
    isUnitName: (name) => gazetteer.named(name).length > 0,
    mended: compileToneRepair([
      ...bodyRows.flatMap((row) => [row.name, ...(row.forms ?? []), ...(row.fields ?? [])]).flatMap(hyphened),
      ...[...departmentRows, ...issuers].flatMap(({ name, also }) => [name, ...(also ?? [])]),
      ...fields.names,
    ]),
  };
}

/**
 * The central bodies of issuers.yaml, by their names as they are printed and as they are folded.
 */
function centralBodies(
  issuers: readonly IssuerRow[],
): Pick<BodyVocabulary, 'centralAt' | 'centralNamed' | 'beginsCentral'> {
  const named = issuers.flatMap((row) => [row.name, ...(row.also ?? [])].map((name) => [name, row] as const));
  const centrals = phraseLookup(named);
  const byFold = new Map(named.toReversed().map(([name, row]) => [foldedWords(name), row]));
  const beginnings = new Set(
    [...byFold.keys()].flatMap((name) => [...name.matchAll(/ /gu)].map(({ index }) => name.slice(0, index))),
  );
  return {
    centralAt: (small, position) => {
      const found = centrals.at(small, position);
      return found && { row: found.value, length: found.length };
    },
    centralNamed: (name) => byFold.get(foldedWords(name)) ?? null,
    beginsCentral: (name) => beginnings.has(foldedWords(name)),
  };
}

function officesBefore(officeRows: readonly OfficeRow[]): BodyVocabulary['officesAt'] {
  const others = OTHER_OFFICES.map(inSmallLetters);
  const offices = phraseSet([...new Set([...officeRows.map(({ name }) => inSmallLetters(name)), ...others])], true);
  const shortOffices = phraseSet(others, true);
  return (small, position) => {
    const office = offices.at(small, position);
    // The short ones are among them all: where there is none, no short one is either.
    return office === null ? [] : [office.length, shortOffices.at(small, position)?.length ?? []].flat();
  };
}
