import { headOf } from '../../../archive/body/body-heads.ts';
import type { ListedBody } from '../../../archive/body/packed-bodies.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SearchIndex } from '../../port.ts';

/**
 * The bodies that a query names. The list of bodies, and what reads it, are fetched only for a query
 * whose first word begins some body's name (`heads`, without tones).
 */
export async function bodiesAsked(
  { query, phrases, without }: Pick<Plan, 'query' | 'phrases' | 'without'>,
  index: Pick<SearchIndex, 'bodies'>,
  heads: ReadonlySet<string>,
): Promise<readonly ListedBody[]> {
  if (phrases.length !== 1 || without.length > 0 || !heads.has(headOf(query))) return [];
  const [{ bodiesAmong }, list] = await Promise.all([import('./body-cards.ts'), index.bodies()]);
  return bodiesAmong(list, query);
}
