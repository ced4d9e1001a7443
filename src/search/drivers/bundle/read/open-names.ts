/** The names in the embedded index, read in the browser, without what finds phrases. */
import { expected } from '../../../../ground/expected.ts';
import type { DocumentText, FacetColumn, SuggestionIndex } from '../../../port.ts';
import type { FragmentFile, ManyFacet, SingleFacet } from '../files.ts';
import { bundleFiles, type BundleFiles } from './bundle-files.ts';
import { titleSearch } from './titles.ts';

/**
 * Opens the names of the bundle below `root`, an address that ends in a slash. Methods reject with
 * BundleError where a file cannot be fetched.
 */
export function openBundleNames(root: string): SuggestionIndex {
  return namesInFiles(bundleFiles(root), root);
}

/** The names in files that are open already. */
export function namesInFiles(files: BundleFiles, root: string): SuggestionIndex {
  return {
    size: async () => (await files.archive()).documents,
    current: async () => (await files.archive()).current,
    numberCards: (figure) => files.numbers(figure),
    facet: async (name) => columnOf(await files.facet(name)),
    bodies: () => files.bodies(),
    document: async (document) => documentText(await files.fragment(document)),
    titles: titleSearch(root),
  };
}

function columnOf({ values, of }: SingleFacet | ManyFacet): FacetColumn {
  return {
    values,
    of: (document) => {
      const own = expected(of[document], `document ${document} in a facet`);
      return typeof own !== 'number' ? own : own < 0 ? [] : [own];
    },
  };
}

function documentText({ content, meta, anchors }: FragmentFile): DocumentText {
  const starts = Array.from(content.matchAll(/\S+/g), (word) => word.index);
  const { id, type = null, number = null, title = null, titleMark = null, date = null, issuer = null } = meta;
  const { replacedBy, replacedByName = replacedBy } = meta;
  const replacement =
    replacedBy === undefined || replacedByName === undefined ? null : { id: replacedBy, name: replacedByName };
  return {
    id: expected(id, 'the id of a document in its fragment'),
    text: content,
    provisions: anchors.map(({ id, text, location }) => ({
      id,
      label: text,
      start: starts[location] ?? content.length,
    })),
    type,
    number,
    title,
    titleMark,
    date,
    issuer,
    withdrawn: meta['withdrawn'] === undefined ? null : { replacedBy: replacement },
  };
}
