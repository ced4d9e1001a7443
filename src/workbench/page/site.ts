/** What the page says of its site, as data in its HTML. */

/** Addresses begin with a slash; `repository` is null where the archive names none. */
export interface WorkbenchSite {
  readonly root: string;
  /** The file of the tables by which texts are read. */
  readonly tables: string;
  /** The folder of what reading a scan takes. */
  readonly assets: string;
  readonly repository: string | null;
  readonly guide: string;
  /** Slug and name of each type of document, by name. */
  readonly types: readonly (readonly [slug: string, name: string])[];
}

/** The id of the element that holds it. */
export const SITE_DATA = 'them-van-ban';

/** Reads the data of the page; throws where the page has none. */
export function siteOfPage(): WorkbenchSite {
  const data = document.getElementById(SITE_DATA)?.textContent;
  if (!data) throw new Error(`Cannot start the workbench: the page has no #${SITE_DATA}`);
  return JSON.parse(data) as WorkbenchSite;
}
