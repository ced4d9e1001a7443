import type { Addresses } from '../../../archive/urls.ts';
import type { Found } from '../find.ts';

/** Cards of what a query names; what makes them is fetched where there are any. */
export async function namedCards(
  { names, bodies, date }: Pick<Found, 'names' | 'bodies' | 'date'>,
  query: string,
  to: Addresses,
): Promise<readonly HTMLElement[]> {
  const [named, bodied, dated] = await Promise.all([
    names.length > 0 ? import('./name-cards.ts').then(({ showNames }) => showNames(names, to)) : [],
    bodies.names.length > 0 ? import('./body-cards.ts').then(({ showBodies }) => showBodies(bodies, query, to)) : null,
    date ? import('./date-cards.ts').then(({ showDate }) => showDate(date, to)) : [],
  ]);
  return [...dated, ...named, ...(bodied ? [bodied] : [])];
}
