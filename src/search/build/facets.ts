/** The columns of the facets: one row a document, in the order of the index. */
import type { FacetFiles, ManyFacet, SingleFacet } from '../files.ts';
import type { Named, SearchDocument } from './document.ts';

const regimeNames = { state: 'Nhà nước', party: 'Đảng' } as const;

class Values {
  readonly values: (readonly [string, string])[] = [];
  #ids = new Map<string, number>();
  id({ key, name }: Named): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.values.length);
    return this.values.push([key, name]) - 1;
  }
}

const single = (documents: readonly SearchDocument[], pick: (d: SearchDocument) => Named | null): SingleFacet => {
  const values = new Values();
  const of = documents.map((d) => {
    const value = pick(d);
    return value === null ? -1 : values.id(value);
  });
  return { values: values.values, of };
};

const many = (documents: readonly SearchDocument[], pick: (d: SearchDocument) => readonly Named[]): ManyFacet => {
  const values = new Values();
  return { of: documents.map((d) => pick(d).map((v) => values.id(v))), values: values.values };
};

/** All facets. */
export const facetsOf = (documents: readonly SearchDocument[]): FacetFiles => ({
  loai: single(documents, (d) => d.type),
  nam: single(documents, (d) => (d.date === null ? null : { key: d.date.slice(0, 4), name: d.date.slice(0, 4) })),
  'che-do': single(documents, (d) => d.regime && { key: d.regime, name: regimeNames[d.regime] }),
  'co-quan': single(documents, (d) => d.issuer),
  'thuat-ngu': many(documents, (d) => d.terms),
  noi: many(documents, (d) => d.places),
});
