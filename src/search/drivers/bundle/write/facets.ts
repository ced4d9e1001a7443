/** The columns of the facets: one row a document, in the order of the index. */
import { unknownSlug } from '../../../../archive/urls.ts';
import { expected } from '../../../../ground/expected.ts';
import { regimeNames } from '../../../../schema/mention.ts';
import type { FacetFiles, ManyFacet, SingleFacet } from '../files.ts';
import type { KeyedName, SearchFacts } from '../../../index/document.ts';

/** All facets. A document without a type, year or issuer is found under “không rõ”. */
export function facetsOf(documents: readonly SearchFacts[]): FacetFiles {
  return {
    loai: singleFacet(documents, (d) => d.type ?? unknown('loại')),
    nam: singleFacet(documents, ({ date }) =>
      date === null ? unknown('năm') : { key: date.slice(0, 4), name: date.slice(0, 4) },
    ),
    'che-do': singleFacet(documents, (d) => d.regime && { key: d.regime, name: regimeNames[d.regime] }),
    'co-quan': singleFacet(documents, (d) => d.issuer ?? unknown('cơ quan')),
    'duoc-giao': manyFacet(documents, (d) => d.assigned),
    'kinh-gui': manyFacet(documents, (d) => d.addressed),
    'thuat-ngu': manyFacet(documents, (d) => d.terms),
    noi: manyFacet(documents, (d) => d.places),
  };
}

function unknown(what: string): KeyedName {
  return { key: unknownSlug, name: `Không rõ ${what}` };
}

function singleFacet(documents: readonly SearchFacts[], pick: (d: SearchFacts) => KeyedName | null): SingleFacet {
  const { idOf, values } = facetValues();
  const of = documents.map((d) => {
    const value = pick(d);
    return value === null ? -1 : idOf(value);
  });
  return { values: values(), of };
}

function manyFacet(documents: readonly SearchFacts[], pick: (d: SearchFacts) => readonly KeyedName[]): ManyFacet {
  const { idOf, values } = facetValues();
  const of = documents.map((d) => pick(d).map(idOf));
  return { values: values(), of };
}

/**
 * The values met, numbered in order, each with the name that most documents give it; between equals
 * the first, which is the newest document's.
 */
function facetValues(): { idOf: (value: KeyedName) => number; values: () => SingleFacet['values'] } {
  const met = new Map<string, { readonly id: number; readonly names: Map<string, number> }>();
  return {
    idOf: ({ key, name }) => {
      const { id, names } = met.get(key) ?? { id: met.size, names: new Map<string, number>() };
      met.set(key, { id, names: names.set(name, (names.get(name) ?? 0) + 1) });
      return id;
    },
    values: () =>
      [...met].map(([key, { names }]) => {
        const [most] = [...names].toSorted(([, a], [, b]) => b - a);
        return [key, expected(most, `a name for ${key}`)[0]] as const;
      }),
  };
}
