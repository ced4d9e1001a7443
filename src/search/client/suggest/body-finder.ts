/** Finds bodies by their names, with the least that has to be fetched. */
import { unpackBodies, type BodyNames, type ListedBody } from '../../../archive/body/packed-bodies.ts';
import { fetchFile } from '../../../edition/edition.ts';
import type { Begun, SuggestionIndex } from '../../port.ts';
import { typedBodies } from '../result/typed-bodies.ts';
import { openNames } from './open-names.ts';

type Bodies = Pick<SuggestionIndex, 'bodies' | 'shortForms'>;

/** Gives the bodies whose names fit what is typed, best first; `isCut` where there may be more. */
export type BodyFinder = (typed: string) => Promise<Begun<ListedBody>>;

/**
 * The finder of the site below `root`. Names that begin as is typed are in small files of the
 * index; `file`, the list of all names, is fetched only where no name begins so: the words may
 * stand elsewhere in one. Rejects where a file cannot be fetched.
 */
export function bodyFinder(root: string, file: string): BodyFinder {
  return finderIn(openNames(root), () => wholeList(file));
}

/** The finder that asks `begun`, and the whole list, got once, where that has nothing. */
export function finderIn(begun: Bodies, whole: () => Promise<Bodies>): BodyFinder {
  let all: Promise<Bodies> | undefined;
  return async (typed) => {
    const first = await typedBodies(typed, begun);
    if (first.names.length > 0) return bodiesFoundIn(first);
    all ??= whole();
    all.catch(() => (all = undefined));
    return bodiesFoundIn(await typedBodies(typed, await all));
  };
}

/** A list as an index that gives all of it, whatever is asked. */
async function wholeList(file: string): Promise<Bodies> {
  const list = (await (await fetchFile(file)).json()) as BodyNames;
  const names = unpackBodies(list);
  return { shortForms: async () => list.short, bodies: async () => ({ names, isCut: false }) };
}

function bodiesFoundIn({ names, isCut }: Awaited<ReturnType<typeof typedBodies>>): Begun<ListedBody> {
  return { names: names.map(({ of }) => of), isCut };
}
