/** The archive as search sees it: from the generated directives, their rendered bodies and the tables of names. */
import { join } from 'node:path';
import { loadGazetteer } from '../store/gazetteer.ts';
import { markLinks } from '../archive/citation/marks.ts';
import { newestFirst } from '../archive/document/newest-first.ts';
import { fullName, lineage } from '../archive/place/place.ts';
import { shownTitle } from '../archive/document/title.ts';
import { addresses } from '../archive/urls.ts';
import { renderBody } from '../render/render-body.ts';
import type { Directive, Reference } from '../schema/directive.ts';
import type { Named, SearchDocument, SearchReference } from '../search/build/document.ts';
import { provisionNames } from '../search/build/provision-name.ts';
import { directiveReader, readMdxBody } from './directive-files.ts';
import { documentTypeTable } from './tables.ts';

type TypeNames = ReadonlyMap<string, string>;

const typeNames = (content: string): TypeNames =>
  new Map([...documentTypeTable(content).entries.values()].map(({ slug, name }) => [slug, name]));

const typed = (types: TypeNames, slug: string | null): Named | null =>
  slug === null ? null : { key: slug, name: types.get(slug) ?? slug };

const unitName = (path: string, fallback: string): string => {
  const unit = loadGazetteer().unit(path);
  return unit ? fullName(unit) : fallback;
};

/** The units a document names, those around them, and the province of today they lie in, so that both eras find it. */
const placesOf = ({ localities }: Directive): readonly Named[] => {
  const paths = new Map<string, string>();
  for (const { unit, name } of localities) {
    if (unit === null) continue;
    for (const path of lineage(unit))
      paths.set(path, unitName(path, path === unit ? name : (path.split('/').at(-1) ?? path)));
    const today = loadGazetteer().provinceToday(unit);
    if (today) paths.set(today.path, fullName(today));
  }
  return [...paths].map(([key, name]) => ({ key, name }));
};

const referenceOf = (types: TypeNames, reference: Reference): SearchReference => {
  const { key, number, date, issuer, target, documentType } = reference;
  return { key, number, date, issuer, target, type: typed(types, documentType) };
};

/** What took the place of a withdrawn document, called by type, number and title. */
const replacementOf = (types: TypeNames, of: Directive | undefined): Named | null => {
  if (of === undefined) return null;
  const type = typed(types, of.documentType)?.name ?? 'Văn bản';
  const name = of.number === null ? type : `${type} số ${of.number}`;
  return { key: of.id, name: [name, shownTitle(of)].filter(Boolean).join(': ') };
};

const documentOf = async (
  folder: string,
  types: TypeNames,
  terms: ReadonlyMap<string, string>,
  d: Directive,
  byId: ReadonlyMap<string, Directive>,
): Promise<SearchDocument> => {
  const { text, ids } = renderBody(await readMdxBody(folder, d.id), markLinks(d, addresses('/')));
  const names = provisionNames(d.provisions);
  const anchors = d.provisions.flatMap(({ anchor }, i) => {
    const offset = ids.get(anchor);
    return offset === undefined ? [] : [{ id: anchor, label: names[i] ?? '', offset }];
  });
  return {
    id: d.id,
    text,
    anchors,
    title: d.title,
    number: d.number,
    date: d.date,
    type: typed(types, d.documentType),
    issuer: d.issuer && { key: d.issuer.key, name: d.issuer.name },
    regime: d.regime,
    places: placesOf(d),
    terms: d.terms.map(({ id }) => ({ key: id, name: terms.get(id) ?? id })),
    references: d.references.map((reference) => referenceOf(types, reference)),
    withdrawn: d.withdrawn && { replacedBy: replacementOf(types, byId.get(d.withdrawn.replacedBy ?? '')) },
  };
};

/** Reads the archive below `content`, newest first, withdrawn documents last. A body that cannot be rendered is reported and left out, as its page is. */
export const searchDocuments = async (
  content: string,
  terms: ReadonlyMap<string, string>,
): Promise<SearchDocument[]> => {
  const folder = join(content, 'directives');
  const types = typeNames(content);
  const directives = (await directiveReader(folder)()).toSorted(newestFirst);
  const byId = new Map(directives.map((directive) => [directive.id, directive]));
  const documents: SearchDocument[] = [];
  for (const directive of directives) {
    try {
      documents.push(await documentOf(folder, types, terms, directive, byId));
    } catch (error) {
      console.error(`${directive.id}: not indexed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return documents;
};
