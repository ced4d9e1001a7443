/**
 * The one file by which pages get data: the archive of the generated directives, the tables and the
 * gazetteer, the bodies, the notices. What is made of them is `archive/`, which reads nothing
 * itself.
 */
import { join } from 'node:path';
import { loadGazetteer } from '../store/gazetteer.ts';
import { buildArchive, type Archive } from '../archive/archive.ts';
import { namedPlaceAddress } from '../archive/place/place-address.ts';
import { markLinks } from '../archive/citation/marks.ts';
import type { DocumentHistory } from '../archive/document/history/history.ts';
import { readingAids } from '../archive/document/reading/reading-aids.ts';
import { contentFolder } from '../store/content-folder.ts';
import type { BodyTables } from '../archive/body/short-forms.ts';
import { directiveReader, readMdxBody } from '../integrations/directive-files.ts';
import { documentHistories } from '../integrations/document-history.ts';
import { readRemovals } from '../integrations/removal-files.ts';
import { readSourceLines } from '../integrations/source-lines.ts';
import { keepsOffline } from '../integrations/keeps-offline.ts';
import { searchManner, type SearchManner } from '../integrations/search-manner.ts';
import { newestCommit, sourceTimes, type SourceTimes } from '../integrations/source-times.ts';
import { bodyTables } from '../integrations/tables.ts';
import { readImprint } from '../store/imprint.ts';
import { programVersion } from '../store/program-version.ts';
import { readAccuracy, readSynonyms } from '../store/tables.ts';
import type { Accuracy } from '../schema/accuracy.ts';
import type { Directive } from '../schema/directive.ts';
import { parseBody, renderBody, type RenderedBody } from '../render/render-body.ts';
import type { BodyNode } from '../render/render-tree.ts';
import type { Imprint } from '../schema/imprint.ts';
import type { Removal } from '../schema/removal.ts';
import { href } from './href.ts';
import { siteTableReader, type SiteTables } from './site-tables.ts';

const content = contentFolder();
const directivesFolder = join(content, 'directives');
const readDirectives = directiveReader(directivesFolder);
const tablesNow = siteTableReader(content);
const historyOf = documentHistories(content);

interface Loaded {
  readonly documents: readonly Directive[];
  readonly tables: SiteTables;
  readonly archive: Archive;
}

let current: Loaded | undefined;
let currentImprint: Imprint | undefined;
let currentTimes: ((id: string) => SourceTimes) | undefined;

/** The archive, indexed once a build; in dev again whenever a directive or a table has changed. */
export async function loadArchive(): Promise<Archive> {
  if (current && !import.meta.env.DEV) return current.archive;
  const documents = await readDirectives();
  const tables = tablesNow();
  if (current?.documents !== documents || current.tables !== tables) {
    const archive = buildArchive({ documents, ...tables, gazetteer: loadGazetteer(), href });
    current = { documents, tables, archive };
  }
  return current.archive;
}

/** The version of the program that builds the site. */
export const loadProgramVersion = (): string => programVersion();

/** When documents were published first and changed last, by id. */
export function loadTimes(): (id: string) => SourceTimes {
  if (!currentTimes || import.meta.env.DEV) currentTimes = sourceTimes(content);
  return currentTimes;
}

/** What became of a document's source, as git has it when the first is asked for; null where it does not know. */
export function loadHistory(document: Directive): DocumentHistory | null {
  return historyOf(document);
}

/** The documents whose content was taken down. The archive does not know them. */
export function loadRemovals(): Promise<readonly Removal[]> {
  return readRemovals(directivesFolder);
}

/** Forms that search takes for one another, beside the variants of terms. */
export function loadSynonyms(): readonly (readonly string[])[] {
  return readSynonyms(content).rows.map(({ value }) => value);
}

/** What names of bodies are made of. */
export function loadBodyTables(): BodyTables {
  return bodyTables(content);
}

/** When the newest commit of the archive was made, in seconds since 1970; null where git does not know. */
export function loadNewestCommit(): number | null {
  return newestCommit(content);
}

/** Who stands behind the archive. */
export function loadImprint(): Imprint {
  if (!currentImprint || import.meta.env.DEV) currentImprint = readImprint(content).imprint;
  return currentImprint;
}

/** How the site is searched. */
export function loadSearchManner(): SearchManner {
  return searchManner(content);
}

/** Whether readers may keep pages of the site on their devices. */
export function loadKeepsOffline(): boolean {
  return keepsOffline(content) && !import.meta.env.DEV;
}

/**
 * How well conversion reads each kind of text, by labelled documents; none where no figures are
 * kept.
 */
export function loadAccuracy(): readonly Accuracy[] {
  return readAccuracy(content).rows.map(({ value }) => value);
}

/** The lines of a document's source. */
export function loadSourceLines(document: Directive): readonly string[] {
  return readSourceLines(content, document);
}

/** The body of a document as it was parsed. */
export async function loadBodyNodes({ id }: Directive): Promise<readonly BodyNode[]> {
  return parseBody(await readMdxBody(directivesFolder, id));
}

/** The body of a document as its page shows it. */
export async function loadBody(document: Directive): Promise<RenderedBody> {
  const archive = await loadArchive();
  const { byId, cited } = archive;
  const marks = markLinks(document, href, {
    placeAddress: (path) => namedPlaceAddress(archive, path),
    isWithdrawn: (id) => byId.get(id)?.withdrawn != null,
    hasPage: (key) => cited.get(key)?.hasPage === true,
  });
  const mdx = await readMdxBody(directivesFolder, document.id);
  return renderBody(mdx, marks, readingAids(document, loadSourceLines(document)));
}
