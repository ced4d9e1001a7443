/** What the mentions of one document in one text say together. */
import { expect, test } from 'vitest';
import type { CitationMention } from '../../model.ts';
import { groupCitations } from './reference.ts';

const mention = (given: Partial<CitationMention>): CitationMention => ({
  start: 0,
  end: 1,
  number: '5/KH-UBND',
  documentType: null,
  date: null,
  issuer: null,
  role: 'cites',
  relations: [],
  inPart: [],
  ...given,
});
const issuerOf = (...issuers: (string | null)[]): string | null | undefined =>
  groupCitations(issuers.map((issuer) => mention({ issuer })))[0]?.issuer;

test.each([
  [
    'what most mentions say counts, not what is longest',
    ['UBND tỉnh Lai Châu', 'UBND tỉnh Lai Châu', 'UBND tỉnh Lai Châu theo thẩm quyền'],
    'UBND tỉnh Lai Châu',
  ],
  ['of as many, the longest', ['UBND Lai Châu', 'UBND tỉnh Lai Châu'], 'UBND tỉnh Lai Châu'],
  ['a bare level says less than a name', ['UBND tỉnh', 'UBND tỉnh', 'UBND tỉnh Lai Châu'], 'UBND tỉnh Lai Châu'],
  ['a bare level where nothing says more', ['UBND tỉnh', null], 'UBND tỉnh'],
  ['nothing where none says it', [null, null], null],
])('%s', (_, issuers, agreed) => {
  expect(issuerOf(...issuers)).toBe(agreed);
});

test('a relation to a part and one to the whole is one to the whole', () => {
  const [cited] = groupCitations([
    mention({ relations: ['bai-bo'], inPart: ['bai-bo'] }),
    mention({ relations: ['bai-bo'], inPart: [] }),
  ]);
  expect([cited?.relations, cited?.inPart]).toEqual([['bai-bo'], []]);
});

test.each([
  ['a zero before the figures', '05/CT-TTg', '5/CT-TTg', 1],
  ['the dash of an old number', '64-CP', '64/CP', 1],
  ['another type', '5/CT-UBND', '5/KH-UBND', 2],
  ['an inserted letter', '30a/NQ-CP', '30/NQ-CP', 2],
])('two mentions that differ by %s: %s and %s are %s documents', (_, a, b, documents) => {
  expect(groupCitations([mention({ number: a }), mention({ number: b })])).toHaveLength(documents);
});

test('one number of two issuers, each with its own day, is two documents', () => {
  const cited = groupCitations([
    mention({ issuer: 'UBND tỉnh Lào Cai', date: '2021-02-05' }),
    mention({ issuer: 'UBND tỉnh Sơn La', date: '2021-03-09' }),
    mention({ issuer: null, date: null }),
  ]);
  expect(cited.map((c) => [c.issuer, c.date, c.mentions.length])).toEqual([
    ['UBND tỉnh Lào Cai', '2021-02-05', 2],
    ['UBND tỉnh Sơn La', '2021-03-09', 1],
  ]);
});

test.each([
  ['two days of one issuer: one is a slip', ['UBND tỉnh Lào Cai', '2021-02-05'], ['UBND tỉnh Lào Cai', '2021-02-06']],
  ['two issuers on one day: one is a slip', ['UBND tỉnh Lào Cai', '2021-02-05'], ['UBND Lào Cai', '2021-02-05']],
  ['a bare level names nobody else', ['UBND tỉnh Lào Cai', '2021-02-05'], ['UBND tỉnh', '2021-02-06']],
] as const)('%s, so it is one document', (_, [issuerA, dateA], [issuerB, dateB]) => {
  const given = [mention({ issuer: issuerA, date: dateA }), mention({ issuer: issuerB, date: dateB })];
  expect(groupCitations(given)).toHaveLength(1);
});

/** What a text says of one number, cited as given. */
const grouped = (...given: Partial<CitationMention>[]) => groupCitations(given.map(mention));

test.each([
  ['once as its basis', ['cites', 'basis'], 'basis'],
  ['only in passing', ['cites', 'cites'], 'cites'],
  ['always as its basis', ['basis', 'basis'], 'basis'],
] as const)('a document that a text cites %s', (_, roles, role) => {
  expect(grouped(...roles.map((one) => ({ role: one }))).map((c) => c.role)).toEqual([role]);
});

test.each([
  ['only of a part', [{ relations: ['bai-bo'], inPart: ['bai-bo'] }, {}], ['bai-bo']],
  ['of the whole', [{ relations: ['bai-bo'] }], []],
  ['of each its own', [{ relations: ['bai-bo', 'thay-the'], inPart: ['thay-the'] }], ['thay-the']],
] as const)('a relation that is stated %s', (_, given, inPart) => {
  expect(grouped(...(given as unknown as Partial<CitationMention>[]))[0]?.inPart).toEqual(inPart);
});

test.each([
  ['the first full day', ['2021', '2021-02-05', '2021-02-09'], '2021-02-05'],
  ['a year where no day is given', [null, '2021'], '2021'],
  ['none where none is given', [null, null], null],
])('its date is %s', (_, dates, date) => {
  expect(grouped(...dates.map((one) => ({ date: one })))[0]?.date).toBe(date);
});

test('its type is what its mentions say', () => {
  expect(grouped({ documentType: null }, { documentType: 'ke-hoach' })[0]?.documentType).toBe('ke-hoach');
});

test('a number of two years is two documents: what gives a year alone goes with its year, without one with the first', () => {
  const cited = grouped(
    { date: '2020-03-31' },
    { date: '2017-05-04' },
    { date: '2017' },
    { date: null },
    { date: null },
    { number: '9/KH-UBND', date: '2019-01-01' },
  );
  expect(cited.map((c) => [c.number, c.date, c.mentions.length])).toEqual([
    ['5/KH-UBND', '2020-03-31', 3],
    ['5/KH-UBND', '2017-05-04', 2],
    ['9/KH-UBND', '2019-01-01', 1],
  ]);
});

test('a year alone does not make a second document', () => {
  expect(grouped({ date: '2020-03-31' }, { date: '2017' })).toHaveLength(1);
});

test('two issuers of which only one is given a day are one document', () => {
  const cited = grouped(
    { issuer: 'UBND tỉnh Lào Cai', date: '2021-02-05' },
    { issuer: 'UBND tỉnh Sơn La', date: '2021' },
    { issuer: 'UBND tỉnh Sơn La', date: null },
  );
  expect(cited).toHaveLength(1);
});

test('of two issuers with their days, a third day that nobody gives a name goes with the first', () => {
  const cited = grouped(
    { issuer: 'UBND tỉnh Lào Cai', date: '2021-02-05' },
    { issuer: null, date: '2021-03-09' },
    { issuer: 'UBND tỉnh Sơn La', date: '2021-03-09' },
    { issuer: null, date: '2021-07-01' },
    { issuer: null, date: '2021' },
  );
  expect(cited.map((c) => c.mentions.length)).toEqual([3, 2]);
});
