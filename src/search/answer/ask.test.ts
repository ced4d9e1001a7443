import { expect, test } from 'vitest';
import { fold } from '../../vietnamese/fold/fold.ts';
import { openEngine } from '../drivers/postings/open-engine.ts';
import { openTexts } from '../drivers/texts/open-texts.ts';
import { readAddress, type FacetName } from '../plan/address.ts';
import type { GroupKind } from '../plan/asked-groups.ts';
import type { Phrase } from '../plan/phrase.ts';
import { searchWords } from '../plan/words.ts';
import type { DocumentText, FacetColumn, NameCard, NumberCard, SearchIndex } from '../port.ts';
import { answersBy } from './ask.ts';

const textOf = (id: string, text: string, given: Partial<DocumentText> = {}): DocumentText => ({
  ...{ id, text, provisions: [], type: null, number: null, title: null, titleMark: null },
  ...{ date: null, issuer: null, withdrawn: null, ...given },
});
const texts = [
  textOf('lai', 'Rà soát, đánh giá lại tình hình; giá lại tăng, giá lại giảm, giá lại tăng.', { date: '2021-01-01' }),
  textOf('gia-lai', 'UBND tỉnh Gia Lai yêu cầu.', { date: '2020-05-02' }),
  textOf('bon', 'Tại chỗ: bốn tại chỗ.', { date: '2020-05-01', title: 'Bốn tại chỗ' }),
  textOf('so-4', 'Phương châm 4 tại chỗ, theo 17/CT-UBND.', { date: '2019-05-01' }),
  textOf('xa', 'Các xã báo cáo.', {
    ...{ provisions: Array.from({ length: 9 }, (_, i) => ({ id: `p${i}`, label: `Điểm ${i}`, start: 0 })) },
  }),
];
const giaLai: NameCard = {
  ...{ kind: 'place', key: '2025/gia-lai', name: 'Tỉnh Gia Lai', also: [], where: '', documents: 1, near: [] },
};
const card = (number: string, issuer: string | null): NumberCard => ({
  ...{ number, issuer, type: 'Chỉ thị', typeKey: 'chi-thi', title: null, date: null, held: null, key: 'k' },
  ...{ onlyIn: null, citing: 1, withdrawn: false },
});
const yearOf = ({ date }: DocumentText): string => date?.slice(0, 4) ?? 'khong-ro';
const years = [...new Set(texts.map(yearOf))];
const column: FacetColumn = {
  values: years.map((year) => [year, year === 'khong-ro' ? 'Không rõ năm' : year]),
  of: (document) => texts.slice(document, document + 1).map((one) => years.indexOf(yearOf(one))),
};
const asked: string[] = [];
const opened = openTexts(texts);
const index: SearchIndex = {
  ...opened,
  phrase: (phrase) => (asked.push(phrase.text), opened.phrase(phrase)),
  names: (key) => Promise.resolve(fold(key) === 'gialai' ? [giaLai] : []),
  numberCards: () => Promise.resolve([card('17/CT-UBND', 'UBND thành phố Hà Nội'), card('17/CT-TTg', 'Thủ tướng')]),
  facet: () => Promise.resolve(column),
  facetOf: (name: FacetName) => Promise.resolve(name === 'nam' ? column : { values: [], of: () => [] }),
  facetValues: (name: FacetName) => Promise.resolve(name === 'nam' ? column.values : []),
};
const tables = {
  types: [{ slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] }],
  synonyms: [['4 tại chỗ'], ['UBND', 'Ủy ban nhân dân']],
};
const answers = answersBy(openEngine(index), { tables, bodyHeads: [] });
const answer = (search: string) => answers.ask(readAddress(search));
const ids = async (search: string, group: GroupKind): Promise<string> =>
  (await answer(search).results(group, null, 9)).results.map(({ id }) => id).join(' ');

test.each([
  ['gia lai', 'gia-lai lai', 'the documents of the name come first'],
  ['tinh gia lai', 'gia-lai', 'with its level too'],
  ['Gia Lai', 'gia-lai lai', 'capitals are no tones'],
  ['giá lại', 'lai', 'and other words are those'],
])('%j finds %j: %s', async (query, found) => {
  expect(await ids(`?q=${query}`, 'exact')).toBe(found);
});

test.each([
  ['bốn tại chỗ', 'bon', 'so-4'],
  ['4 tại chỗ', 'bon so-4', ''],
  ['bon tai cho', 'bon', 'so-4'],
  ['04 tai cho', 'bon so-4', ''],
])('%j finds %j, and %j that write it another way', async (query, exact, also) => {
  expect([await ids(`?q=${query}`, 'exact'), await ids(`?q=${query}`, 'also')]).toEqual([exact, also]);
});

test('a way to write it is said with its documents, and of each of them', async () => {
  const { ways } = await answer('?q=bốn tại chỗ').head();
  expect(ways).toEqual([{ text: '4 tại chỗ', documents: 1, left: 1 }]);
  expect((await answer('?q=bốn tại chỗ&nam=2020').head()).ways).toEqual([{ text: '4 tại chỗ', documents: 1, left: 0 }]);
  expect((await answer('?q=bốn tại chỗ&mo-rong=0').head()).ways).toEqual([]);
  // No document writes it so.
  expect((await answer('?q=UBND').head()).ways).toEqual([]);
  const { results } = await answer('?q=bốn tại chỗ').results('also', null, 9);
  expect(results[0]).toMatchObject({ way: '4 tại chỗ', mark: '4 tại chỗ', isWhole: true, places: 1 });
});

