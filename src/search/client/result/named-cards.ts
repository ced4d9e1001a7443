import type { Addresses } from '../../../archive/urls.ts';
import type { Found } from '../find.ts';

/** Cards of what a query names; what makes them is fetched where there are any. */
export async function namedCards(
  { names, bodies }: Pick<Found, 'names' | 'bodies'>,
  query: string,
  to: Addresses,
): Promise<readonly HTMLElement[]> {
  const [named, bodied] = await Promise.all([
    names.length > 0 ? import('./name-cards.ts').then(({ showNames }) => showNames(names, to)) : [],
    bodies.length > 0 ? import('./body-cards.ts').then(({ showBodies }) => showBodies(bodies, query, to)) : null,
  ]);
  return bodied ? [...named, bodied] : named;
}
