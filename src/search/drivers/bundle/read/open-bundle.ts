/** The embedded index, read in the browser: the files of a bundle as the port of search. */
import { documentOfPosting, postingOf, strengthOfPosting, union, type Postings } from '../../../postings.ts';
import type { FacetName } from '../../../plan/address.ts';
import type { FacetColumn, SearchIndex } from '../../../port.ts';
import { isSmallFacet } from '../files.ts';
import { numberForm, numberKey, numberRoute } from '../key.ts';
import { unpackName } from '../packed-name.ts';
import { bundleFiles, type BundleFiles } from './bundle-files.ts';
import { namesInFiles } from './open-names.ts';
import { findPhrase } from './phrase-search.ts';

/**
 * Opens the bundle below `root`, an address that ends in a slash. Methods reject with BundleError
 * where a file cannot be fetched.
 */
export function openBundle(root: string): SearchIndex {
  const files = bundleFiles(root);
  const names = namesInFiles(files, root);
  return {
    ...names,
    version: async () => (await files.archive()).version,
    phrase: (phrase) => findPhrase(files, phrase),
    number: (canonical) => documentsOfNumber(files, canonical),
    ids: () => files.ids(),
    facetOf: (name, keys) => (isSmallFacet(name) ? names.facet(name) : chosenColumn(files, name, keys)),
    names: async (key) => (await files.names(key)).map(unpackName),
    sources: async (key) =>
      (await files.sources(key)).map(([document, id, sha256, lines]) => ({ document, id, sha256, lines })),
    dates: () => files.dates(),
    deadlines: (day) => files.days(day),
    vocabulary: () => files.words(),
  };
}

/** A column that has only some values, from the documents of each. */
async function chosenColumn(files: BundleFiles, name: FacetName, keys: readonly string[]): Promise<FacetColumn> {
  const found = await files.having(name, keys);
  const values = keys.flatMap((key) => (key in found ? [[key, found[key]?.[0] ?? key] as const] : []));
  const of = new Map<number, number[]>();
  for (const [i, [key]] of values.entries()) {
    let document = 0;
    for (const step of (found[key] ?? []).slice(1) as readonly number[]) {
      document += step;
      of.set(document, [...(of.get(document) ?? []), i]);
    }
  }
  return { values, of: (document) => of.get(document) ?? [] };
}

async function documentsOfNumber(files: BundleFiles, canonical: string): Promise<Postings> {
  const key = numberKey(canonical);
  const [entry, recent] = await Promise.all([files.entry(key, numberRoute(key)), files.recent()]);
  const typed = numberForm(canonical);
  const asTyped = (one: number): number => postingOf(documentOfPosting(one), Math.max(1, strengthOfPosting(one)));
  const lists = [...(entry?.forms ?? [])].map(([form, postings]) =>
    (form === '' ? key : form) === typed ? postings.map(asTyped) : postings,
  );
  const since = recent.flatMap(([document, { numbers }]) =>
    numbers
      .filter(([other]) => numberKey(other) === key)
      .map(([other, strength]) => [other, postingOf(document, strength)] as const)
      .map(([other, posting]) => (other === canonical ? asTyped(posting) : posting)),
  );
  return union([...lists, since.toSorted((a, b) => a - b)]);
}
