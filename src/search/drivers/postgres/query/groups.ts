/** The groups of a question as queries that stand before a statement (`WITH …`). */
import type { AskedGroups, Clause, GroupKind } from '../../../plan/asked-groups.ts';
import { documentsOf, isListed, strengthsOf } from './lists.ts';
import { allOf, identifier, joined, sql, type Sql } from './sql.ts';
import type { Tables } from './tables.ts';

/**
 * The queries before a statement. `groups[kind]` names the rows of a group: `document`, `score`
 * (greater is better) and `way` (the place of its clause, null for none).
 */
export interface GroupQueries {
  readonly before: Sql;
  readonly groups: Readonly<Record<GroupKind, Sql>>;
  /** Rows of `document` of a clause of `also`, `related.any` or `preferred`. */
  readonly listOf: (clause: Clause) => Sql;
  /** Of a list, the documents that are neither exact nor left out. */
  readonly isBeside: Sql;
}

/** The queries of all groups; `ranked`: with scores that count, not 0 for all. */
export function groupQueries(tables: Tables, asked: AskedGroups, ranked: boolean): GroupQueries {
  const { exact, also, related, without } = asked;
  const lists = new Lists(tables, ranked ? [...exact.all.slice(0, 1), ...related.all] : []);
  const phrases = (of: typeof without): readonly Clause[] => of.map((phrase) => ({ kind: 'phrase', phrase }));
  const left = phrases(without).map((clause) => lists.of(clause));
  const groups = { exact: sql`exact_group`, also: sql`also_group`, related: sql`related_group` };
  const made = [
    sql`exact_group AS MATERIALIZED (${exactGroup(tables, lists, asked, left)})`,
    sql`also_group AS MATERIALIZED (${waysGroup(lists, also, [], [sql`exact_group`, ...left])})`,
    sql`related_group AS MATERIALIZED (${waysGroup(lists, related.any, related.all, [sql`exact_group`, ...left, sql`also_group`])})`,
  ];
  if (ranked) for (const clause of phrases(exact.preferred)) lists.of(clause);
  return {
    before: sql`WITH ${joined([...lists.made(), ...made], sql`, `)}`,
    groups,
    listOf: (clause) => lists.of(clause),
    isBeside: notIn([sql`exact_group`, ...left]),
  };
}

/** The lists of a question, each made once. */
class Lists {
  readonly #tables: Tables;
  readonly #strong: ReadonlySet<string>;
  readonly #made = new Map<string, { readonly name: Sql; readonly query: Sql }>();

  constructor(tables: Tables, strong: readonly Clause[]) {
    this.#tables = tables;
    this.#strong = new Set(strong.map(keyOf));
  }

  of(clause: Clause): Sql {
    const key = keyOf(clause);
    const known = this.#made.get(key);
    if (known) return known.name;
    const name = identifier(`list_${this.#made.size}`);
    const query = this.#strong.has(key)
      ? strengthsOf(this.#tables, clause)
      : sql`SELECT document, 0 AS strength FROM (${documentsOf(this.#tables, clause)}) AS held`;
    this.#made.set(key, { name, query });
    return name;
  }

  made(): readonly Sql[] {
    return [...this.#made.values()].map(({ name, query }) => sql`${name} AS MATERIALIZED (${query})`);
  }
}

function keyOf(clause: Clause): string {
  return JSON.stringify(clause.kind === 'phrase' ? [clause.phrase.words, clause.phrase.toned] : clause.canonical);
}

function exactGroup(tables: Tables, lists: Lists, { exact }: AskedGroups, left: readonly Sql[]): Sql {
  const [first, ...others] = exact.all.map((clause) => lists.of(clause));
  if (first === undefined)
    return sql`SELECT x.document, 0 AS score, NULL::int AS way FROM ${tables.documents} AS x WHERE ${notIn(left)}`;
  return sql`SELECT x.document, x.strength AS score, NULL::int AS way FROM ${first} AS x
    WHERE ${allOf([...others.map((list) => isListed(sql`x.document`, list)), notIn(left)])}`;
}

/** Documents of any of the clauses, a hundred for each, or of all the words, their strengths. */
function waysGroup(lists: Lists, any: readonly Clause[], all: readonly Clause[], taken: readonly Sql[]): Sql {
  const ways = any.map(
    (clause, way) => sql`SELECT document, 100 AS score, ${way}::int AS way FROM ${lists.of(clause)}`,
  );
  const words = all.map((clause) => lists.of(clause));
  if (words.length > 0) ways.push(summed(words));
  if (ways.length === 0) return sql`SELECT 0::bigint AS document, 0::bigint AS score, NULL::int AS way WHERE false`;
  return sql`SELECT x.document, sum(x.score) AS score, min(x.way) AS way FROM (${joined(ways, sql` UNION ALL `)}) AS x
    WHERE ${notIn(taken)} GROUP BY x.document`;
}

/** The documents that all lists have, with the sum of their strengths. Each list has a document once. */
function summed(lists: readonly Sql[]): Sql {
  const rows = joined(
    lists.map((list) => sql`SELECT document, strength FROM ${list}`),
    sql` UNION ALL `,
  );
  return sql`SELECT document, sum(strength) AS score, NULL::int AS way FROM (${rows}) AS each
    GROUP BY document HAVING count(*) = ${lists.length}::int`;
}

function notIn(lists: readonly Sql[]): Sql {
  return allOf(lists.map((list) => sql`NOT ${isListed(sql`x.document`, list)}`));
}
