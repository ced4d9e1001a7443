/**
 * Statements put together from parts that this program wrote. Whatever is not such a part becomes a
 * parameter, so that no word of a reader is ever a part of a statement.
 */
import { createHash } from 'node:crypto';

/** What PostgreSQL is sent as a parameter. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[];

const PART = Symbol('a part of a statement');

/** A part of a statement. Only `sql`, `identifier` and `figures` make one. */
export interface Sql {
  readonly [PART]: { readonly texts: readonly string[]; readonly values: readonly (Sql | Value)[] };
}

/** A statement as PostgreSQL takes it. Equal texts have one name, by which they are prepared once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly Value[];
}

/** A part, with other parts and values in it. */
export function sql(texts: TemplateStringsArray, ...values: readonly (Sql | Value)[]): Sql {
  return { [PART]: { texts, values } };
}

/** Parts one after the other. */
export function joined(parts: readonly Sql[], between: Sql): Sql {
  const [first = sql``, ...others] = parts;
  return others.reduce((all, part) => sql`${all}${between}${part}`, first);
}

/** All of these hold; of none, true. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : joined(conditions, sql` AND `);
}

/** A name of a schema, a table or a column: lower case letters of ASCII, figures and `_` alone. */
export function identifier(name: string): Sql {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new RangeError(`“${name}” is no name of a schema, table or column`);
  return { [PART]: { texts: [name], values: [] } };
}

/** A whole number from 0, where PostgreSQL takes no parameter. */
export function figures(number: number): Sql {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${number} is no whole number from 0`);
  return { [PART]: { texts: [String(number)], values: [] } };
}

/** The statement of a part. */
export function statementOf(part: Sql): Statement {
  const values: Value[] = [];
  const text = written(part, values);
  return { name: createHash('sha256').update(text).digest('base64url').slice(0, 32), text, values };
}

function written(part: Sql, values: Value[]): string {
  const own = part[PART];
  return own.texts
    .map((text, i) => {
      const value = own.values[i];
      if (value === undefined) return text;
      if (isSql(value)) return text + written(value, values);
      values.push(value);
      return `${text}$${values.length}`;
    })
    .join('');
}

function isSql(value: Sql | Value): value is Sql {
  return typeof value === 'object' && value !== null && PART in value;
}
