/** The documents of a clause, as a query of their numbers, with or without strengths. */
import type { Clause } from '../../../plan/asked-groups.ts';
import { LISTED_STRENGTHS, type Stream } from '../tokens/lexeme.ts';
import { listOf, type DocumentList, type Verified } from '../tokens/phrase-list.ts';
import { joined, sql, type Sql } from './sql.ts';
import type { Tables } from './tables.ts';

/** Rows of `document`, each once. */
export function documentsOf(tables: Tables, clause: Clause): Sql {
  const list = listOf(clause);
  return list === null ? sql`SELECT 0::bigint AS document WHERE false` : heldIn(tables, list);
}

/** Rows of `document` and `strength`, each document once. */
export function strengthsOf(tables: Tables, clause: Clause): Sql {
  const list = listOf(clause);
  if (list === null) return sql`SELECT 0::bigint AS document, 0 AS strength WHERE false`;
  const { strengths, verified } = list;
  if (strengths === null)
    return verified ? countedIn(tables, list, verified) : sql`${heldIn(tables, list, sql`, 0 AS strength`)}`;
  const lists = [
    sql`(${heldIn(tables, list, sql`, 0 AS strength`)})`,
    ...LISTED_STRENGTHS.map(
      (strength) =>
        sql`SELECT document, ${strength}::int FROM ${tables.pieces} WHERE tokens @@ ${strengths[strength]}::tsquery`,
    ),
  ];
  return sql`SELECT document, max(strength) AS strength FROM (${joined(lists, sql` UNION ALL `)}) AS each GROUP BY document`;
}

function heldIn(tables: Tables, { query, verified }: DocumentList, more: Sql = sql``): Sql {
  if (verified === null)
    return sql`SELECT DISTINCT document${more} FROM ${tables.pieces} WHERE tokens @@ ${query}::tsquery`;
  return sql`SELECT DISTINCT d.document${more} FROM ${tables.documents} AS d JOIN ${tables.pieces} AS p ON p.document = d.document
    WHERE p.tokens @@ ${query}::tsquery AND strpos(${row(verified, verified.stream, 'text')}, ${verified.text}) > 0`;
}

/** Of phrases that are too long for lexemes of their own. */
function countedIn(tables: Tables, list: DocumentList, verified: Verified): Sql {
  const text = row(verified, verified.stream, 'text');
  return sql`SELECT document, CASE
      WHEN strpos(${row(verified, verified.stream, 'title')}, ${verified.text}) > 0 THEN 3
      WHEN ${timesIn(text, verified)} > 3 THEN 1 ELSE 0 END AS strength
    FROM ${tables.documents} WHERE document IN (${heldIn(tables, list)})`;
}

/** How many times a text holds a phrase. */
function timesIn(text: Sql, { text: needle, overlaps }: Verified): Sql {
  if (!overlaps)
    return sql`(octet_length(${text}) - octet_length(replace(${text}, ${needle}, ''))) / octet_length(${needle})`;
  // The rest of the phrase is only looked at, so that the next place may begin in it.
  const first = needle.slice(0, needle.indexOf('>') + 1);
  return sql`regexp_count(${text}, ${`${first}(?=${needle.slice(first.length)})`})`;
}

/** The row of a document's words (token-text.ts), with what is replaced. */
function row({ replaced }: Verified, stream: Stream, of: 'text' | 'title'): Sql {
  const column = { t: { text: sql`toned`, title: sql`title_toned` }, b: { text: sql`bare`, title: sql`title_bare` } }[
    stream
  ][of];
  return replaced.reduce((text, [from, to]) => sql`replace(${text}, ${from}, ${to})`, column);
}
