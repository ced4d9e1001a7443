/** The columns of the facets: one row a document, in the order of the index. */
import type { FacetFiles, ManyFacet, SingleFacet } from '../files.ts';
import type { FacetName } from '../../../plan/address.ts';
import type { SearchFacts } from '../../../index/document.ts';
import { FacetValueNames, valuesIn } from '../../../index/facet-values.ts';

/** All facets. */
export function facetsOf(documents: readonly SearchFacts[]): FacetFiles {
  return {
    loai: singleFacet(documents, 'loai'),
    nam: singleFacet(documents, 'nam'),
    'che-do': singleFacet(documents, 'che-do'),
    'co-quan': singleFacet(documents, 'co-quan'),
    'duoc-giao': manyFacet(documents, 'duoc-giao'),
    'kinh-gui': manyFacet(documents, 'kinh-gui'),
    'thuat-ngu': manyFacet(documents, 'thuat-ngu'),
    noi: manyFacet(documents, 'noi'),
  };
}

/** The column of a facet of which a document has one value at most. */
function singleFacet(documents: readonly SearchFacts[], facet: FacetName): SingleFacet {
  const { values, of } = manyFacet(documents, facet);
  return { values, of: of.map(([value = -1]) => value) };
}

function manyFacet(documents: readonly SearchFacts[], facet: FacetName): ManyFacet {
  const names = new FacetValueNames();
  const of = documents.map((document) => valuesIn(facet, document).map((value) => names.idOf(value)));
  return { values: names.values(), of };
}
