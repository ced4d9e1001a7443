/** The values that documents have in each facet, and what each value is called. */
import { unknownSlug } from '../../archive/urls.ts';
import { expected } from '../../ground/expected.ts';
import { regimeNames } from '../../schema/mention.ts';
import type { FacetName } from '../plan/address.ts';
import type { KeyedName, SearchFacts } from './document.ts';

/** Key and name of each value, numbered in the order in which they were met. */
export type FacetValues = readonly (readonly [key: string, name: string])[];

/**
 * The values of a document in a facet. One without a type, year or issuer is found under “không
 * rõ”.
 */
export function valuesIn(facet: FacetName, document: SearchFacts): readonly KeyedName[] {
  return pickers[facet](document);
}

const one = (value: KeyedName | null): readonly KeyedName[] => (value === null ? [] : [value]);

const pickers: Readonly<Record<FacetName, (d: SearchFacts) => readonly KeyedName[]>> = {
  loai: (d) => [d.type ?? unknown('loại')],
  nam: ({ date }) => [date === null ? unknown('năm') : { key: date.slice(0, 4), name: date.slice(0, 4) }],
  'che-do': ({ regime }) => one(regime && { key: regime, name: regimeNames[regime] }),
  'co-quan': (d) => [d.issuer ?? unknown('cơ quan')],
  'duoc-giao': (d) => d.assigned,
  'kinh-gui': (d) => d.addressed,
  'thuat-ngu': (d) => d.terms,
  noi: (d) => d.places,
};

function unknown(what: string): KeyedName {
  return { key: unknownSlug, name: `Không rõ ${what}` };
}

/**
 * Numbers values as they are met; each is called as most documents call it, between equals as the
 * first, which is the newest document, does.
 */
export class FacetValueNames {
  readonly #met = new Map<string, { readonly id: number; readonly names: Map<string, number> }>();

  /** The number of a value, which has this name in one document more. */
  idOf({ key, name }: KeyedName): number {
    const { id, names } = this.#met.get(key) ?? { id: this.#met.size, names: new Map<string, number>() };
    this.#met.set(key, { id, names: names.set(name, (names.get(name) ?? 0) + 1) });
    return id;
  }

  /** The values, by number. */
  values(): FacetValues {
    return [...this.#met].map(([key, { names }]) => {
      const [most] = [...names].toSorted(([, a], [, b]) => b - a);
      return [key, expected(most, `a name for ${key}`)[0]] as const;
    });
  }
}
