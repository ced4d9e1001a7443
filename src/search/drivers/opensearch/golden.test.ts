/**
 * What is sent to OpenSearch for every kind of question, to be read beside its manual, and checked
 * against the types of its official client: bodies that these do not take do not compile.
 */
import type { Indices_Create_RequestBody } from '@opensearch-project/opensearch/api/indices/create.js';
import type { Search_RequestBody } from '@opensearch-project/opensearch/api/_core/search.js';
import { expect, test } from 'vitest';
import { readAddress } from '../../plan/address.ts';
import { groupKinds, type AskedGroups } from '../../plan/asked-groups.ts';
import { phraseOf } from '../../plan/phrase.ts';
import { questionOf } from '../../testing/asked-plans.ts';
import { documentsMapping, indexSettings, tablesMapping } from './index/mapping.ts';
import { begunKey, tableKey } from './index/bodies.ts';
import {
  begunQuery,
  countsBody,
  facetBody,
  filesBody,
  holdingBody,
  keyedQuery,
  ofDateBody,
  pageBody,
  tableBody,
  yearsBody,
  type SearchBody,
} from './query/questions.ts';

/** The same as the client's types have it, which know no `readonly`. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

const search = (body: SearchBody): Search_RequestBody => structuredClone(body) as Writable<SearchBody>;
type Mappings = typeof documentsMapping | typeof tablesMapping;
const create = (settings: ReturnType<typeof indexSettings>, mappings: Mappings): Indices_Create_RequestBody => ({
  settings: structuredClone(settings) as Writable<typeof settings>,
  mappings: structuredClone(mappings) as Writable<Mappings>,
});

const golden = (name: string, body: unknown): Promise<void> =>
  expect(`${JSON.stringify(body, null, 2)}\n`).toMatchFileSnapshot(`fixtures/${name}.json`);

const page = (
  asked: AskedGroups,
  group: (typeof groupKinds)[number] = 'exact',
  after: readonly string[] | null = null,
) => search(pageBody(asked, { group, after, count: 20 }));
const long = 'ủy ban nhân dân các huyện thị xã thành phố';
const chosen = { ...readAddress('').chosen, nam: ['2021', 'khong-ro'], noi: ['2025/gia-lai'] };

test.each<[string, AskedGroups]>([
  ['every-document', questionOf('', {})],
  ['one-word', questionOf('chợ', {})],
  ['phrase-with-tones', questionOf('tại chỗ', {})],
  ['phrase-without-tones', questionOf('tai cho', {})],
  ['phrase-with-a-number', questionOf('4 tại chỗ', {})],
  ['long-phrase', questionOf(long, {})],
  ['quotations-and-exclusions', questionOf('"tại chỗ" bốn -chợ', {})],
  ['number', questionOf('17/CT-UBND', {})],
  [
    'numbers-that-may-be-meant',
    questionOf('chỉ thị 17', { related: { all: [], any: [{ kind: 'number', canonical: '17/ct-ubnd' }] } }),
  ],
  [
    'preferred-names',
    questionOf('gia lai', { exact: { all: questionOf('gia lai', {}).exact.all, preferred: [phraseOf('Gia Lai')] } }),
  ],
])('the groups of %s', async (name, asked) => {
  const groups = Object.fromEntries(groupKinds.map((group) => [group, page(asked, group)]));
  await golden(name, groups);
});

test('what narrows, sorts and goes on', async () => {
  const conditions: AskedGroups['conditions'] = [
    { kind: 'facet', name: 'loai', keys: ['chi-thi', 'ke-hoach'] },
    { kind: 'facet', name: 'nam', keys: [] },
    { kind: 'date', date: { day: 29, month: 7, year: null } },
    { kind: 'cites', canonical: '17/ct-ubnd' },
    { kind: 'ids', ids: ['a', 'b'] },
  ];
  await golden('conditions', page(questionOf('chợ', { conditions })));
  await golden('chosen-facets', page(questionOf('chợ', { chosen })));
  await golden('newest-first', page(questionOf('chợ', { sort: 'moi-nhat' })));
  await golden('oldest-first', page(questionOf('chợ', { sort: 'cu-nhat' })));
  await golden('next-page', page(questionOf('chợ', { sort: 'moi-nhat' }), 'exact', ['0', '2021-07-29', 'a']));
});

test('counts, facets, years, dates, files, tables', async () => {
  const asked = questionOf('4 tại chỗ', { chosen, conditions: [{ kind: 'ids', ids: ['a'] }] });
  await golden('counts', search(countsBody(asked)));
  const facet = { groups: ['exact', 'also'], name: 'nam', after: null } as const;
  await golden('facet', search(facetBody(asked, facet)));
  await golden('facet-next-values', search(facetBody(asked, { ...facet, after: { value: '2021' } })));
  await golden('years', search(yearsBody(asked, 'exact')));
  await golden('holding', search(holdingBody(asked.exact.all)));
  await golden('of-date', search(ofDateBody({ day: null, month: 7, year: 2021 })));
  await golden('files', search(filesBody('gia-lai-2021')));
  const next = { after: [10_000], count: 10_000 };
  await golden('table', search(tableBody(keyedQuery([tableKey('facet', 'nam')]), next)));
  await golden('bodies-begun', search(tableBody(begunQuery([begunKey('body', 'so y')]), { after: null, count: 61 })));
});

test('the indexes', async () => {
  await golden('index-documents', create(indexSettings(2), documentsMapping));
  await golden('index-tables', create(indexSettings(1), tablesMapping));
});

test('more words than OpenSearch takes clauses are refused, and said', () => {
  const asked = questionOf(Array.from({ length: 401 }, (_, n) => `từ${n}x`).join(' '), {});
  expect(() => page(asked)).toThrow(/phrase of 401 words/);
});
