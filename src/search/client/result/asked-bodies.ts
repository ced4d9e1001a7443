import { headOf } from '../../../archive/body/body-heads.ts';
import type { ListedBody } from '../../../archive/body/packed-bodies.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Begun, SearchIndex } from '../../port.ts';
import { bodiesCalled } from './body-cards.ts';

/**
 * The bodies that a query names. Names of bodies are fetched only for a query
 * whose first word begins some body's name (`heads`, without tones).
 */
export async function bodiesAsked(
  { query, phrases, without }: Pick<Plan, 'query' | 'phrases' | 'without'>,
  index: Pick<SearchIndex, 'bodies' | 'shortForms'>,
  heads: ReadonlySet<string>,
): Promise<Begun<ListedBody>> {
  if (phrases.length !== 1 || without.length > 0 || !heads.has(headOf(query))) return { names: [], isCut: false };
  return bodiesCalled(query, index);
}
