/**
 * The fields of bodies ("Y tế", "Giáo dục và Đào tạo"), as tables spell them and texts write them.
 */
import type { BodyRow } from '../../../schema/row/body-row.ts';
import type { DepartmentRow } from '../../../schema/row/department-row.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import { fieldWrittenOut } from './abbreviated-words.ts';
import { hyphened, phraseLookup, type PhraseLookup } from './phrase-lookup.ts';

/** A field as the tables spell it, and how many characters of the text name it. */
export interface FieldAt {
  readonly name: string;
  readonly length: number;
  /** It is of the row itself, so that more of it may follow: "Khu kinh tế Dung Quất". */
  readonly isOwn: boolean;
}

/** The fields of all tables, compiled. */
export interface BodyFields {
  /** As departments and ministries have them. */
  readonly names: readonly string[];
  /**
   * A field that departments, ministries or the row itself have; `printed` for abbreviations, which
   * are in capitals.
   */
  readonly at: (row: BodyRow, small: string, printed: string, position: number) => FieldAt | null;
}

/**
 * Abbreviations of fields have capitals, and may part their words by these: "NN&PTNT", "LĐ-TB&XH".
 */
const ABBREVIATION = /\p{Lu}{1,4}(?:\s?[-–&]\s?\p{Lu}{1,6}|\p{Lu}{1,8}){1,4}(?![\p{L}\p{N}])/uy;

/** Compiles the fields of the tables. */
export function compileFields(
  bodyRows: readonly BodyRow[],
  departmentRows: readonly DepartmentRow[],
  issuers: readonly IssuerRow[],
): BodyFields {
  const named = [...departmentRows, ...issuers.filter(({ name }) => /^Bộ /u.test(name))];
  const names = named.map(({ name }) => fieldInName(name));
  const common = phraseLookup(names.flatMap((field) => writtenAs(field).map((form) => [form, field] as const)));
  const spelled = spelledByHead(named);
  const own = new Map(
    bodyRows.map(
      (row) => [row.id, phraseLookup((row.fields ?? []).map((field) => [field, sameField(field)] as const))] as const,
    ),
  );
  const abbreviated = new Map(
    named.flatMap(({ name, symbols }) =>
      symbols.map((symbol) => [symbol.slice(1).replaceAll('&', ''), fieldInName(name)] as const),
    ),
  );
  return {
    names,
    at: (row, small, printed, position) => {
      const ofRow = own.get(row.id)?.at(small, position) ?? null;
      const ofTables = longer(common.at(small, position), spelled.get(row.name)?.at(small, position) ?? null);
      const found = ofRow && ofRow.length > (ofTables?.length ?? 0) ? ofRow : ofTables;
      if (found) return { name: found.value, length: found.length, isOwn: found === ofRow };
      ABBREVIATION.lastIndex = position;
      const short = ABBREVIATION.exec(printed)?.[0];
      const name = short && abbreviated.get(short.replace(/[\s&–-]/gu, ''));
      return short && name ? { name, length: short.length, isOwn: false } : null;
    },
  };
}

/**
 * Other spellings by kind: only "Phòng Văn hóa - Thông tin" is Phòng Văn hóa và Thông tin; the
 * Ministry was called so.
 */
function spelledByHead(named: readonly (DepartmentRow | IssuerRow)[]): ReadonlyMap<string, PhraseLookup<string>> {
  const byHead = Map.groupBy(named, ({ name }) => headInName(name));
  return new Map(
    [...byHead].map(([head, rows]) => {
      const pairs = rows.flatMap(({ name, also }) =>
        (also ?? []).map((one) => [fieldInName(one), fieldInName(name)] as const),
      );
      return [head, phraseLookup(pairs)] as const;
    }),
  );
}

/** The first word of a name: “Sở Y tế” → “Sở”. */
function headInName(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

/**
 * The one spelling of a field that documents write in several ways: "phòng chống dịch bệnh",
 * "phòng, chống dịch".
 */
function sameField(field: string): string {
  return fieldWrittenOut(field).replace(/^phòng,? chống dịch(?: bệnh)?/u, 'phòng, chống dịch');
}

/** A name without its first word: “Sở Y tế” → “Y tế”. */
function fieldInName(name: string): string {
  return name.replace(/^\S+\s/u, '');
}

/** Parts of fields that are abbreviated beside words written out: "Nông nghiệp và PTNT". */
const SHORT_PARTS: readonly (readonly [part: string, ...short: string[]])[] = [
  ['Phát triển nông thôn', 'PTNT'],
  ['Thương binh và Xã hội', 'TB&XH', 'TBXH', 'Thương binh & Xã hội'],
  ['Môi trường', 'MT'],
  ['Đào tạo', 'ĐT'],
  ['Truyền thông', 'TT'],
  ['Du lịch', 'DL'],
];

/** The longer of two findings. */
function longer<T extends { readonly length: number }>(a: T | null, b: T | null): T | null {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}

/**
 * The ways to write a field: itself, with a part abbreviated, with “&”, with a comma for a hyphen.
 */
function writtenAs(field: string): string[] {
  const short = SHORT_PARTS.flatMap(([part, ...forms]) =>
    field.endsWith(part) ? forms.map((form) => field.slice(0, -part.length) + form) : [],
  );
  const all = [field, ...short];
  return [
    ...all,
    ...all
      .filter((form) => form.includes(' và '))
      .flatMap((form) => [form.replace(' và ', ' & '), form.replace(' và ', '&')]),
    ...hyphened(field).filter((form) => !form.includes(',') || form.startsWith('Lao động')),
  ];
}
