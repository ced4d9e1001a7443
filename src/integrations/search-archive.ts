/**
 * Reads the archive for the search index: the generated directives, their texts, the tables of
 * names.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { indexBodies } from '../archive/body/body-index.ts';
import { bodyNames } from '../archive/body/body-names.ts';
import { shortForms } from '../archive/body/short-forms.ts';
import { citedDocuments } from '../archive/citation/citing.ts';
import { newestFirst } from '../archive/document/newest-first.ts';
import { placeNames } from '../archive/place/place-names.ts';
import { indexPlaces } from '../archive/place/place-index.ts';
import { compacter } from '../ground/compact.ts';
import { itemAt } from '../ground/expected.ts';
import { textOfBody } from '../render/render-body.ts';
import type { SearchArchive, SearchDocument, SearchEntry, SearchFacts } from '../search/index/document.ts';
import type { Directive } from '../schema/directive.ts';
import type { Generated } from '../schema/generated/generated-file.ts';
import { dueCards } from '../search/index/due-cards.ts';
import { leanDirective } from '../search/index/lean-directive.ts';
import { nameCards } from '../search/index/name-cards.ts';
import { searchDocumentOf, searchFactsOf, type SearchNames } from '../search/index/search-document.ts';
import { loadGazetteer } from '../store/gazetteer.ts';
import { generatedFiles, readGeneratedFile } from './directive-files.ts';
import { bodyTables, documentTypeTable, glossaryTable, vagueBodyKinds } from './tables.ts';

/** A directive without the words that search has in the text, and a digest of these. */
interface LeanDocument {
  readonly directive: Directive;
  readonly words: string;
}

/**
 * The documents below `content`, newest first, and their bodies (cơ quan). Of each only what search
 * asks of all at once is held; its text is read and rendered when it is asked for. A body that
 * cannot be rendered is reported and left out, as its page is.
 */
export async function readSearchArchive(content: string): Promise<SearchArchive> {
  const folder = join(content, 'directives');
  const read = await leanDocuments(folder);
  const { facts, ...tables } = searchTables(
    read.map(({ directive }) => directive),
    content,
  );
  const documents = facts.map((of, i): SearchEntry => {
    const { words } = itemAt(read, i);
    return { facts: of, print: printOf(of, words), read: readerOf(folder, of) };
  });
  return { documents, ...tables };
}

/** What search knows of documents besides their texts, in their order, and of what they name. */
export function searchTables(
  directives: readonly Directive[],
  content: string,
): Omit<SearchArchive, 'documents'> & { readonly facts: readonly SearchFacts[] } {
  const gazetteer = loadGazetteer();
  const known: SearchNames = {
    ...namesFromTables(content),
    gazetteer,
    documents: new Map(directives.map((directive) => [directive.id, directive])),
    cited: citedDocuments(directives),
  };
  const compact = compacter();
  const facts = directives.map((directive) => compact(searchFactsOf(directive, known)));
  const bodyIndex = indexBodies(directives, gazetteer, vagueBodyKinds(content));
  const places = indexPlaces(directives, gazetteer);
  const tables = { terms: glossaryTable(content).entries, types: documentTypeTable(content).entries };
  return {
    facts,
    names: nameCards({ gazetteer, places, documents: facts, ...tables }),
    deadlines: dueCards({ documents: directives, bodyIndex, gazetteer, types: tables.types }),
    places: placeNames({ places, gazetteer }),
    bodies: bodyNames({ bodyIndex, gazetteer }, shortForms(bodyTables(content))),
  };
}

/** The documents of a folder, newest first. */
async function leanDocuments(folder: string): Promise<readonly LeanDocument[]> {
  const compact = compacter();
  const documents: LeanDocument[] = [];
  for await (const generated of generatedFiles(folder))
    documents.push({ directive: compact(leanDirective(generated.fields)), words: digestOfWords(generated) });
  return documents.sort((a, b) => newestFirst(a.directive, b.directive));
}

/** Apart from where all directives are at hand: what it knows is held for as long as the entry. */
function readerOf(folder: string, facts: SearchFacts): SearchEntry['read'] {
  return () => readDocument(folder, facts);
}

async function readDocument(folder: string, facts: SearchFacts): Promise<SearchDocument | null> {
  try {
    const { fields, body } = await readGeneratedFile(folder, facts.id);
    return searchDocumentOf(facts, fields.provisions, textOfBody(body));
  } catch (error) {
    console.error(`${facts.id}: not indexed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** A digest of what a document is rendered from, and of its provisions. */
function digestOfWords({ fields: { provisions }, body }: Generated): string {
  return createHash('sha256').update(JSON.stringify(provisions)).update(body).digest('base64url');
}

/**
 * A digest of all that is kept with a document's text: what it is rendered from, its provisions,
 * what results show, its numbers.
 */
function printOf(facts: SearchFacts, words: string): string {
  const { title, standIn, number, date, type, issuer, withdrawn, references } = facts;
  const shown = [title, standIn, number, date, type, issuer, withdrawn];
  return createHash('sha256')
    .update(JSON.stringify([shown, words, references.map((one) => one.number)]))
    .digest('hex')
    .slice(0, 20);
}

function namesFromTables(content: string): Pick<SearchNames, 'types' | 'terms'> {
  const types = [...documentTypeTable(content).entries.values()].map(({ slug, name }) => [slug, name] as const);
  const terms = [...glossaryTable(content).entries].map(([id, { name }]) => [id, name] as const);
  return { types: new Map(types), terms: new Map(terms) };
}
