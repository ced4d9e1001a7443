/** The embedded index, read in the browser: the files of a bundle as the port of search. */
import { documentOfPosting, postingOf, strengthOfPosting, union, type Postings } from '../../../postings.ts';
import type { SearchIndex } from '../../../port.ts';
import { numberForm, numberKey } from '../key.ts';
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
  return {
    ...namesInFiles(files),
    phrase: (phrase) => findPhrase(files, phrase),
    number: (canonical) => documentsOfNumber(files, canonical),
    id: (document) => files.id(document),
    names: async (key) => (await files.names(key)).map(unpackName),
    sources: async (key) =>
      (await files.sources(key)).map(([document, id, sha256, lines]) => ({ document, id, sha256, lines })),
    dates: () => files.dates(),
    deadlines: (day) => files.days(day),
    vocabulary: () => files.words(),
  };
}

async function documentsOfNumber(files: BundleFiles, canonical: string): Promise<Postings> {
  const key = numberKey(canonical);
  const entry = await files.entry(key, key);
  if (!entry) return [];
  const typed = numberForm(canonical) === key ? '' : numberForm(canonical);
  const lists = [...entry.forms].map(([form, postings]) =>
    form === typed
      ? postings.map((one) => postingOf(documentOfPosting(one), Math.max(1, strengthOfPosting(one))))
      : postings,
  );
  return union(lists);
}
