/** The statements of a whole search. Each asks one database; answers of several are put together in merge.ts. */
import type { FacetName } from '../../../plan/address.ts';
import type { AskedGroups, Clause, GroupKind } from '../../../plan/asked-groups.ts';
import { groupKinds } from '../../../plan/asked-groups.ts';
import type { AskedDate } from '../../../plan/date-query.ts';
import { groupQueries } from './groups.ts';
import { documentsOf, isListed } from './lists.ts';
import { choicesHold, conditionsHold, isOfDate } from './narrowing.ts';
import { isAfter, orderBy, type Place } from './order.ts';
import { allOf, joined, sql, type Sql } from './sql.ts';
import { facetColumns, type Tables } from './tables.ts';

/** Rows of `kind` and `at`: of a group, or of a way (`kind` is then `way`), with `found` and `left`. */
export function countsQuery(tables: Tables, asked: AskedGroups): Sql {
  const { before, groups, listOf, isBeside } = groupQueries(tables, asked, false);
  const conditions = conditionsHold(tables, asked.conditions);
  const choices = choicesHold(asked.chosen);
  const isPlain = conditions.length + choices.length === 0;
  const narrowed = groupKinds.map((kind) =>
    isPlain
      ? sql`SELECT ${kind}::text AS kind, g.document, true AS is_left FROM ${groups[kind]} AS g`
      : sql`SELECT ${kind}::text AS kind, g.document, ${allOf(choices)} AS is_left
          FROM ${groups[kind]} AS g JOIN ${tables.documents} AS d ON d.document = g.document WHERE ${allOf(conditions)}`,
  );
  const way =
    (group: GroupKind) =>
    (clause: Clause, at: number): Sql => sql`SELECT ${`way-${group}`}::text, ${at}::int,
    (SELECT count(*) FROM ${listOf(clause)} AS x WHERE ${isBeside}),
    (SELECT count(*) FROM narrowed AS n WHERE n.is_left AND n.kind = ${group}::text AND ${isListed(sql`n.document`, listOf(clause))})`;
  const ways = [...asked.also.map(way('also')), ...asked.related.any.map(way('related'))];
  const totals = sql`SELECT kind, 0 AS at, count(*) AS found, count(*) FILTER (WHERE is_left) AS left FROM narrowed GROUP BY kind`;
  return sql`${before}, narrowed AS MATERIALIZED (${joined(narrowed, sql` UNION ALL `)})
    ${joined([totals, ...ways], sql` UNION ALL `)}`;
}

/** The places of the next documents of a group, with `document` and `way`; one more than asked for where there are more. */
export function pageQuery(
  tables: Tables,
  asked: AskedGroups,
  { group, after, count }: { readonly group: GroupKind; readonly after: Place | null; readonly count: number },
): Sql {
  const { before, groups, listOf } = groupQueries(tables, asked, asked.sort === 'lien-quan');
  const preferred = asked.exact.preferred.map((phrase) => {
    const list = listOf({ kind: 'phrase', phrase });
    return isListed(sql`g.document`, list);
  });
  const isPreferred =
    group === 'exact' && asked.sort === 'lien-quan' && preferred.length > 0 ? joined(preferred, sql` OR `) : sql`false`;
  const narrowing = [...conditionsHold(tables, asked.conditions), ...choicesHold(asked.chosen)];
  return sql`${before}, k AS (SELECT d.document, d.id, d.withdrawn, d.dated, d.sort_date, g.way, g.score::bigint AS score, (${isPreferred}) AS preferred
      FROM ${groups[group]} AS g JOIN ${tables.documents} AS d ON d.document = g.document WHERE ${allOf(narrowing)})
    SELECT k.* FROM k WHERE ${after === null ? sql`true` : isAfter(asked.sort, after)}
    ORDER BY ${orderBy(asked.sort)} LIMIT ${count + 1}::int`;
}

/** The texts of documents, as JSON. */
export function textsQuery(tables: Tables, documents: readonly number[]): Sql {
  return sql`SELECT document, shown FROM ${tables.documents} WHERE document = ANY(${documents}::bigint[])`;
}

/** Rows of `key` and `count` of the years of documents in force; of withdrawn ones, where `key` is null. */
export function yearsQuery(tables: Tables, asked: AskedGroups, group: GroupKind): Sql {
  const { before, groups } = groupQueries(tables, asked, false);
  const narrowing = [...conditionsHold(tables, asked.conditions), ...choicesHold(asked.chosen)];
  return sql`${before} SELECT CASE WHEN NOT d.withdrawn THEN d.${facetColumns.nam}[1] END AS key, count(*) AS count
    FROM ${groups[group]} AS g JOIN ${tables.documents} AS d ON d.document = g.document WHERE ${allOf(narrowing)} GROUP BY 1`;
}

/** Rows of `facet`, `key` and `count`. */
export function facetsQuery(
  tables: Tables,
  asked: AskedGroups,
  groups: readonly GroupKind[],
  names: readonly FacetName[],
): Sql {
  const { before, groups: made } = groupQueries(tables, asked, false);
  const all = joined(
    groups.map((group) => sql`SELECT document FROM ${made[group]}`),
    sql` UNION ALL `,
  );
  const columns = joined(
    Object.values(facetColumns).map((column) => sql`d.${column}`),
    sql`, `,
  );
  const counted = names.map(
    (
      name,
    ) => sql`SELECT ${name}::text AS facet, key, count(*) AS count FROM found AS d, unnest(d.${facetColumns[name]}) AS key
      WHERE ${allOf(choicesHold(asked.chosen, name))} GROUP BY key`,
  );
  return sql`${before}, found AS MATERIALIZED (SELECT ${columns} FROM (${all}) AS g
      JOIN ${tables.documents} AS d ON d.document = g.document WHERE ${allOf(conditionsHold(tables, asked.conditions))})
    ${joined(counted, sql` UNION ALL `)}`;
}

/** Rows of `at` and `count`, one for each clause. */
export function holdingQuery(tables: Tables, clauses: readonly Clause[]): Sql {
  return joined(
    clauses.map(
      (clause, at) => sql`SELECT ${at}::int AS at, count(*) AS count FROM (${documentsOf(tables, clause)}) AS held`,
    ),
    sql` UNION ALL `,
  );
}

/** Rows of `year` and `count`. */
export function ofDateQuery(tables: Tables, date: AskedDate): Sql {
  return sql`SELECT d.${facetColumns.nam}[1] AS year, count(*) AS count FROM ${tables.documents} AS d WHERE ${isOfDate(date)} GROUP BY 1`;
}