test('a number that is not whole is related by those that it may mean', async () => {
  const head = await answer('?q=chỉ thị 17').head();
  expect(head.numbers.map(({ number }) => number)).toEqual(['17/CT-UBND', '17/CT-TTg']);
  const { results } = await answer('?q=chỉ thị 17').results('related', null, 9);
  expect(results.map(({ id, way }) => [id, way])).toEqual([['so-4', '17/CT-UBND']]);
  expect((await answer('?q=chỉ thị 17 hà nội').head()).numbers.map(({ number }) => number)).toEqual(['17/CT-UBND']);
});

test.each([
  ['?nam=2020', 2, []],
  ['?nam=1999', 0, ['nam 1999']],
  ['?nam=2021&nam=21', 1, ['nam 21']],
  ['?noi=gia-lai&nam=2021', 0, ['noi gia-lai']],
  ['?nam=', 5, []],
])('of %s %i documents are left, and no document has %j', async (search, left, unknown) => {
  const head = await answer(search).head();
  expect(head.left.exact).toBe(left);
  expect(head.unknownChoices.map(({ name, key }) => `${name} ${key}`)).toEqual(unknown);
  expect(head.chosenNames.map(({ label }) => label)).toEqual(
    [...search.matchAll(/nam=(20\d\d)/g)].map(([, one]) => one),
  );
});

test('operators narrow, and say what they were taken for', async () => {
  const head = await answer('?q=tại chỗ năm:2020').head();
  expect(head).toMatchObject({ words: 'tại chỗ', found: { exact: 1 }, years: null, isWorded: true });
  expect(head.operators?.filters).toEqual([{ name: 'năm', value: '2020', taken: ['2020'], isKnown: true }]);
  expect(head.operators?.undated).toEqual({ query: 'tại chỗ năm:"không rõ"', documents: null });
  const unknown = await answer('?q=nơi:không-có').head();
  expect([unknown.found.exact, unknown.operators?.filters[0]?.isKnown]).toEqual([0, false]);
  expect((await answer('?q=viện dẫn:17/CT-UBND').results('exact', null, 9)).results).toMatchObject([
    { id: 'so-4', mark: '17/CT-UBND', excerpt: expect.arrayContaining([{ text: '17/CT-UBND', marked: true }]) },
  ]);
});

test('in the order of dates the years of a group are said', async () => {
  const { years } = await answer('?q=tại chỗ&sap-xep=moi-nhat').head();
  expect(years?.exact.years.map(({ key, count }) => `${key} ${count}`)).toEqual(['2020 1', '2019 1']);
  expect((await answer('?sap-xep=moi-nhat').head()).isWorded).toBe(false);
});

test('facets are of what holds the query, in the order in which they are shown', async () => {
  const { nam } = await answer('?q=bốn tại chỗ&nam=2019').facets(['nam']);
  expect(nam?.map(({ key, count }) => `${key} ${count}`)).toEqual(['2020 1', '2019 1']);
});

test('facets are of what only has the words where nothing holds the query', async () => {
  const one = answer('?q=báo xã');
  expect((await one.head()).found).toMatchObject({ exact: 0, also: 0 });
  const { nam } = await one.facets(['nam']);
  expect(nam?.reduce((sum, { count }) => sum + count, 0)).toBe((await one.head()).found.related);
  expect((await one.head()).found.related).toBeGreaterThan(0);
});

test('facets of what holds the query stay of that where choices leave none of it', async () => {
  const one = answer('?q=bốn tại chỗ&nam=1900&loai=khong-co');
  const { nam } = await one.facets(['nam']);
  expect((await one.head()).found.exact).toBeGreaterThan(0);
  expect(nam?.filter(({ count }) => count > 0)).toEqual([]);
});

test('a result has a title with its matches, a sentence and the first provisions', async () => {
  const [bon] = (await answer('?q=bốn tại chỗ').results('exact', null, 9)).results;
  expect(bon?.title).toEqual([{ text: 'Bốn tại chỗ', marked: true }]);
  const { results } = await answer('?q=xã').results('exact', null, 9);
  expect(results[0]).toMatchObject({ title: null, way: null, provisionTotal: 1, provisions: [{ id: 'p8', count: 1 }] });
  expect(results[0]?.excerpt.map(({ text }) => text).join('')).toBe('Các xã báo cáo.');
});

test('queries near one that finds nothing', async () => {
  expect(await answer('?q=các xã họp').near()).toEqual([{ query: 'các xã', why: 'bớt từ', documents: 1 }]);
});

test('every list that a plan names is asked for before any has come: each wait is a round trip', async () => {
  const silent = new Promise<never>(() => undefined);
  const named: string[] = [];
  const recorded = { ...index, names: () => silent, phrase: ({ text }: Phrase) => (named.push(text), silent) };
  void answersBy(openEngine(recorded), { tables, bodyHeads: [] }).ask(readAddress('?q=phòng UBND -xã')).head();
  await new Promise((done) => setTimeout(done));
  const words = ['phòng', 'UBND'].flatMap(searchWords);
  expect(named.toSorted()).toEqual([...words, 'phòng UBND', 'phòng Ủy ban nhân dân', 'xã'].toSorted());
});

test('no list is asked for twice', async () => {
  asked.length = 0;
  const one = answer('?q=xã báo&nam=2021');
  await one.head();
  await one.results('exact', null, 3);
  await one.facets(['nam']);
  expect(asked).toEqual([...new Set(asked)]);
});

test('a failure is no answer', async () => {
  const failing = { ...index, phrase: () => Promise.reject(new Error('Failed to fetch')) };
  const one = answersBy(openEngine(failing), { tables, bodyHeads: [] }).ask(readAddress('?q=xã'));
  await expect(one.head()).rejects.toThrow('Failed to fetch');
  await expect(one.results('exact', null, 3)).rejects.toThrow('Failed to fetch');
});
