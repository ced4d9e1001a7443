/** What the mentions of one document in one text say together. */
import { expect, test } from 'vitest';
import type { CitationMention } from '../model.ts';
import { groupCitations } from './reference.ts';

const mention = (given: Partial<CitationMention>): CitationMention => ({
  start: 0,
  end: 1,
  number: '5/KH-UBND',
  documentType: null,
  date: null,
  issuer: null,
  issuerOrigin: 'stated',
  role: 'cites',
  relations: [],
  inPart: [],
  short: false,
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
