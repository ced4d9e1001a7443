/** The state of the search page and its address: `?q=…&loai=…&noi=…&sap-xep=…`. Pure. */

/** The facets by the name they have in the address. */
export const facetNames = ['loai', 'co-quan', 'duoc-giao', 'kinh-gui', 'nam', 'che-do', 'thuat-ngu', 'noi'] as const;

export type FacetName = (typeof facetNames)[number];

export const sorts = ['lien-quan', 'moi-nhat', 'cu-nhat'] as const;

export type Sort = (typeof sorts)[number];

/**
 * `chosen`: for each facet the keys of its chosen values. `expand`: whether other ways to write the
 * query are looked up.
 */
export interface SearchState {
  readonly query: string;
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly sort: Sort;
  readonly expand: boolean;
}

/** Reads a state from `location.search`, its query as NFC; what is not understood is left out. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sap-xep');
  const chosen = Object.fromEntries(
    facetNames.map((name) => [name, [...new Set(parameters.getAll(name).filter((key) => key !== ''))]]),
  );
  return {
    query: (parameters.get('q') ?? '').normalize('NFC'),
    chosen: chosen as Record<FacetName, string[]>,
    sort: isSort(sort) ? sort : 'lien-quan',
    expand: parameters.get('mo-rong') !== '0',
  };
}

/**
 * Writes a state as `?…`, only what differs from a fresh search; reading it gives the same state.
 */
export function writeAddress({ query, chosen, sort, expand }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of facetNames) for (const key of chosen[name]) parameters.append(name, key);
  if (sort !== 'lien-quan') parameters.set('sap-xep', sort);
  if (!expand) parameters.set('mo-rong', '0');
  return `?${parameters}`;
}

/** The same state with one value of a facet chosen or no longer chosen. */
export function toggled(state: SearchState, name: FacetName, key: string): SearchState {
  const keys = state.chosen[name];
  const next = keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
  return { ...state, chosen: { ...state.chosen, [name]: next } };
}

/** Whether any facet is chosen. */
export function isNarrowed({ chosen }: SearchState): boolean {
  return facetNames.some((name) => chosen[name].length > 0);
}

function isSort(value: string | null): value is Sort {
  return sorts.some((sort) => sort === value);
}
