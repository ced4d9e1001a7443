/** The small tables of an archive as records of the export. */
import { unpackBodies } from '../../archive/body/packed-bodies.ts';
import { itemAt } from '../../ground/expected.ts';
import { leadingFigure } from '../../number/parse-number.ts';
import { bodyForms, placeForms, placesByUse } from '../index/begun-forms.ts';
import type { SearchArchive, SearchFacts } from '../index/document.ts';
import { FacetValueNames, valuesIn } from '../index/facet-values.ts';
import { nameKeysOf } from '../index/name-keys.ts';
import { numberCards } from '../index/number-cards.ts';
import { facetNames } from '../plan/address.ts';
import type { NameCard, Vocabulary } from '../port.ts';
import type { TableRecord } from './records.ts';

/** What the tables are made of: the documents, in the order of the index, and what they name. */
export interface TabledArchive extends Omit<SearchArchive, 'documents'> {
  readonly documents: readonly SearchFacts[];
  readonly vocabulary: Vocabulary;
}

/** The records of all tables, one kind after another, each in its order. */
export function* tableRecords(archive: TabledArchive): Generator<TableRecord> {
  const { bodies, places, names, deadlines, documents, vocabulary } = archive;
  yield* facetRecords(documents);
  for (const [order, form] of bodies.short.entries()) yield { kind: 'short', order, form };
  const forms = bodyForms(bodies);
  for (const [order, body] of unpackBodies(bodies).entries())
    yield { kind: 'body', order, body, forms: itemAt(forms, order) };
  for (const [order, unit] of placesByUse(places).entries())
    yield { kind: 'place', order, unit, forms: placeForms(unit) };
  for (const [order, card] of names.entries())
    yield { kind: 'name', order, card: withEraAlone(card), keys: nameKeysOf(card) };
  for (const [order, card] of numberCards(documents).entries())
    yield { kind: 'number', order, figure: leadingFigure(card.number) ?? 0, card };
  for (const [order, card] of deadlines.entries())
    yield { kind: 'deadline', order, day: card.date.slice('yyyy-'.length), card };
  for (const [order, [word, count]] of vocabulary.entries()) yield { kind: 'word', order, word, documents: count };
}

function* facetRecords(documents: readonly SearchFacts[]): Generator<TableRecord> {
  for (const facet of facetNames) {
    const names = new FacetValueNames();
    for (const document of documents) for (const value of valuesIn(facet, document)) names.idOf(value);
    for (const [order, [key, name]] of names.values().entries()) yield { kind: 'facet', facet, order, key, name };
  }
}

/** The key of a unit without a page is its era alone: it has no address. */
function withEraAlone(card: NameCard): NameCard {
  return card.documents === null ? { ...card, key: card.key.slice(0, card.key.indexOf('/') + 1) } : card;
}
