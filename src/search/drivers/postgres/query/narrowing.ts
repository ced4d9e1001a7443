/** What narrows groups: conditions of operators and choices in facets, over a document `d`. */
import { facetNames, type FacetName, type SearchState } from '../../../plan/address.ts';
import type { Condition } from '../../../plan/asked-groups.ts';
import type { AskedDate } from '../../../plan/date-query.ts';
import { numberLexemes, queryText } from '../tokens/lexeme.ts';
import { allOf, sql, type Sql } from './sql.ts';
import { facetColumns, type Tables } from './tables.ts';

/** What every condition of a question leaves. */
export function conditionsHold(tables: Tables, conditions: readonly Condition[]): readonly Sql[] {
  return conditions.map((condition) => conditionHolds(tables, condition));
}

function conditionHolds(tables: Tables, condition: Condition): Sql {
  switch (condition.kind) {
    case 'facet':
      return hasAny(condition.name, condition.keys);
    case 'date':
      return isOfDate(condition.date);
    case 'ids':
      return sql`d.id = ANY(${condition.ids}::text[])`;
    case 'cites': {
      const cited = queryText([numberLexemes(condition.canonical).cited]);
      return sql`d.document IN (SELECT document FROM ${tables.pieces} WHERE tokens @@ ${cited}::tsquery)`;
    }
  }
}

/** In each facet with a choice, but for `except`, one of the chosen values. */
export function choicesHold(chosen: SearchState['chosen'], except: FacetName | null = null): readonly Sql[] {
  return facetNames
    .filter((name) => name !== except && chosen[name].length > 0)
    .map((name) => hasAny(name, chosen[name]));
}

/** The documents of a day or a month (isAskedDate). */
export function isOfDate({ day, month, year }: AskedDate): Sql {
  const parts = [sql`d.month = ${month}::int`];
  if (day !== null) parts.push(sql`d.day = ${day}::int`);
  if (year !== null) parts.push(sql`d.year = ${year}::int`);
  return allOf(parts);
}

function hasAny(name: FacetName, keys: readonly string[]): Sql {
  return sql`d.${facetColumns[name]} && ${keys}::text[]`;
}
