import { MANIFEST_FILE, manifest } from '../../src/schema/manifest.ts';
import { gitOutput } from '../../src/store/git-output.ts';
import { fetchPublished } from '../site/fetch-published.ts';

/** What a run brings beside the archive that was there before it. */
export interface ProgramChanges {
  /** Something outside of content/: such a site waits for the tests. */
  readonly program: boolean;
  /**
   * Something that tests look at: the program, the tables and the guide, but neither texts nor
   * terms.
   */
  readonly tested: boolean;
}

/** Where it is not known what was there before, everything has changed. */
const ALL_CHANGED: ProgramChanges = { program: true, tested: true };

/**
 * What changed in a checkout since `base`, the commit that a proposed change starts from, or where
 * that is '' since the commit that was published last, which the site `published` names in its
 * manifest: it passed the tests, or its program was that of one that did. A commit that is not in
 * the history of this one says nothing.
 */
export async function programChanges(checkout: string, base: string, published: string): Promise<ProgramChanges> {
  const before = base === '' ? await publishedCommit(published) : base;
  if (before === null || !isInHistory(checkout, before)) return ALL_CHANGED;
  const changed = (...except: readonly string[]): boolean =>
    gitOutput(checkout, 'diff', '--quiet', before, 'HEAD', '--', '.', ...except.map((path) => `:(exclude)${path}`)) ===
    null;
  return { program: changed('content'), tested: changed('content/sources', 'content/glossary') };
}

/** The commit that a published site was built from; null where there is none or it cannot be read. */
async function publishedCommit(site: string): Promise<string | null> {
  if (site === '') return null;
  try {
    const response = await fetchPublished(site, MANIFEST_FILE);
    return response.ok ? manifest.shape.commit.parse(((await response.json()) as { commit?: unknown }).commit) : null;
  } catch {
    return null;
  }
}

/** Whether a commit, named in full, is this one or one that it came from. */
function isInHistory(checkout: string, commit: string): boolean {
  return /^[\da-f]{40,64}$/.test(commit) && gitOutput(checkout, 'merge-base', '--is-ancestor', commit, 'HEAD') !== null;
}
