import { basePath, BUNDLE_FOLDER, bundlePath, MOST_IDS } from '../../src/search/drivers/bundle/files.ts';
import { answerFaults, type AnswerFault } from '../../src/hosts/answer-faults.ts';
import { FRAMED_PAGE, MISSING_PAGE } from '../../src/hosts/headers-of.ts';
import { fetchPublished } from './fetch-published.ts';

/** What a host answers for one address of a site, and what of it differs from what it should be. */
export interface HostAnswer {
  /** Below the address of the site. */
  readonly path: string;
  readonly status: number;
  readonly expected: number;
  readonly faults: readonly AnswerFault[];
}

/**
 * Asks a host for a file of each kind of a site and compares with the tables of src/hosts. `site` is
 * its address; `embedding` as in content/site.yaml. Rejects where the host does not answer.
 */
export async function hostAnswers(site: string, embedding: string | null): Promise<readonly HostAnswer[]> {
  const ask = async (path: string, file: string, expected = 200): Promise<HostAnswer> => {
    const answer = await fetchPublished(site, path);
    await answer.body?.cancel();
    const faults = answer.status === expected ? answerFaults(file, embedding, (name) => answer.headers.get(name)) : [];
    return { path, status: answer.status, expected, faults };
  };
  const files = [
    'favicon.svg',
    'site.webmanifest',
    'van-ban.json',
    'pagefind/archive.json',
    ...(await namedInSite(site)),
  ];
  return Promise.all([
    ask('', 'index.html'),
    ask('van-ban/', 'van-ban/index.html'),
    ask('khong-co-trang-nay/', MISSING_PAGE, 404),
    ...(embedding === null ? [] : [ask('nhung/', FRAMED_PAGE)]),
    ...files.map((file) => ask(file, file)),
  ]);
}

/** Files whose names say what is in them, as the site itself names them. */
async function namedInSite(site: string): Promise<readonly string[]> {
  const [page, archive] = await Promise.all([textOf(site, ''), textOf(site, `${BUNDLE_FOLDER}/archive.json`)]);
  const styles = /_astro\/[\w.-]+\.css/.exec(page ?? '')?.[0];
  const wasm = `${BUNDLE_FOLDER}/wasm.unknown.pagefind`;
  return [...(styles === undefined ? [] : [styles]), ...filesOfIndex(archive), wasm];
}

/** A file of the base of an index, and one beside it; a base without texts has no words, a large archive no file of ids. */
function filesOfIndex(archive: string | null): readonly string[] {
  const [, folder] = /"folder":"([\w-]+)"/.exec(archive ?? '') ?? [];
  if (archive === null || folder === undefined) return [];
  const numberOf = (key: string): number => Number(new RegExp(`"${key}":(\\d+)`).exec(archive)?.[1] ?? Number.NaN);
  const inBase = numberOf('chunks') === 0 ? basePath.fragment(0) : basePath.words;
  const beside = numberOf('documents') > MOST_IDS ? bundlePath.dates : bundlePath.ids;
  return [`${folder}/${inBase}`, beside].map((path) => `${BUNDLE_FOLDER}/${path}`);
}

async function textOf(site: string, path: string): Promise<string | null> {
  const answer = await fetchPublished(site, path);
  return answer.ok ? answer.text() : null;
}
