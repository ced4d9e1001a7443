import type { Addresses } from '../../../archive/urls.ts';
import type { AnswerHead } from '../../answer/answer.ts';
import { showBodies } from './body-cards.ts';
import { showNames } from './name-cards.ts';

/** Cards of what a query names; what makes those of dates is fetched where there are any. */
export async function namedCards(
  { names, bodies, date }: Pick<AnswerHead, 'names' | 'bodies' | 'date'>,
  query: string,
  to: Addresses,
): Promise<readonly HTMLElement[]> {
  const dated = date ? (await import('./date-cards.ts')).showDate(date, to) : [];
  const bodied = showBodies(bodies, query, to);
  return [...dated, ...showNames(names, to), ...(bodied ? [bodied] : [])];
}
