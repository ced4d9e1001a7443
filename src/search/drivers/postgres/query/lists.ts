/** The documents of a clause, as a query of their numbers, with or without strengths. */
import type { Clause } from '../../../plan/asked-groups.ts';
import { LISTED_STRENGTHS } from '../tokens/lexeme.ts';
import { listOf, type DocumentList, type Verified } from '../tokens/phrase-list.ts';
import { joined, sql, type Sql } from './sql.ts';
import type { Tables } from './tables.ts';

/**
 * Whether a document is in a list (a query of the statement with `document`), by a hash of the list.
 * As a join it would be as the planner guesses how long the lists are, which it cannot know: two
 * that it takes to be short are compared row by row, in a time that grows with their product. A
 * test of a truth value is never made a join.
 */
export function isListed(document: Sql, list: Sql): Sql {
  return sql`((${document} IN (SELECT document FROM ${list})) IS TRUE)`;
}

/** Rows of `document`, each once. */
export function documentsOf(tables: Tables, clause: Clause): Sql {
  const list = listOf(clause);
  return list === null ? sql`SELECT 0::bigint AS document WHERE false` : heldIn(tables, list);
}

/** Rows of `document` and `strength`, each document once. */
export function strengthsOf(tables: Tables, clause: Clause): Sql {
  const list = listOf(clause);
  if (list === null) return sql`SELECT 0::bigint AS document, 0 AS strength WHERE false`;
  const { runs } = list;
  const held = runs.map((_, run) => sql`SELECT document, ${run}::int AS run, 0 AS strength FROM held`);
  const strong = runs.flatMap((queries, run) =>
    LISTED_STRENGTHS.map(
      (strength) => sql`SELECT document, ${run}::int, ${strength}::int FROM ${tables.pieces}
        WHERE tokens @@ ${queries[strength]}::tsquery`,
    ),
  );
  const each = sql`SELECT document, run, max(strength) AS strength FROM (${joined([...held, ...strong], sql` UNION ALL `)}) AS any_of
    GROUP BY document, run`;
  return sql`WITH held AS MATERIALIZED (${heldIn(tables, list)})
    SELECT document, min(strength) AS strength FROM (${each}) AS each WHERE ${isListed(sql`document`, sql`held`)} GROUP BY document`;
}

function heldIn(tables: Tables, { query, verified }: DocumentList): Sql {
  const { documents, pieces } = tables;
  if (verified === null) return sql`SELECT DISTINCT document FROM ${pieces} WHERE tokens @@ ${query}::tsquery`;
  const { surely, perhaps, text } = verified;
  const read = sql`SELECT d.document FROM ${documents} AS d JOIN ${pieces} AS p ON p.document = d.document
    WHERE p.tokens @@ ${perhaps}::tsquery AND strpos(${tokensOf(verified)}, ${text}) > 0`;
  const sure = surely === null ? [] : [sql`SELECT document FROM ${pieces} WHERE tokens @@ ${surely}::tsquery`];
  return sql`SELECT DISTINCT document FROM (${joined([...sure, read], sql` UNION ALL `)}) AS each`;
}

/** The row of a document's words (token-text.ts), with what is replaced. */
function tokensOf({ stream, replaced }: Verified): Sql {
  const column = stream === 't' ? sql`d.toned` : sql`d.bare`;
  return replaced.reduce((text, [from, to]) => sql`replace(${text}, ${from}, ${to})`, column);
}
