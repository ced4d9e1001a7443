/**
 * The two indexes of an archive: its documents, and the small tables. Provisions have no index of
 * their own: a phrase may begin in one and end in the next, so a text is one field, and where a
 * provision begins is shown with it.
 */
import { facetNames } from '../../../plan/address.ts';
import { streams } from './streams.ts';

const keyword = { type: 'keyword' } as const;
/** Looked up, and neither sorted by nor counted. */
const term = { type: 'keyword', doc_values: false } as const;
const small = { type: 'integer' } as const;
/** Kept, and not looked into. */
const kept = { type: 'object', enabled: false } as const;
const text = { type: 'text', analyzer: 'tokens', norms: false, index_options: 'positions' } as const;

/**
 * No field has `ignore_above`: a term that is too long fails the load and is not left out of
 * answers. Words that long are named by a digest (streams.ts).
 */
export const documentsMapping = {
  dynamic: 'strict',
  properties: {
    id: keyword,
    hash: term,
    rank: small,
    withdrawn: small,
    sort_date: keyword,
    dated: small,
    dated_key: keyword,
    dated_id: keyword,
    year: keyword,
    date_year: small,
    date_month: small,
    date_day: small,
    files: term,
    number: term,
    number_asked: term,
    number_own: term,
    strong_1: term,
    strong_3: term,
    text: { properties: Object.fromEntries(streams.map((stream) => [stream, text])) },
    facet: { properties: Object.fromEntries(facetNames.map((name) => [name, keyword])) },
    source: kept,
    shown: kept,
  },
} as const;

/** `kind` is that of its record, `keys` what it is looked up by, `order` its place in answers. */
export const tablesMapping = {
  dynamic: 'strict',
  properties: { kind: keyword, keys: term, order: small, shown: kept },
} as const;

/** The settings of both; `replicas` are added once an index is loaded. */
export function indexSettings(shards: number) {
  return {
    index: { number_of_shards: shards, number_of_replicas: 0, refresh_interval: '-1' },
    analysis: {
      tokenizer: { words: { type: 'whitespace', max_token_length: 1024 } },
      analyzer: { tokens: { type: 'custom', tokenizer: 'words' } },
    },
  } as const;
}

/** What an index is called: that of a version, and the alias that answers. */
export function indexNames(prefix: string): {
  readonly aliases: readonly [documents: string, tables: string];
  readonly of: (version: string) => readonly [documents: string, tables: string];
} {
  const aliases = [`${prefix}-documents`, `${prefix}-tables`] as const;
  return { aliases, of: (version) => [`${aliases[0]}-${version}`, `${aliases[1]}-${version}`] };
}
