import { describe, expect, test } from 'vitest';
import { facetNames, type FacetName, type SearchState } from '../../plan/address.ts';
import type { FacetColumn } from '../../port.ts';
import { countsOf, narrowDocuments, type Columns } from './narrow.ts';

/** A facet with one value a document: `values[i]` is that of document i. */
const column = (...values: string[]): FacetColumn => {
  const names = [...new Set(values)];
  return { values: names.map((name) => [name, name]), of: (document) => [names.indexOf(values[document] ?? '')] };
};
const columns: Columns = new Map<FacetName, FacetColumn>([
  ['nam', column('2021', '2021', '2022')],
  ['loai', column('chi-thi', 'ke-hoach', 'chi-thi')],
]);
const chosen = (given: Partial<SearchState['chosen']>): SearchState['chosen'] =>
  ({ ...Object.fromEntries(facetNames.map((name) => [name, []])), ...given }) as SearchState['chosen'];
const all = [0, 1, 2];
const counts = (name: FacetName, given: Partial<SearchState['chosen']>) =>
  countsOf(all, columns, chosen(given), name).map(({ key, count }) => `${key} ${count}`);

describe('choosing in facets', () => {
  test('keeps the documents that have one of the chosen values in every facet', () => {
    expect(narrowDocuments(all, columns, chosen({ nam: ['2021'], loai: ['chi-thi'] }))).toEqual([0]);
    expect(narrowDocuments(all, columns, chosen({ nam: ['2021', '2022'] }))).toEqual([0, 1, 2]);
  });

  test('counts each facet by the choices in the others; the newest year first', () => {
    expect(counts('nam', { loai: ['chi-thi'] })).toEqual(['2022 1', '2021 1']);
    expect(counts('loai', {})).toEqual(['chi-thi 2', 'ke-hoach 1']);
  });

  test('a chosen value stays, though no document is left with it, so that it can be taken off', () => {
    expect(counts('loai', { nam: ['2022'], loai: ['ke-hoach'] })).toEqual(['chi-thi 1', 'ke-hoach 0']);
  });

  test('a value that nobody chose goes when no document has it', () => {
    expect(counts('loai', { nam: ['2022'] })).toEqual(['chi-thi 1']);
  });
});
