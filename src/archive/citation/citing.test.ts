import { describe, expect, test } from 'vitest';
import { citationRows } from './citation-row.ts';
import { citedDocuments, citingByTarget, mostCitedFirst } from './citing.ts';
import { sampleDirective, sampleReference } from '../testing/sample-directive.fixture.ts';

const citing = (id: string, ...references: Parameters<typeof sampleReference>[0][]) =>
  sampleDirective({ id, references: references.map(sampleReference) });

test('references with one key are one cited document, with every citing document', () => {
  const cited = citedDocuments([citing('a', { key: 'x' }), citing('b', { key: 'x' }, { key: 'y' })]);
  expect([...cited.keys()]).toEqual(['x', 'y']);
  expect(cited.get('x')?.citing.map(({ document }) => document.id)).toEqual(['a', 'b']);
});

test('what citing documents say is kept apart where they differ; what the text states comes before what was inferred', () => {
  const inferred = { documentType: 'stated', date: 'stated', issuer: 'inferred' } as const;
  const cited = citedDocuments([
    citing('a', { key: 'x', issuer: 'UBND tỉnh', origins: inferred }),
    citing('b', { key: 'x', issuer: 'UBND tỉnh', origins: inferred }),
    citing('c', { key: 'x', issuer: 'UBND tỉnh Đắk Lắk' }),
  ]);
  expect(cited.get('x')?.issuer.map(({ value, origin, by }) => [value, origin, by.length])).toEqual([
    ['UBND tỉnh Đắk Lắk', 'stated', 1],
    ['UBND tỉnh', 'inferred', 2],
  ]);
  expect(cited.get('x')?.date).toEqual([]);
});

test('a cited document is held only where the archive has the document it is linked to', () => {
  const held = { resolution: 'held', target: 'b' } as const;
  const archive = [citing('a', { key: 'x', ...held }), sampleDirective({ id: 'b' })];
  expect(citedDocuments(archive).get('x')?.held).toBe('b');
  expect(
    citingByTarget(citedDocuments(archive))
      .get('b')
      ?.map(({ document }) => document.id),
  ).toEqual(['a']);
  expect(citedDocuments(archive.slice(0, 1)).get('x')?.held).toBeNull();
});

describe('a cited document has a page', () => {
  const unclear = { resolution: 'ambiguous' as const, candidates: ['x', 'z'] };
  const held = { resolution: 'held', target: 'b' } as const;
  test.each([
    ['not where one document cites it once', [citing('a', { key: 'x' })], false],
    ['not where others cite others', [citing('a', { key: 'x' }), citing('b', { key: 'y' })], false],
    ['not where it is said to be one that the archive lacks', [citing('a', { key: 'x', ...held })], false],
    ['where two cite it', [citing('a', { key: 'x' }), citing('b', { key: 'x' })], true],
    ['where the archive holds it', [citing('a', { key: 'x', ...held }), sampleDirective({ id: 'b' })], true],
    ['where nobody knows which it is', [citing('a', { key: 'x', ...unclear, candidates: ['y', 'z'] })], true],
    ['where another citation may mean it', [citing('a', { key: 'x' }), citing('b', { key: 'w', ...unclear })], true],
  ])('%s', (_, documents, hasPage) => {
    expect(citedDocuments(documents).get('x')?.hasPage).toBe(hasPage);
  });
});

test('the most cited comes first, then by number', () => {
  const cited = citedDocuments([
    citing('a', { key: 'x', number: '9/NQ' }, { key: 'y', number: '8/NQ' }, { key: 'z', number: '7/NQ' }),
    citing('b', { key: 'y', number: '8/NQ' }),
  ]);
  expect(mostCitedFirst(cited).map(({ number }) => number)).toEqual(['8/NQ', '7/NQ', '9/NQ']);
});

test('on its page, those it is the basis of stand before those that cite it', () => {
  const cited = citedDocuments([citing('a', { key: 'x' }), citing('b', { key: 'x', role: 'basis' })]).get('x');
  expect(cited && citationRows(cited).map(({ document }) => document.id)).toEqual(['b', 'a']);
});

test('of values that the texts state, what most of them say comes first', () => {
  const cited = citedDocuments([
    citing('a', { key: 'x', date: '2021-07-20' }),
    citing('b', { key: 'x', date: '2021-07-23' }),
    citing('c', { key: 'x', date: '2021-07-23' }),
  ]);
  expect(cited.get('x')?.date.map(({ value, by }) => [value, by.length])).toEqual([
    ['2021-07-23', 2],
    ['2021-07-20', 1],
  ]);
});
