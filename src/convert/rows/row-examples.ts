/** Whether the rows of content/reference/ are read as their own examples say. */
import { parseNumber, symbolOf } from '../../number/parse-number.ts';
import { organPieces } from '../../number/symbol-pieces.ts';
import type { DepartmentRow } from '../../schema/row/department-row.ts';
import { capitalized } from '../../vietnamese/capitalized.ts';
import type { Knowledge } from '../knowledge.ts';
import { bodyLine } from '../recognize/body/body-line.ts';
import { namedBodyAt } from '../recognize/body/named-body.ts';
import { nameOfPrinted } from '../recognize/header/issuer/issuer-printed.ts';
import { printedOffice } from '../recognize/header/signature/signature-office.ts';
import { authorityOfNumber } from '../resolve/citation/authority-symbol.ts';
import { departmentOf } from '../resolve/citation/department.ts';
import { typeAt } from '../segment/head/type-line.ts';

/** Of no place: only symbols of the whole country say something. */
const NOWHERE = { era: null, date: null, province: null, district: null, commune: null };

/** A row whose example is not read as it says, or whose near miss is; `words` for staff. */
export interface ExampleFault {
  readonly row: object;
  readonly words: string;
}

/**
 * Reads the examples and near misses of every row with the recognisers that use it. Never throws.
 */
export function exampleFaults(knowledge: Knowledge): readonly ExampleFault[] {
  return [
    ...knowledge.types.flatMap((row) => {
      const isRead = (line: string): boolean => typeAt(line, knowledge.typeNames)?.slug === row.slug;
      return misread(row, { example: linesOfRow(row.example), nearMiss: linesOfRow(row.nearMiss) }, isRead);
    }),
    ...knowledge.officeRows.flatMap((row) => {
      const isRead = (line: string): boolean => officeRead(line, knowledge) === row.name;
      return misread(row, { example: [row.example], nearMiss: [row.nearMiss] }, isRead);
    }),
    ...knowledge.issuers.flatMap((row) =>
      misread(
        row,
        { examples: row.examples ?? [], not: row.not ?? [] },
        (text) => issuerRead(text, knowledge) === row.name,
      ),
    ),
    ...knowledge.departmentRows.flatMap((row) => {
      const isRead = (number: string): boolean => departmentsOf(number, row, knowledge).includes(row);
      return misread(row, { examples: row.examples ?? [], not: row.not ?? [] }, isRead);
    }),
    ...knowledge.bodyRows.flatMap((row) => {
      const isRead = (text: string): boolean =>
        row.takes === 'any' ? exampleOpens(text, row.name, knowledge) : kindsRead(text, knowledge).includes(row.id);
      return misread(row, { examples: row.examples, not: row.not ?? [] }, isRead);
    }),
  ];
}

function linesOfRow(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [line];
}

/** `samples` by the keys of the row: first those that it reads, then those that it does not. */
function misread(
  row: { readonly name: string },
  samples: Readonly<Record<string, readonly string[]>>,
  isRead: (text: string) => boolean,
): ExampleFault[] {
  return Object.entries(samples).flatMap(([key, texts], i) =>
    texts
      .filter((text) => isRead(text) !== (i === 0))
      .map((text) => ({
        row,
        words: `mục ${key}: “${text}” ${i === 0 ? 'không' : 'lại'} được đọc là “${row.name}”`,
      })),
  );
}

/** The name of the row whose office a line of a signature prints; null without one. */
function officeRead(line: string, { offices, heads }: Knowledge): string | null {
  const printed = printedOffice(line, { offices, heads });
  return printed === null ? null : (offices.at(printed)?.name ?? null);
}

/**
 * The authority of the whole country that a header prints, or whose symbol a number has; null
 * without one.
 */
function issuerRead(text: string, knowledge: Knowledge): string | null {
  return parseNumber(text) === null
    ? nameOfPrinted(text, knowledge)
    : (authorityOfNumber(text, null, NOWHERE, knowledge)?.name ?? null);
}

/** The departments whose symbols a number has, on a day when that of the row is there. */
function departmentsOf(number: string, { from, until }: DepartmentRow, { departments }: Knowledge) {
  const day = until ?? from ?? null;
  return organPieces(symbolOf(number)).flatMap((piece) => departmentOf(piece, day, departments) ?? []);
}

/** Whether a text begins with words of a row that has no form of its own. */
function exampleOpens(text: string, name: string, { heads }: Knowledge): boolean {
  return heads.inPrinted(capitalized(text))?.row?.name === name;
}

/** The kinds of bodies that a whole text names: one, or those of a list ("các sở, ban, ngành"). */
function kindsRead(text: string, { bodies }: Knowledge): readonly string[] {
  const found = namedBodyAt(bodyLine(text), 0, bodies);
  if (found === null || found.end < text.length) return [];
  const nouns = found.collective?.nouns ?? [];
  return [...nouns.map(({ id }) => id), ...(found.row ? [found.row.id] : [])];
}
