/** What the archive holds of the documents that a draft cites, by the numbers that search knows. */
import { referenceAnchor } from '../../archive/citation/cited-address.ts';
import type { Addresses } from '../../archive/urls.ts';
import { linkReferences, type Citing, type LinkedReferences } from '../../convert/archive/link-archive.ts';
import type { Knowledge } from '../../convert/knowledge.ts';
import { homeOf } from '../../convert/read/home.ts';
import { itemAt } from '../../ground/expected.ts';
import { sameNumberKey } from '../../number/number-key.ts';
import { leadingFigure, yearInNumber } from '../../number/parse-number.ts';
import type { Directive, Reference } from '../../schema/directive.ts';
import type { NumberCard, SearchIndex } from '../../search/port.ts';
import { dateInFigures } from '../../vietnamese/date-words.ts';
import type { HeldCitation } from '../reading.ts';

type Page = HeldCitation['pages'][number];

/** A document that the archive holds or cites, as linking takes it, and its page. */
interface KnownDocument {
  readonly citing: Citing;
  readonly page: Page;
  readonly year: string | null;
}

/**
 * For each document that a draft cites, whether the archive holds it, only cites it, or has several
 * that it may be. The same code decides it that links the archive, over the draft and what the
 * catalogue of numbers says of the others: one small file for each figure that a number begins with.
 */
export async function heldCitations(
  draft: Directive,
  index: Pick<SearchIndex, 'numberCards'>,
  knowledge: Knowledge,
  to: Addresses,
): Promise<readonly HeldCitation[]> {
  const cards = (await cardsOf(draft.references, index)).filter(({ held }) => held !== draft.id);
  const known = cards.flatMap((card) => knownDocument(card, knowledge, to) ?? []);
  const [own, ...others] = linkReferences(
    [draftCiting(draft, knowledge), ...known.map(({ citing }) => citing)],
    knowledge,
  );
  const pages = pagesByKey(known, others);
  // A citation keeps the list of its places, whatever else linking says of it.
  const linked = new Map((own?.links ?? []).map(({ reference }) => [reference.mentions, reference]));
  return draft.references.map(({ key, mentions }) => ({ key, ...stateOf(linked.get(mentions), pages) }));
}

/** Of each number that is cited, those that search knows with the same number. */
async function cardsOf(
  references: readonly Reference[],
  index: Pick<SearchIndex, 'numberCards'>,
): Promise<readonly NumberCard[]> {
  const numbers = new Set(references.map(({ number }) => sameNumberKey(number)));
  const figures = new Set(references.flatMap(({ number }) => leadingFigure(number) ?? []));
  const lists = await Promise.all([...figures].map((figure) => index.numberCards(figure)));
  // A file may have cards of other figures too.
  const cards = lists.flat().filter(({ number }) => numbers.has(sameNumberKey(number)));
  return [...new Map(cards.map((card) => [`${card.held} ${card.key}`, card])).values()];
}

/** The draft as it was before it was linked: issuers that linking inferred are open again. */
function draftCiting(draft: Directive, { gazetteer }: Knowledge): Citing {
  const references = draft.references.map((reference) => ({
    ...reference,
    issuer: reference.origins.issuer === 'inferred' ? null : reference.issuer,
    spans: [],
  }));
  const unit = draft.issuer?.unit ?? draft.provinceInferred?.unit ?? null;
  return { fields: { ...draft, references }, home: homeOf(unit, draft.date, gazetteer) };
}

/** A held document speaks of itself; one that is only cited is what some other document says of it. */
function knownDocument(card: NumberCard, { gazetteer }: Knowledge, to: Addresses): KnownDocument | null {
  const { number, typeKey: documentType, date, issuer, held, key, onlyIn } = card;
  const of = (fields: Citing['fields'], address: string): KnownDocument => ({
    citing: { fields, home: homeOf(null, date, gazetteer) },
    page: { name: nameOf(card), address },
    year: yearOf(card),
  });
  if (held !== null) {
    const said = { number, documentType, date, issuer: issuer === null ? null : { name: issuer, unit: null } };
    return of({ id: held, ...said, withdrawn: null, references: [] }, to.document(held));
  }
  if (key === null) return null;
  const references = [citedAs({ number, documentType, date, issuer })];
  const unsaid = { number: null, documentType: null, date: null, issuer: null, withdrawn: null };
  const address = onlyIn === null ? to.citation(key) : to.document(onlyIn, referenceAnchor(key));
  return of({ id: `vien-dan/${key}`, ...unsaid, references }, address);
}

function yearOf({ date, number }: Pick<Reference, 'date' | 'number'>): string | null {
  return date?.slice(0, 4) ?? yearInNumber(number);
}

type DraftReference = Citing['fields']['references'][number];

function citedAs(said: Pick<Reference, 'number' | 'documentType' | 'date' | 'issuer'>): DraftReference {
  const origins = { documentType: 'stated', date: 'stated', issuer: 'stated' } as const;
  return { ...said, role: 'cites', relations: [], inPart: [], origins, mentions: [], spans: [] };
}

function pagesByKey(known: readonly KnownDocument[], linked: readonly LinkedReferences[]): Pages {
  const held = new Map<string, Page>();
  const byKey = new Map<string, KnownDocument>();
  for (const [i, one] of known.entries()) {
    const { identity, links } = itemAt(linked, i);
    if (one.citing.fields.references.length === 0) held.set(one.citing.fields.id, one.page);
    const key = identity ?? links.find(({ reference }) => reference.resolution === 'cited')?.reference.key;
    if (key !== undefined && !byKey.has(key)) byKey.set(key, one);
  }
  return { held, byKey };
}

interface Pages {
  /** Of held documents, by their ids. */
  readonly held: ReadonlyMap<string, Page>;
  /** Of all, by what linking calls them. */
  readonly byKey: ReadonlyMap<string, KnownDocument>;
}

function stateOf(reference: Reference | undefined, { held, byKey }: Pages): Omit<HeldCitation, 'key'> {
  if (reference === undefined) return { state: 'unknown', pages: [] };
  const { key, target, candidates } = reference;
  const own = target === null ? undefined : held.get(target);
  if (own !== undefined) return { state: 'held', pages: [own] };
  const several = candidates.flatMap((candidate) => byKey.get(candidate)?.page ?? []);
  if (several.length > 0) return { state: 'several', pages: several };
  const cited = byKey.get(key);
  if (cited === undefined) return { state: 'unknown', pages: [] };
  // A page that says no year may be of another one: texts that cite it spoke of some day.
  const isOpen = cited.year === null && yearOf(reference) !== null;
  return { state: isOpen ? 'several' : 'only-cited', pages: [cited.page] };
}

/** “Công văn số 33/CV-TTCH, 02/11/2021, UBND huyện Tam Đường”. */
function nameOf({ type, number, date, issuer }: NumberCard): string {
  return [`${type ?? 'Văn bản'} số ${number}`, date && dateInFigures(date), issuer].filter(Boolean).join(', ');
}
