/** Bodies by what is typed of their names, in any spelling. */
import { bodiesNamed, nameReadings, type FoundName } from '../../../archive/body/body-name-match.ts';
import type { ListedBody } from '../../../archive/body/packed-bodies.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import type { Begun, SuggestionIndex } from '../../port.ts';

/** Of the ways to read the abbreviations of a query, so many are looked up. */
const MOST_READINGS = 4;

/**
 * The bodies whose names a query fits, those that fit best first; `isCut` where there may be more
 * of them.
 */
export async function typedBodies(
  query: string,
  index: Pick<SuggestionIndex, 'bodies' | 'shortForms'>,
): Promise<Begun<FoundName<ListedBody>>> {
  const short = await index.shortForms();
  const readings = nameReadings(query, short).slice(0, MOST_READINGS);
  const answers = await Promise.all(readings.map((words) => index.bodies(words.map(fold))));
  const known = new Map(answers.flatMap(({ names }) => names.map((body) => [body.key, body] as const)));
  const bodies = [...known.values()].toSorted((a, b) => weightOf(b) - weightOf(a));
  return { names: bodiesNamed(bodies, query, short), isCut: answers.some(({ isCut }) => isCut) };
}

function weightOf({ issued, told, addressed }: ListedBody): number {
  return issued + told + addressed;
}
