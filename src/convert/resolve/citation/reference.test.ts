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
