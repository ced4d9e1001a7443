/** The columns of the facets: one row a document, in the order of the index. */
import type { FacetFiles, ManyFacet, SingleFacet } from '../files.ts';
import type { Named, SearchDocument } from '../../../index/document.ts';

const regimeNames = { state: 'Nhà nước', party: 'Đảng' } as const;

/**
 * The values met, each with the name that most documents give it; between equals the first, which
 * is the newest document's.
 */
class Values {
  readonly #ids = new Map<string, number>();
  readonly #names: Map<string, number>[] = [];

  id({ key, name }: Named): number {
    const id = this.#ids.get(key) ?? this.#names.push(new Map()) - 1;
    this.#ids.set(key, id);
    const names = this.#names[id];
    names?.set(name, (names.get(name) ?? 0) + 1);
    return id;
  }

  get values(): (readonly [string, string])[] {
    return [...this.#ids].map(([key, id]) => {
      const names = [...(this.#names[id] ?? [])].toSorted(([, a], [, b]) => b - a);
      return [key, names[0]?.[0] ?? key];
    });
  }
}

/** All facets. */
export function facetsOf(documents: readonly SearchDocument[]): FacetFiles {
  return {
    loai: single(documents, (d) => d.type),
    nam: single(documents, (d) => (d.date === null ? null : { key: d.date.slice(0, 4), name: d.date.slice(0, 4) })),
    'che-do': single(documents, (d) => d.regime && { key: d.regime, name: regimeNames[d.regime] }),
    'co-quan': single(documents, (d) => d.issuer),
    'thuat-ngu': many(documents, (d) => d.terms),
    noi: many(documents, (d) => d.places),
  };
}

function single(documents: readonly SearchDocument[], pick: (d: SearchDocument) => Named | null): SingleFacet {
  const values = new Values();
  const of = documents.map((d) => {
    const value = pick(d);
    return value === null ? -1 : values.id(value);
  });
  return { values: values.values, of };
}

function many(documents: readonly SearchDocument[], pick: (d: SearchDocument) => readonly Named[]): ManyFacet {
  const values = new Values();
  const of = documents.map((d) => pick(d).map((v) => values.id(v)));
  return { values: values.values, of };
}
