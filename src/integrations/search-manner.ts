import { readImprint } from '../store/imprint.ts';

/** How the site that is built is searched; the page of search is told so. */
export interface SearchManner {
  /** Whether a service below `tim/` is asked first. */
  readonly service: boolean;
  /** Whether the site has an index of whole texts; otherwise of names, numbers and titles alone. */
  readonly fullText: boolean;
}

/**
 * The manner that `site.yaml` of the content folder says. A site that is opened from a folder has
 * no service, and its whole index.
 */
export function searchManner(content: string): SearchManner {
  const service = process.env['SITE_EDITION'] === 'folder' ? null : readImprint(content).imprint['search-service'];
  return { service: service !== null, fullText: service !== 'instead' };
}
