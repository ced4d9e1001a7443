/**
 * A double of OpenSearch that carries out what this driver asks, as OpenSearch's manual says it
 * does: enough to run the contract of engines over the driver's own bodies. It is no OpenSearch: what
 * the manual leaves open, or says wrongly, it cannot show.
 */
import { facetNames } from '../../plan/address.ts';
import type { Query } from './query/dsl.ts';
import type { SearchBody } from './query/questions.ts';
import { answerOf, type AskServer, type ServerRequest } from './read/ask.ts';

type Fields = Readonly<Record<string, unknown>>;

interface KeptIndex {
  readonly mappings: { properties: Fields; _meta?: unknown };
  readonly documents: Map<string, Fields>;
  /** What searches see: what was there at the last refresh. */
  seen: readonly Fields[];
}

/** Thrown where OpenSearch would answer with a status. */
class Status extends Error {
  readonly status: number;
  constructor(status: number, type: string) {
    super(type);
    this.status = status;
  }
}

/** A server with nothing in it. `requests` are those that it got. */
export class OpenSearchDouble {
  readonly requests: ServerRequest[] = [];
  readonly #indexes = new Map<string, KeptIndex>();
  readonly #aliases = new Map<string, Set<string>>();
  /** Answers in the place of the next requests with such a path. */
  readonly failures: { readonly path: RegExp; readonly status: number; readonly body: unknown }[] = [];

