/** The catalogue of document numbers: those the archive holds and those it cites. */
import type { NumberCard } from '../port.ts';
import type { SearchDocument } from './document.ts';

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
export function numberCards(documents: readonly SearchDocument[]): readonly NumberCard[] {
  const cards = new Map<string, CardDraft>();
  for (const d of documents) {
    if (d.number === null) continue;
    const { number, title, date, id } = d;
    const type = { type: d.type?.name ?? null, typeKey: d.type?.key ?? null };
    const issuer = d.issuer?.name ?? null;
    const withdrawn = d.withdrawn !== null;
    cards.set(`held:${id}`, { ...empty, ...type, number, title, date, issuer, held: id, withdrawn });
  }
  for (const { id, references } of documents) {
    for (const r of references) {
      const identity = r.target === null ? r.key : `held:${r.target}`;
      const type = { type: r.type?.name ?? null, typeKey: r.type?.key ?? null };
      const card = cards.get(identity) ?? { ...empty, ...type, number: r.number };
      card.citing++;
      card.key ??= r.key;
      if (r.target === null && !r.hasPage) card.onlyIn = id;
      card.date ??= r.date;
      card.issuer ??= r.issuer;
      cards.set(identity, card);
    }
  }
  const rank = ({ held, withdrawn }: NumberCard): number => (withdrawn ? 2 : held === null ? 1 : 0);
  return [...cards.values()].sort((a, b) => rank(a) - rank(b) || b.citing - a.citing);
}
