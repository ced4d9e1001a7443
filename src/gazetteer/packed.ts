/**
 * The compact gazetteer as columns, for a browser: what a row has from the row above it, or from its
 * own name, is not said again, which halves what is sent.
 */
import { itemAt } from '../ground/expected.ts';
import { slug } from '../vietnamese/fold/slug.ts';
import { unitTypes, type GazetteerData, type UnitRow } from './unit.ts';

type Edge = GazetteerData['edges'][number];

/** A column: the values of one field in all rows. */
type Columns<Row extends readonly unknown[]> = { readonly [Field in keyof Row]: readonly unknown[] };

/** The same as {@link GazetteerData}, and as little of it as can be. JSON holds it. */
export interface PackedGazetteer extends Omit<GazetteerData, 'units' | 'edges'> {
  readonly units: Columns<UnitRow>;
  readonly edges: Columns<Edge>;
}

/** Places of the fields that are packed, in the rows of units and of edges. */
const CODE = 2;
const [TYPE, NAME, SEGMENT] = [3, 4, 5];
const [OLD_UNIT, NEW_UNIT] = [0, 1];

/** The compact form → its columns. */
export function packGazetteer({ units, edges, ...rest }: GazetteerData): PackedGazetteer {
  const unitColumns = columnsOf(units, 9);
  const edgeColumns = columnsOf(edges, 5);
  unitColumns[CODE] = stepsOfCodes(unitColumns[CODE] as string[]);
  unitColumns[SEGMENT] = units.map(([, , , type, name, segment]) => (segment === segmentOf(type, name) ? 0 : segment));
  for (const field of [OLD_UNIT, NEW_UNIT]) edgeColumns[field] = stepsOf(edgeColumns[field] as number[]);
  return { ...rest, units: unitColumns as never, edges: edgeColumns as never };
}

/** The columns → the compact form that they were made of. */
export function unpackGazetteer({ units, edges, ...rest }: PackedGazetteer): GazetteerData {
  const unitColumns: unknown[][] = units.map((column) => [...column]);
  const edgeColumns: unknown[][] = edges.map((column) => [...column]);
  unitColumns[CODE] = codesOf(itemAt(unitColumns, CODE) as (string | number)[]);
  const [types, names] = [itemAt(unitColumns, TYPE) as number[], itemAt(unitColumns, NAME) as string[]];
  unitColumns[SEGMENT] = itemAt(unitColumns, SEGMENT).map((segment, i) =>
    segment === 0 ? segmentOf(itemAt(types, i), itemAt(names, i)) : segment,
  );
  for (const field of [OLD_UNIT, NEW_UNIT]) edgeColumns[field] = sumsOf(itemAt(edgeColumns, field) as number[]);
  return { ...rest, units: rowsOf(unitColumns) as never, edges: rowsOf(edgeColumns) as never };
}

/** The last part of a path is made of type and name, but where two of one place have both in common. */
function segmentOf(type: number, name: string): string {
  return slug(`${itemAt(unitTypes, type)} ${name}`);
}

function columnsOf(rows: readonly (readonly unknown[])[], fields: number): unknown[][] {
  return Array.from({ length: fields }, (_, field) => rows.map((row) => row[field]));
}

function rowsOf(columns: readonly (readonly unknown[])[]): unknown[][] {
  return itemAt(columns, 0).map((_, i) => columns.map((column) => column[i]));
}

function stepsOf(values: readonly number[]): number[] {
  return values.map((value, i) => value - (values[i - 1] ?? 0));
}

function sumsOf(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/** A code of as many figures as the one above it is the step from there. */
function stepsOfCodes(codes: readonly string[]): (string | number)[] {
  return codes.map((code, i) => {
    const above = codes[i - 1];
    return above?.length === code.length ? Number(code) - Number(above) : code;
  });
}

function codesOf(steps: readonly (string | number)[]): string[] {
  let above = '';
  return steps.map((step) => {
    above = typeof step === 'string' ? step : String(Number(above) + step).padStart(above.length, '0');
    return above;
  });
}
