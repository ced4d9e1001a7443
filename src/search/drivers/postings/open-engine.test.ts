import { expect, test } from 'vitest';
import type { GroupEngine } from '../../engine.ts';
import { facetNames, readAddress, type FacetName, type SearchState } from '../../plan/address.ts';
import { groupKinds, type AskedGroups, type Clause, type Condition, type GroupKind } from '../../plan/asked-groups.ts';
import { phraseOf } from '../../plan/phrase.ts';
import type { DocumentText, FacetColumn, SearchIndex } from '../../port.ts';
import { openTexts } from '../texts/open-texts.ts';
import { openEngine } from './open-engine.ts';

const document = (id: string, date: string | null, text: string, given: Partial<DocumentText> = {}): DocumentText => ({
  ...{ id, text, date, provisions: [], type: null, number: null, title: null, titleMark: null },
  ...{ issuer: null, withdrawn: null, ...given },
});
const withdrawn = { replacedBy: null };
/** In the order of the index: newest first, without a date, withdrawn. */
const texts = [
  document('a', '2022-05-01', 'Khử khuẩn trường học. Khẩu trang.', { title: 'Khử khuẩn' }),
  document('b', '2021-09-09', 'Bốn tại chỗ; theo 17/CT-UBND.'),
  document('c', '2021-03-01', 'Khuẩn và khử; bốn tại chỗ, 4 tại chỗ.'),
  document('d', '2020', 'Khử khuẩn chợ. Khử khuẩn, khử khuẩn, khử khuẩn.', { number: '17/CT-UBND' }),
  document('e', null, 'Khử khuẩn xe; phương châm 4 tại chỗ.'),
  document('f', '2023-01-01', 'Khử khuẩn nhà; bốn tại chỗ.', { withdrawn }),
];
const column = (valueOf: (one: DocumentText) => string): FacetColumn => {
  const keys = [...new Set(texts.map(valueOf))];
  return { values: keys.map((key) => [key, `tên ${key}`]), of: (i) => [keys.indexOf(valueOf(texts[i] ?? texts[0]!))] };
};
const columns: Partial<Record<FacetName, FacetColumn>> = {
  nam: column(({ date }) => date?.slice(0, 4) ?? 'khong-ro'),
  loai: column(({ id }) => ('ace'.includes(id) ? 'ke-hoach' : 'chi-thi')),
};
const asked: string[] = [];
const index = {
  ...openTexts(texts),
  version: () => Promise.resolve('v1'),
  facet: (name: FacetName) => Promise.resolve(columns[name]),
  facetOf: (name: FacetName) => Promise.resolve(columns[name]),
  dates: () => Promise.resolve(texts.map(({ date }) => date)),
  sources: () => Promise.resolve(texts.map(({ id }, i) => ({ document: i, id, sha256: '', lines: 1 }))),
} as unknown as SearchIndex;
const engine: GroupEngine = openEngine({
  ...index,
  phrase: (phrase) => (asked.push(phrase.text), index.phrase(phrase)),
});

const phrase = (text: string): Clause => ({ kind: 'phrase', phrase: phraseOf(text) });
const chosen = (given: Partial<SearchState['chosen']> = {}): SearchState['chosen'] => ({
  ...(Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as SearchState['chosen']),
  ...given,
});
const question = (given: Partial<AskedGroups>): AskedGroups => ({
  ...{ exact: { all: [], preferred: [] }, also: [], related: { all: [], any: [] }, without: [] },
  ...{ conditions: [], chosen: readAddress('').chosen, sort: 'lien-quan', ...given },
});
const all = (...clauses: readonly Clause[]): AskedGroups['exact'] => ({ all: clauses, preferred: [] });

/** The ids of a group, by pages of two. */
const group = async (one: AskedGroups, kind: GroupKind): Promise<string> => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await engine.page(one, kind, cursor, 2);
    ids.push(...page.documents.map(({ document: { id } }) => id));
    cursor = page.next;
  } while (cursor !== null);
  return ids.join('');
};
const groups = async (one: AskedGroups): Promise<string> =>
  (await Promise.all(groupKinds.map((kind) => group(one, kind)))).join(' | ');

const khuKhuan = phrase('khử khuẩn');
const both = { all: [phrase('khử'), phrase('khuẩn')], any: [] };
const number: Clause = { kind: 'number', canonical: '17/ct-ubnd' };

test.each<[string, Partial<AskedGroups>, string]>([
  ['of no clause every document, the withdrawn last', {}, 'abcdef |  | '],
  ['the title, then four times, then the newer', { exact: all(khuKhuan) }, 'adef |  | '],
  ['every clause, by the strength of the first', { exact: all(phrase('chỗ'), khuKhuan) }, 'ef |  | '],
  ['preferred ones first', { exact: { all: [khuKhuan], preferred: [phraseOf('xe')] } }, 'eadf |  | '],
  ['a number’s own document first', { exact: all(number) }, 'db |  | '],
  ['related ones that are not exact', { exact: all(khuKhuan), related: both }, 'adef |  | c'],
  [
    'other ways, a hundred each',
    { exact: all(phrase('xe')), also: [phrase('bốn tại chỗ'), phrase('4 tại chỗ')] },
    'e | bcf | ',
  ],
  ['numbers weigh more than words', { exact: all(phrase('xe')), related: { ...both, any: [number] } }, 'e |  | dbacf'],
  [
    'what is left out is in no group',
    { exact: all(khuKhuan), related: both, without: [phraseOf('chợ'), phraseOf('chỗ')] },
    'a |  | ',
  ],
  ['newest', { exact: all(khuKhuan), sort: 'moi-nhat' }, 'adef |  | '],
  ['oldest, without a date last, then withdrawn', { sort: 'cu-nhat' }, 'dcbaef |  | '],
  ['chosen values', { chosen: chosen({ nam: ['2021', '2022'] }) }, 'abc |  | '],
  ['chosen in two facets', { chosen: chosen({ nam: ['2021', '2022'], loai: ['ke-hoach'] }) }, 'ac |  | '],
  ['a value that nobody knows', { chosen: chosen({ nam: ['1999'] }) }, ' |  | '],
])('%s', async (_, given, expected) => {
  expect(await groups(question(given))).toBe(expected);
});

