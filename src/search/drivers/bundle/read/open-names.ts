/** The names in the embedded index, read in the browser, without what finds phrases. */
import { expected } from '../../../../ground/expected.ts';
import { unpackBodies, type ListedBody } from '../../../../archive/body/packed-bodies.ts';
import type { NamedPlace } from '../../../../archive/place/place-filter.ts';
import { withoutLevels } from '../../../plan/begun-words.ts';
import type { Begun, DocumentText, FacetColumn, SuggestionIndex } from '../../../port.ts';
import type { BegunNames, FragmentFile, ManyFacet, SingleFacet } from '../files.ts';
import { bundleFiles, type BundleFiles } from './bundle-files.ts';
import { titleSearch } from '../../pagefind/title-search.ts';

/**
 * Opens the names of the bundle below `root`, an address that ends in a slash. Methods reject with
 * BundleError where a file cannot be fetched.
 */
export function openBundleNames(root: string): SuggestionIndex {
  return namesInFiles(bundleFiles(root), root);
}

/** The names in files below `root` that are open already. */
export function namesInFiles(files: BundleFiles, root: string): SuggestionIndex {
  return {
    size: async () => (await files.archive()).documents,
    current: async () => (await files.archive()).current,
    numberCards: (figure) => files.numbers(figure),
    facet: async (name) => columnOf(await files.facet(name)),
    facetValues: (name) => files.facetValues(name),
    shortForms: () => files.short(),
    bodies: (typed) =>
      begun<'bodies', ListedBody>(
        typed,
        (text) => files.begun('bodies', text),
        unpackBodies,
        ({ key }) => key,
      ),
    places: (typed) =>
      begun<'places', NamedPlace>(
        typed,
        (text) => files.begun('places', text),
        (all) => all,
        ([path]) => path,
      ),
    document: async (document) => documentText(await files.fragment(document)),
    titles: titleSearch(root),
  };
}

/** What begins with the words typed, or with these without words of levels; each once. */
async function begun<Kind extends keyof BegunNames, T>(
  typed: readonly string[],
  look: (text: string) => ReturnType<BundleFiles['begun']>,
  unpack: (part: BegunNames[Kind]) => readonly T[],
  keyOf: (one: T) => string,
): Promise<Begun<T>> {
  const texts = new Set([typed, withoutLevels(typed)].map((words) => words.join(' ')).filter((text) => text !== ''));
  const answers = await Promise.all([...texts].map(look));
  const names = answers.flatMap(({ parts }) => parts.flatMap((part) => unpack(part as BegunNames[Kind])));
  return {
    names: [...new Map(names.map((one) => [keyOf(one), one] as const)).values()],
    isCut: answers.some(({ isCut }) => isCut),
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