  /** Sends requests to it. */
  readonly ask: AskServer = async (request, signal) => {
    signal?.throwIfAborted();
    this.requests.push(request);
    const failure = this.failures.findIndex(({ path }) => path.test(request.path));
    const [failed] = failure < 0 ? [] : this.failures.splice(failure, 1);
    if (failed) return answerOf(failed.status, JSON.stringify(failed.body), request.path);
    try {
      return answerOf(200, JSON.stringify(this.#answer(request)), request.path);
    } catch (error) {
      if (!(error instanceof Status)) throw error;
      return answerOf(error.status, JSON.stringify({ error: { type: error.message, reason: '' } }), request.path);
    }
  };

  /** The names of the indexes that are there. */
  indexes(): readonly string[] {
    return [...this.#indexes.keys()].sort();
  }

  #answer({ method, path, body = '' }: ServerRequest): unknown {
    const [place = '', what = ''] = (path.split('?')[0] ?? '').split('/');
    if (place === '_aliases')
      return this.#moveAliases(JSON.parse(body) as { readonly actions: readonly AliasAction[] });
    if (place === '_alias') return Object.fromEntries([...this.#aliased(what)].map((name) => [name, {}]));
    if (method === 'DELETE') return this.#drop(place);
    if (method === 'PUT' && what === '') return this.#create(place, JSON.parse(body) as Pick<KeptIndex, 'mappings'>);
    const names = this.#indexes.has(place) ? [place] : [...this.#aliased(place)];
    const [index] = names.map((name) => this.#index(name));
    if (index === undefined) throw new Status(404, 'index_not_found_exception');
    if (what === '_bulk') return bulk(index, body);
    if (what === '_refresh') index.seen = [...index.documents.values()];
    if (what === '_count') return { count: index.seen.length, _shards: { failed: 0 } };
    if (what === '_search') return searched(index.seen, JSON.parse(body) as SearchBody);
    if (what === '_mapping' && method === 'PUT') Object.assign(index.mappings, JSON.parse(body));
    if (what === '_mapping') return { [names[0] ?? '']: { mappings: index.mappings } };
    return { acknowledged: true };
  }

  #index(name: string): KeptIndex {
    const index = this.#indexes.get(name);
    if (index === undefined) throw new Status(404, 'index_not_found_exception');
    return index;
  }

  #aliased(alias: string): ReadonlySet<string> {
    const names = this.#aliases.get(alias);
    if (names === undefined || names.size === 0) throw new Status(404, 'aliases_not_found_exception');
    return names;
  }

  #create(name: string, { mappings }: Pick<KeptIndex, 'mappings'>): unknown {
    if (this.#indexes.has(name)) throw new Status(400, 'resource_already_exists_exception');
    this.#indexes.set(name, { mappings, documents: new Map(), seen: [] });
    return { acknowledged: true };
  }

  #drop(name: string): unknown {
    if (!this.#indexes.delete(name)) throw new Status(404, 'index_not_found_exception');
    for (const names of this.#aliases.values()) names.delete(name);
    return { acknowledged: true };
  }

  #moveAliases({ actions }: { readonly actions: readonly AliasAction[] }): unknown {
    for (const { add, remove } of actions) {
      if (remove) this.#aliases.get(remove.alias)?.delete(remove.index);
      if (add) this.#aliases.set(add.alias, (this.#aliases.get(add.alias) ?? new Set()).add(add.index));
    }
    return { acknowledged: true };
  }
}

interface AliasAction {
  readonly add?: { readonly index: string; readonly alias: string };
  readonly remove?: { readonly index: string; readonly alias: string };
}

function bulk(index: KeptIndex, body: string): unknown {
  const lines = body.split('\n').slice(0, -1);
  const items: unknown[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const { index: of } = JSON.parse(lines[at] ?? '') as { readonly index: { readonly _id: string } };
    const fields = JSON.parse(lines[at + 1] ?? '') as Fields;
    const unknown = Object.keys(fields).find((name) => !(name in index.mappings.properties));
    const error = unknown === undefined ? faultIn(fields) : `strict_dynamic_mapping_exception: ${unknown}`;
    if (error === null) index.documents.set(of._id, fields);
    items.push({ index: { _id: of._id, status: error === null ? 201 : 400, ...(error === null ? {} : { error }) } });
  }
  return { errors: items.some((item) => JSON.stringify(item).includes('"error"')), items };
}

/** A term of more bytes than Lucene takes. */
function faultIn(fields: Fields): string | null {
  const { shown, source, ...looked } = fields;
  const terms = [looked].flatMap(function inside(value: unknown): readonly string[] {
    if (typeof value === 'string') return value.split(' ');
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inside) : [];
  });
  return terms.some((term) => Buffer.byteLength(term) > 32_766) ? 'max_bytes_length_exceeded_exception' : null;
}

function valuesAt(fields: Fields, path: string): readonly unknown[] {
  const value = path.split('.').reduce<unknown>((of, name) => (of as Fields | undefined)?.[name], fields);
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

const looked = new WeakMap<Fields, Map<string, ReadonlySet<unknown>>>();

/** The values of a field as it is looked up: of a text each of its tokens. Remembered. */
function termsAt(fields: Fields, path: string): ReadonlySet<unknown> {
  const known = looked.get(fields) ?? new Map<string, ReadonlySet<unknown>>();
  looked.set(fields, known);
  const values = valuesAt(fields, path);
  const terms =
    known.get(path) ?? new Set(path.startsWith('text.') ? values.flatMap((text) => String(text).split(' ')) : values);
  known.set(path, terms);
  return terms;
}

/** What a document scores, with the names of queries that it passes; null where it does not pass. */
function score(fields: Fields, query: Query, names: string[] = []): number | null {
  const passes = (one: Query): boolean => score(fields, one, names) !== null;
  if ('match_all' in query) return 1;
  if ('match_none' in query) return null;
  if ('bool' in query) return boolScore(fields, query.bool, names);
  if ('constant_score' in query) {
    const { filter, boost, _name } = query.constant_score;
    if (!passes(filter)) return null;
    if (_name !== undefined) names.push(_name);
    return boost;
  }
  if ('exists' in query) return valuesAt(fields, query.exists.field).length > 0 ? 1 : null;
  if ('match_phrase' in query) {
    const [[field, { query: phrase }] = ['', { query: '' }]] = Object.entries(query.match_phrase);
    return valuesAt(fields, field).some((text) => ` ${String(text)} `.includes(` ${phrase} `)) ? 1 : null;
  }
  if ('terms' in query) {
    const [[field, wanted] = ['', []]] = Object.entries(query.terms);
    const terms = termsAt(fields, field);
    return wanted.some((one) => terms.has(one)) ? 1 : null;
  }
  if ('prefix' in query) {
    const [[field, { value }] = ['', { value: '' }]] = Object.entries(query.prefix);
    return [...termsAt(fields, field)].some((term) => String(term).startsWith(value)) ? 1 : null;
  }
  const [[field, { value }] = ['', { value: '' }]] = Object.entries(query.term);
  return termsAt(fields, field).has(value) ? 1 : null;
}

function boolScore(
  fields: Fields,
  bool: Extract<Query, { readonly bool: unknown }>['bool'],
  names: string[],
): number | null {
  const { filter = [], must_not = [], should = [], minimum_should_match } = bool;
  if (filter.some((one) => score(fields, one) === null)) return null;
  if (must_not.some((one) => score(fields, one) !== null)) return null;
  const scores = should.map((one) => score(fields, one, names)).filter((one) => one !== null);
  // Without a filter one has to pass; beside a filter none.
  const least = minimum_should_match ?? (should.length > 0 && filter.length === 0 ? 1 : 0);
  return scores.length < least ? null : scores.reduce((sum, one) => sum + one, 0);
}

function searched(documents: readonly Fields[], body: SearchBody): unknown {
  const names = Object.keys(body);
  if (
    names.some(
      (name) => !['size', 'query', 'track_total_hits', '_source', 'sort', 'search_after', 'aggs'].includes(name),
    )
  )
    throw new Status(400, 'parsing_exception');
  if (body.size > 10_000) throw new Status(400, 'illegal_argument_exception');
  const passed = documents.flatMap((fields) => {
    const matched: string[] = [];
    const own = score(fields, body.query, matched);
    return own === null ? [] : [{ fields, matched, sort: sortOf(fields, own, body) }];
  });
  const order = (body.sort ?? []).map((field) => Object.values(field)[0]);
  const compare = (a: readonly unknown[], b: readonly unknown[]): number => {
    for (const [i, direction] of order.entries()) {
      const [x, y] = [a[i] as string | number, b[i] as string | number];
      if (x !== y) return (x < y ? -1 : 1) * (direction === 'asc' ? 1 : -1);
    }
    return 0;
  };
  const { search_after: after } = body;
  const hits = passed
    .filter(({ sort }) => after === undefined || compare(sort, after) > 0)
    .toSorted((a, b) => compare(a.sort, b.sort))
    .slice(0, body.size)
    .map(({ fields, matched, sort }) => ({
      _source: Object.fromEntries((body._source === false ? [] : body._source).map((name) => [name, fields[name]])),
      ...(order.length > 0 ? { sort } : {}),
      ...(matched.length > 0 ? { matched_queries: matched } : {}),
    }));
  const found = passed.map(({ fields }) => fields);
  return {
    ...{ timed_out: false, _shards: { total: 2, successful: 2, failed: 0 }, hits: { hits } },
    ...(body.aggs ? { aggregations: aggregated(found, body.aggs) } : {}),
  };
}

function sortOf(fields: Fields, own: number, { sort = [] }: SearchBody): readonly unknown[] {
  return sort.map((field) => {
    const [name = ''] = Object.keys(field);
    const [value] = valuesAt(fields, name);
    if (name === '_score') return own;
    if (value === undefined) throw new Status(400, `no value of ${name}`);
    return value;
  });
}

function aggregated(documents: readonly Fields[], aggs: NonNullable<SearchBody['aggs']>): unknown {
  return Object.fromEntries(
    Object.entries(aggs).map(([name, agg]): [string, unknown] => {
      if ('filter' in agg) {
        const passed = documents.filter((fields) => score(fields, agg.filter) !== null);
        return [name, { doc_count: passed.length, ...(agg.aggs ? (aggregated(passed, agg.aggs) as object) : {}) }];
      }
      return [name, 'terms' in agg ? termBuckets(documents, agg.terms) : compositeBuckets(documents, agg.composite)];
    }),
  );
}

function counted(documents: readonly Fields[], field: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const fields of documents)
    for (const value of new Set(valuesAt(fields, field)))
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function termBuckets(documents: readonly Fields[], { field, size }: { readonly field: string; readonly size: number }) {
  const all = counted(documents, field);
  const buckets = all.slice(0, size).map(([key, doc_count]) => ({ key, doc_count }));
  const rest = all.slice(size).reduce((sum, [, count]) => sum + count, 0);
  return { buckets, doc_count_error_upper_bound: 0, sum_other_doc_count: rest };
}

function compositeBuckets(
  documents: readonly Fields[],
  { size, sources, after }: Extract<NonNullable<SearchBody['aggs']>[string], { composite: unknown }>['composite'],
) {
  const [field = ''] = sources.flatMap((source) => Object.values(source).map(({ terms }) => terms.field));
  if (!facetNames.some((name) => field === `facet.${name}`)) throw new Status(400, 'illegal_argument_exception');
  const left = counted(documents, field).filter(([key]) => after === undefined || key > (after['value'] ?? ''));
  const buckets = left.slice(0, size).map(([value, doc_count]) => ({ key: { value }, doc_count }));
  const last = buckets.at(-1);
  return { buckets, ...(last ? { after_key: last.key } : {}) };
}
