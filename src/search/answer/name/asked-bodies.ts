/** The bodies whose name a query is. */
import { headOf } from '../../../archive/body/body-heads.ts';
import type { ListedBody } from '../../../archive/body/packed-bodies.ts';
import type { Plan } from '../../plan/plan.ts';
import { searchWords } from '../../plan/words.ts';
import type { Begun } from '../../port.ts';
import type { NameLookups } from '../../engine.ts';
import { typedBodies } from './typed-bodies.ts';

/**
 * The bodies that a query names. Names of bodies are fetched only for a query
 * whose first word begins some body's name (`heads`, without tones).
 */
export async function bodiesAsked(
  { query, phrases, without }: Pick<Plan, 'query' | 'phrases' | 'without'>,
  index: Pick<NameLookups, 'bodies' | 'shortForms'>,
  heads: ReadonlySet<string>,
): Promise<Begun<ListedBody>> {
  if (phrases.length !== 1 || without.length > 0 || !heads.has(headOf(query))) return { names: [], isCut: false };
  return bodiesCalled(query, index);
}

/**
 * The bodies that a query names: it is the name of one or begins it. A single word names a body
 * only if it is its whole name.
 */
async function bodiesCalled(
  query: string,
  index: Pick<NameLookups, 'bodies' | 'shortForms'>,
): Promise<Begun<ListedBody>> {
  const words = searchWords(query);
  const { names, isCut } = await typedBodies(query, index);
  const called = names.filter(({ fit }) => fit === 'whole' || (fit === 'start' && words.length > 1));
  // A whole name is kept even where many begin like it: the others are no more of what was asked
  // for.
  return { names: called.map(({ of }) => of), isCut: isCut && called.every(({ fit }) => fit === 'start') };
}
