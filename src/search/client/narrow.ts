/** Facets over the groups: which documents stay, and how many each value has. */
import { facetNames, type FacetName, type SearchState } from '../address.ts';
import type { FacetsFile, ManyFacet, PlacesFile, SingleFacet } from '../files.ts';

/** A facet with one list of value indexes for each document. */
export interface Column {
  readonly values: readonly (readonly [key: string, name: string])[];
  readonly of: (document: number) => readonly number[];
}

export type Columns = Readonly<Record<FacetName, Column>>;

const single = ({ values, of }: SingleFacet): Column => ({
  values,
  of: (document) => ((of[document] ?? -1) < 0 ? [] : [of[document] ?? -1]),
});

const many = ({ values, of }: ManyFacet): Column => ({ values, of: (document) => of[document] ?? [] });

/** The columns of an archive by their names in the address. */
export const columnsOf = (facets: FacetsFile, { place }: PlacesFile): Columns => ({
  loai: single(facets.type),
  'co-quan': single(facets.issuer),
  nam: single(facets.year),
  'che-do': single(facets.regime),
  'thuat-ngu': many(facets.term),
  noi: many(place),
});

const test = (columns: Columns, chosen: SearchState['chosen'], name: FacetName): ((document: number) => boolean) => {
  const { values, of } = columns[name];
  const wanted = new Set(chosen[name].map((key) => values.findIndex(([value]) => value === key)));
  return wanted.size === 0 ? () => true : (document) => of(document).some((value) => wanted.has(value));
};

/** The documents that have, in each facet with a choice, one of the chosen values. */
export const narrowed = (documents: readonly number[], columns: Columns, chosen: SearchState['chosen']): number[] => {
  const tests = facetNames.filter((name) => chosen[name].length > 0).map((name) => test(columns, chosen, name));
  return documents.filter((document) => tests.every((passes) => passes(document)));
};

/** A value and the number of documents that choosing it would leave (or leaves). */
export interface FacetCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** Counts a facet's values among documents narrowed by the other facets; most documents first, chosen ones always there. */
export const countsOf = (
  documents: readonly number[],
  columns: Columns,
  chosen: SearchState['chosen'],
  name: FacetName,
): FacetCount[] => {
  const { values, of } = columns[name];
  const counts = new Array<number>(values.length).fill(0);
  for (const document of narrowed(documents, columns, { ...chosen, [name]: [] })) {
    for (const value of of(document)) counts[value] = (counts[value] ?? 0) + 1;
  }
  return values
    .map(([key, label], i) => ({ key, name: label, count: counts[i] ?? 0 }))
    .filter(({ key, count }) => count > 0 || chosen[name].includes(key))
    .sort((a, b) =>
      name === 'nam' ? b.key.localeCompare(a.key) : b.count - a.count || a.name.localeCompare(b.name, 'vi'),
    );
};
