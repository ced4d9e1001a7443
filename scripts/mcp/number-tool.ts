/** Looks numbers up: held, only cited, several, unknown. */
import { cardHref } from '../../src/search/client/card-href.ts';
import { listedNumbers } from '../../src/search/client/lookup/listed-numbers.ts';
import { lookUp } from '../../src/search/client/lookup/look-up.ts';
import type { NumberCard } from '../../src/search/port.ts';
import type { OpenSite } from './open-site.ts';

/** Numbers that one call looks up at most. */
const MOST_NUMBERS = 200;

/** Looks up the numbers of a text, each with what the archive knows of it. */
export async function lookUpNumbers(site: OpenSite, text: string): Promise<object> {
  const { numbers, unread } = listedNumbers(text);
  const rows: object[] = [];
  for (const listed of numbers.slice(0, MOST_NUMBERS)) {
    const { number, standing, cards, citedBy } = await lookUp(listed, site.index);
    rows.push({ number, standing, documents: cards.map((card) => numberRow(site, card)), citedBy });
  }
  return { numbers: rows, notLookedUp: Math.max(0, numbers.length - MOST_NUMBERS), linesWithoutNumber: unread };
}

/** A document of a number, held or not. */
export function numberRow({ to, whole }: Pick<OpenSite, 'to' | 'whole'>, card: NumberCard): object {
  const { number, type, title, date, issuer, held, citing, withdrawn } = card;
  return { number, type, title, date, issuer, held, citing, withdrawn, address: whole(cardHref(card, to)) };
}
