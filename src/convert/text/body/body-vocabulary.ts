/** The kinds of bodies, compiled once from their rows, and what the other tables say of their names. */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import type { BodyRow } from '../../../schema/row/body-row.ts';
import type { DepartmentRow } from '../../../schema/row/department-row.ts';
import type { IssuerRow } from '../../../schema/row/issuer-row.ts';
import type { OfficeRow } from '../../../schema/row/office-row.ts';
import { foldedWords } from '../../../vietnamese/fold/fold.ts';
import { fieldWrittenOut } from './abbreviated-words.ts';
import { compileHeads, type BodyHeads } from './body-heads.ts';
import { compileToneRepair } from '../tone-slips.ts';
import { phraseSet, type PhraseSet } from '../phrase/phrase-set.ts';
import { inSmallLetters } from '../phrase/small-letters.ts';

/** The words of a row that a text has at a position. */
export interface HeadAt {
  readonly row: BodyRow;
  readonly length: number;
}

/** A field as the tables spell it, and how many characters of the text name it. */
export interface FieldAt {
  readonly name: string;
  readonly length: number;
  /** It is of the row itself, so that more of it may follow: "Khu kinh tế Dung Quất". */
  readonly isOwn: boolean;
}

/** What a text names at a position. Texts are in small letters (`inSmallLetters`), of the same length as printed. */
export interface BodyVocabulary {
  readonly rows: ReadonlyMap<string, BodyRow>;
  /** First words of names, for places where only a name can be. */
  readonly heads: BodyHeads;
  readonly headAt: (small: string, position: number) => HeadAt | null;
  /** A central body that has its own name in issuers.yaml. */
  readonly centralAt: (small: string, position: number) => { readonly row: IssuerRow; readonly length: number } | null;
  /** The central body of a name, whatever case, tones and signs it is printed with. */
  readonly centralNamed: (name: string) => IssuerRow | null;
  /** Whether a name is the first words of that of a central body, and no name itself: "Bộ Văn hóa". */
  readonly beginsCentral: (name: string) => boolean;
  /** A field that departments, ministries or the row itself have; `printed` for abbreviations, which are in capitals. */
  readonly fieldAt: (row: BodyRow, small: string, printed: string, position: number) => FieldAt | null;
  /** An office before a body: how many characters it has. */
  readonly officesAt: (small: string, position: number) => readonly number[];
  /** Words that begin like those of a row and name no body: "phòng, chống". */
  readonly isNoBody: (head: HeadAt, small: string, position: number) => boolean;
  /** Whether some unit of either era bears a name. */
  readonly isUnitName: (name: string) => boolean;
  /** A text in small letters, of which phrases of the tables that a scan gave other tones are as the tables write them. */
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

/** Abbreviations of fields have capitals, and may part their words by these: "NN&PTNT", "LĐ-TB&XH". */
const ABBREVIATION = /\p{Lu}{1,4}(?:\s?[-–&]\s?\p{Lu}{1,6}|\p{Lu}{1,8}){1,4}(?![\p{L}\p{N}])/uy;

/** Compiles the tables. */
export function compileBodies(tables: {
  readonly bodyRows: readonly BodyRow[];
  readonly departmentRows: readonly DepartmentRow[];
  readonly issuers: readonly IssuerRow[];
  readonly officeRows: readonly OfficeRow[];
  readonly gazetteer: Gazetteer;
}): BodyVocabulary {
  const { bodyRows, departmentRows, issuers, officeRows, gazetteer } = tables;
  const heads = lookup(
    bodyRows
      .filter(({ takes }) => takes !== 'any')
      .flatMap((row) => [row.name, ...(row.forms ?? [])].flatMap(hyphened).map((form) => [form, row] as const)),
  );
  const centrals = lookup(
    issuers.flatMap((row) => [row.name, ...(row.also ?? [])].map((name) => [name, row] as const)),
  );
  const byFold = new Map(
    issuers
      .toReversed()
      .flatMap((row) => [row.name, ...(row.also ?? [])].map((name) => [foldedWords(name), row] as const)),
  );
  const beginnings = new Set(
    [...byFold.keys()].flatMap((name) => [...name.matchAll(/ /gu)].map(({ index }) => name.slice(0, index))),
  );
  const named = [...departmentRows, ...issuers.filter(({ name }) => /^Bộ /u.test(name))];
  const fieldsOfTables = named.map(({ name }) => fieldInName(name));
  const common = lookup(fieldsOfTables.flatMap((field) => writtenAs(field).map((form) => [form, field] as const)));
  // Only "Phòng Văn hóa - Thông tin" is Phòng Văn hóa và Thông tin; the Ministry was called so.
  const spelled = new Map(
    [...Map.groupBy(named, ({ name }) => headInName(name))].map(
      ([head, rows]) =>
        [
          head,
          lookup(
            rows.flatMap(({ name, also }) => (also ?? []).map((one) => [fieldInName(one), fieldInName(name)] as const)),
          ),
        ] as const,
    ),
  );
  const own = new Map(
    bodyRows.map(
      (row) => [row.id, lookup((row.fields ?? []).map((field) => [field, sameField(field)] as const))] as const,
    ),
  );
  const misses = new Map(bodyRows.map((row) => [row.id, phraseSet((row.not ?? []).map(inSmallLetters))]));
  const abbreviated = new Map(
    named.flatMap(({ name, symbols }) =>
      symbols.map((symbol) => [symbol.slice(1).replaceAll('&', ''), fieldInName(name)] as const),
    ),
  );
  const offices = phraseSet([
    ...new Set([...officeRows.map(({ name }) => inSmallLetters(name)), ...OTHER_OFFICES.map(inSmallLetters)]),
  ]);
  const shortOffices = phraseSet(OTHER_OFFICES.map(inSmallLetters));
  return {
    rows: new Map(bodyRows.map((row) => [row.id, row])),
    heads: compileHeads(tables),
    headAt: (small, position) => {
      const found = heads.at(small, position);
      return found && { row: found.value, length: found.length };
    },
    centralAt: (small, position) => {
      const found = centrals.at(small, position);
      return found && { row: found.value, length: found.length };
    },
    centralNamed: (name) => byFold.get(foldedWords(name)) ?? null,
    beginsCentral: (name) => beginnings.has(foldedWords(name)),
    fieldAt: (row, small, printed, position) => {
      const ofRow = own.get(row.id)?.at(small, position) ?? null;
      const ofTables = longer(common.at(small, position), spelled.get(row.name)?.at(small, position) ?? null);
      const found = ofRow && ofRow.length > (ofTables?.length ?? 0) ? ofRow : ofTables;
      if (found) return { name: found.value, length: found.length, isOwn: found === ofRow };
      ABBREVIATION.lastIndex = position;
      const short = ABBREVIATION.exec(printed)?.[0];
      const name = short && abbreviated.get(short.replace(/[\s&–-]/gu, ''));
      return short && name ? { name, length: short.length, isOwn: false } : null;
    },
    officesAt: (small, position) => {
      const office = offices.at(small, position);
      // The short ones are among them all: where there is none, no short one is either.
      return office === null ? [] : [office.length, shortOffices.at(small, position)?.length ?? []].flat();
    },
    isNoBody: ({ row, length }, small, position) => (misses.get(row.id)?.at(small, position)?.length ?? 0) > length,
    isUnitName: (name) => gazetteer.named(name).length > 0,
    mended: compileToneRepair([
      ...bodyRows.flatMap((row) => [row.name, ...(row.forms ?? []), ...(row.fields ?? [])]).flatMap(hyphened),
      ...[...departmentRows, ...issuers].flatMap(({ name, also }) => [name, ...(also ?? [])]),
      ...fieldsOfTables,
    ]),
  };
}

/** The first word of a name: “Sở Y tế” → “Sở”. */
function headInName(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

/** The one spelling of a field that documents write in several ways: "phòng chống dịch bệnh", "phòng, chống dịch". */
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

/** The ways to print a hyphen between words. */
function hyphened(form: string): string[] {
  return form.includes(' - ')
    ? [form, ...[' – ', '- ', '-', ' và ', ', '].map((sign) => form.replaceAll(' - ', sign))]
    : [form];
}

/** The ways to write a field: itself, with a part abbreviated, with “&”, with a comma for a hyphen. */
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

/** Values by phrases in small letters. */
function lookup<T>(pairs: readonly (readonly [phrase: string, value: T])[]) {
  const values = new Map(pairs.toReversed().map(([phrase, value]) => [inSmallLetters(phrase), value]));
  const phrases: PhraseSet = phraseSet([...values.keys()]);
  return {
    at: (small: string, position: number): { readonly value: T; readonly length: number } | null => {
      const phrase = phrases.at(small, position);
      const value = phrase === null ? undefined : values.get(phrase);
      return phrase === null || value === undefined ? null : { value, length: phrase.length };
    },
  };
}
