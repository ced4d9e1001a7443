/**
 * Reads the archive for the search index: the generated directives, their rendered texts, the
 * tables of names.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { indexBodies } from '../archive/body/body-index.ts';
import { bodyNames } from '../archive/body/body-names.ts';
import { shortForms } from '../archive/body/short-forms.ts';
import { citedDocuments } from '../archive/citation/citing.ts';
import { markLinks } from '../archive/citation/marks.ts';
import { newestFirst } from '../archive/document/newest-first.ts';
import { placeNames } from '../archive/place/place-names.ts';
import { indexPlaces } from '../archive/place/place-index.ts';
import { addresses } from '../archive/urls.ts';
import type { BodyText } from '../render/body-text.ts';
import type { SearchArchive, SearchDocument, SearchEntry, SearchFacts } from '../search/index/document.ts';
import type { Directive } from '../schema/directive.ts';
import { dueCards } from '../search/index/due-cards.ts';
import { nameCards } from '../search/index/name-cards.ts';
import { searchDocumentOf, searchFactsOf, type SearchNames } from '../search/index/search-document.ts';
import { loadGazetteer } from '../store/gazetteer.ts';
import { directiveReader, readMdxBody } from './directive-files.ts';
import { renderDirective, type KeptBodies } from './rendered-bodies.ts';
import { bodyTables, documentTypeTable, glossaryTable, vagueBodyKinds } from './tables.ts';

/**
 * The documents below `content`, newest first, and their bodies (cơ quan). `kept` has the bodies
 * that pages have rendered; the others are rendered when their text is read. A body that cannot be
 * rendered is reported and left out, as its page is.
 */
export async function readSearchArchive(content: string, kept?: KeptBodies): Promise<SearchArchive> {
  const folder = join(content, 'directives');
  const directives = (await directiveReader(folder)()).toSorted(newestFirst);
  const gazetteer = loadGazetteer();
  const names: SearchNames = {
    ...namesFromTables(content),
    gazetteer,
    documents: new Map(directives.map((directive) => [directive.id, directive])),
    cited: citedDocuments(directives),
  };
  const documents: SearchEntry[] = [];
  for (const directive of directives) {
    const facts = searchFactsOf(directive, names);
    const read = async (): Promise<SearchDocument | null> => {
      try {
        return searchDocumentOf(directive, kept?.take(directive.id) ?? (await bodyTextOf(folder, directive)), names);
      } catch (error) {
        console.error(`${directive.id}: not indexed: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      }
    };
    documents.push({ facts, print: await printOf(folder, directive, facts), read });
  }
  const bodyIndex = indexBodies(directives, gazetteer, vagueBodyKinds(content));
  const places = indexPlaces(directives, gazetteer);
  const tables = { terms: glossaryTable(content).entries, types: documentTypeTable(content).entries };
  return {
    documents,
    names: nameCards({ gazetteer, places, documents: documents.map(({ facts }) => facts), ...tables }),
    deadlines: dueCards({ documents: directives, bodyIndex, gazetteer, types: tables.types }),
    places: placeNames({ places, gazetteer }),
    bodies: bodyNames({ bodyIndex, gazetteer }, shortForms(bodyTables(content))),
  };
}

/**
 * A digest of all that is kept with a document's text: what it is rendered from, its provisions,
 * what results show, its numbers.
 */
async function printOf(folder: string, { id, provisions, references }: Directive, facts: SearchFacts): Promise<string> {
  const { title, standIn, number, date, type, issuer, withdrawn } = facts;
  const shown = [title, standIn, number, date, type, issuer, withdrawn];
  const body = await readMdxBody(folder, id).catch(() => '');
  return createHash('sha256')
    .update(JSON.stringify([shown, provisions, references.map((one) => one.number)]))
    .update(body)
    .digest('hex')
    .slice(0, 20);
}

/** Only the text is asked for, and no base changes a text. */
function bodyTextOf(folder: string, directive: Directive): Promise<BodyText> {
  return renderDirective(folder, directive, markLinks(directive, addresses('/')));
}

function namesFromTables(content: string): Pick<SearchNames, 'types' | 'terms'> {
  const types = [...documentTypeTable(content).entries.values()].map(({ slug, name }) => [slug, name] as const);
  const terms = [...glossaryTable(content).entries].map(([id, { name }]) => [id, name] as const);
  return { types: new Map(types), terms: new Map(terms) };
}
