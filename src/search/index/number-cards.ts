/** The catalogue of document numbers: those the archive holds and those it cites. */
import type { NumberCard } from '../port.ts';
import type { SearchFacts, SearchReference } from './document.ts';

type CardDraft = { -readonly [K in keyof NumberCard]: NumberCard[K] };

const empty: NumberCard = {
  number: '',
  type: null,
  typeKey: null,
  title: null,
  date: null,
  issuer: null,
  held: null,
  key: null,
  onlyIn: null,
  citing: 0,
  withdrawn: false,
};

/**
 * One card for each held document with a number and each cited document, held ones first, then the
 * most cited; withdrawn ones last.
 */
export function numberCards(documents: readonly SearchFacts[]): readonly NumberCard[] {
  const cards = new Map<string, CardDraft>();
  for (const document of documents) if (document.number !== null) cards.set(`held:${document.id}`, heldCard(document));
  for (const { id, references } of documents) {
    for (const reference of references) {
      const identity = reference.target === null ? reference.key : `held:${reference.target}`;
      const card = cards.get(identity) ?? { ...empty, ...typeOfCard(reference), number: reference.number };
      countCitation(card, reference, id);
      cards.set(identity, card);
    }
  }
  return [...cards.values()].sort((a, b) => cardRank(a) - cardRank(b) || b.citing - a.citing);
}

function heldCard(d: SearchFacts): CardDraft {
  return {
    ...empty,
    ...typeOfCard(d),
    number: d.number ?? '',
    title: d.title,
    date: d.date,
    issuer: d.issuer?.name ?? null,
    held: d.id,
    withdrawn: d.withdrawn !== null,
  };
}

/** Counts one document that cites, and takes from it what is not known yet. */
function countCitation(
  card: CardDraft,
  { key, target, hasPage, date, issuer }: SearchReference,
  citedIn: string,
): void {
  card.citing++;
  card.key ??= key;
  if (target === null && !hasPage) card.onlyIn = citedIn;
  card.date ??= date;
  card.issuer ??= issuer;
}

function typeOfCard({ type }: Pick<SearchFacts, 'type'>): Pick<CardDraft, 'type' | 'typeKey'> {
  return { type: type?.name ?? null, typeKey: type?.key ?? null };
}

/** Held documents first, then cited ones, withdrawn ones last. */
function cardRank({ held, withdrawn }: NumberCard): number {
  if (withdrawn) return 2;
  return held === null ? 1 : 0;
}