test.each<[Condition, string]>([
  [{ kind: 'facet', name: 'nam', keys: ['2020', 'khong-ro'] }, 'de'],
  [{ kind: 'facet', name: 'nam', keys: [] }, ''],
  [{ kind: 'date', date: { day: null, month: 3, year: 2021 } }, 'c'],
  [{ kind: 'date', date: { day: 9, month: 9, year: null } }, 'b'],
  [{ kind: 'cites', canonical: '17/ct-ubnd' }, 'b'],
  [{ kind: 'ids', ids: ['f', 'a', 'x'] }, 'af'],
  [{ kind: 'ids', ids: [] }, ''],
])('the condition %j leaves %j', async (condition, expected) => {
  expect(await group(question({ conditions: [condition] }), 'exact')).toBe(expected);
});

test('counts before and after choices, and what each way has', async () => {
  const ways = question({
    ...{
      exact: all(phrase('xe')),
      also: [phrase('bốn tại chỗ'), phrase('4 tại chỗ')],
      related: { all: [], any: [number] },
    },
    ...{ conditions: [{ kind: 'facet', name: 'loai', keys: ['ke-hoach'] }], chosen: chosen({ nam: ['2021'] }) },
  });
  const counts = await engine.counts(ways);
  expect(counts.found).toEqual({ exact: 1, also: 1, related: 0 });
  expect(counts.left).toEqual({ exact: 0, also: 1, related: 0 });
  expect(counts.ways.map(({ documents, left }) => [documents, left])).toEqual([
    [3, 1],
    [3, 1],
    [2, 0],
  ]);
});

test('a document says for which way it is there', async () => {
  const ways = question({
    exact: all(phrase('xe')),
    also: [phrase('tại chỗ'), phrase('bốn tại chỗ')],
    related: { ...both, any: [number] },
  });
  const said = async (kind: GroupKind): Promise<unknown> =>
    (await engine.page(ways, kind, null, 9)).documents.map(({ document: { id }, way }) => [id, way]);
  expect(await said('exact')).toEqual([['e', null]]);
  expect(await said('also')).toEqual([
    ['b', ways.also[0]],
    ['c', ways.also[0]],
    ['f', ways.also[0]],
  ]);
  expect(await said('related')).toEqual([
    ['d', number],
    ['a', null],
  ]);
});

test('a facet is counted without its own choice, and keeps what is chosen', async () => {
  const one = question({ chosen: chosen({ nam: ['2022'], loai: ['chi-thi'] }) });
  const counts = await engine.facets(one, ['exact'], ['nam', 'loai']);
  const said = (name: FacetName) =>
    counts
      .get(name)
      ?.map(({ key, count }) => `${key} ${count}`)
      .toSorted();
  expect(said('nam')).toEqual(['2020 1', '2021 1', '2022 0', '2023 1']);
  expect(said('loai')).toEqual(['chi-thi 0', 'ke-hoach 1']);
});

test('the years of a group are of those in force, as chosen', async () => {
  expect(await engine.years(question({ exact: all(khuKhuan) }), 'exact')).toEqual({
    years: ['2022', '2020', 'khong-ro'].map((key) => ({ key, name: `tên ${key}`, count: 1 })),
    withdrawn: 1,
  });
  const { years } = await engine.years(question({ chosen: chosen({ nam: ['2021'] }) }), 'exact');
  expect(years).toEqual([{ key: '2021', name: 'tên 2021', count: 2 }]);
});

test('small look-ups', async () => {
  expect(await engine.archive()).toEqual({ version: 'v1', documents: 6 });
  expect(await engine.holding([khuKhuan, phrase('xe'), number])).toEqual([4, 1, 2]);
  expect(await engine.ofDate({ day: null, month: 1, year: null })).toEqual([['2023', 1]]);
  expect(await engine.valuesOf('nam', ['2021', '1999'])).toEqual([['2021', 'tên 2021']]);
  expect(await engine.ids?.(question({ exact: all(khuKhuan) }), 'exact', '1', 2)).toEqual(['d', 'e']);
});

test('a list is asked for once, also where it was said before that it will be', async () => {
  asked.length = 0;
  engine.expect?.([phrase('trang')]);
  expect(asked).toEqual(['trang']);
  await engine.counts(question({ exact: all(phrase('trang')) }));
  await engine.page(question({ exact: all(phrase('trang')), sort: 'moi-nhat' }), 'exact', null, 2);
  expect(asked).toEqual(['trang']);
});

test('a failure is an error, and the next question is asked again', async () => {
  let fails = true;
  const failing = openEngine({
    ...index,
    phrase: (one) => (fails ? Promise.reject(new Error('Failed to fetch')) : index.phrase(one)),
  });
  const one = question({ exact: all(khuKhuan) });
  await expect(failing.counts(one)).rejects.toThrow('Failed to fetch');
  fails = false;
  expect((await failing.counts(one)).found.exact).toBe(4);
  await expect(failing.page(one, 'exact', 'x', 2)).rejects.toThrow('no cursor');
});
