/** Finds bodies by their names, with the least that has to be fetched. */
import { unpackBodies, type BodyNamesPart, type ListedBody } from '../../../archive/body/packed-bodies.ts';
import { fetchFile } from '../../../edition/edition.ts';
import type { Begun, SuggestionIndex } from '../../port.ts';
import { typedBodies } from '../../answer/name/typed-bodies.ts';
import { openNames } from './open-names.ts';

type Bodies = Pick<SuggestionIndex, 'bodies' | 'shortForms'>;

/** Gives the bodies whose names fit what is typed, best first; `isCut` where there may be more. */
export type BodyFinder = (typed: string) => Promise<Begun<ListedBody>>;

/** A part of the list of all names; `more`: how many follow. */
export interface NamedPart extends Bodies {
  readonly more: number;
}

/** So many names are enough to choose from; what has fewer documents is not looked through then. */
const ENOUGH = 40;

/**
 * The finder of the site below `root`. Names that begin as is typed are in small files of the
 * index; `file`, the list of all names, is fetched only where no name begins so: the words may
 * stand elsewhere in one. Rejects where a file cannot be fetched.
 */
export function bodyFinder(root: string, file: string): BodyFinder {
  return finderIn(openNames(root), (part) => fetchedPart(file, part));
}

/**
 * The finder that asks `begun`, and where that has nothing the parts of the whole list, each got
 * once: those with most documents first, until enough is found.
 */
export function finderIn(begun: Bodies, part: (number: number) => Promise<NamedPart>): BodyFinder {
  const got = new Map<number, Promise<NamedPart>>();
  const partOf = (number: number): Promise<NamedPart> => {
    const known = got.get(number) ?? part(number);
    got.set(number, known);
    known.catch(() => got.delete(number));
    return known;
  };
  return async (typed) => {
    const first = await typedBodies(typed, begun);
    return first.names.length > 0 ? bodiesFoundIn(first) : foundInParts(typed, partOf);
  };
}

async function foundInParts(typed: string, partOf: (number: number) => Promise<NamedPart>): Promise<Begun<ListedBody>> {
  const { shortForms, more } = await partOf(1);
  const found: ListedBody[] = [];
  let next = 1;
  // Each turn gets as many parts as were looked through, so that rare words take few turns.
  while (next <= more + 1 && found.length < ENOUGH) {
    const asked = Array.from({ length: Math.min(next, more + 2 - next) }, (_, n) => partOf(next + n));
    for (const { bodies } of await Promise.all(asked))
      found.push(...(await typedBodies(typed, { shortForms, bodies })).names.map(({ of }) => of));
    next += asked.length;
  }
  const all = { shortForms, bodies: async () => ({ names: found, isCut: next <= more + 1 }) };
  return bodiesFoundIn(await typedBodies(typed, all));
}

/** A part as an index that gives all of it, whatever is asked. */
async function fetchedPart(file: string, part: number): Promise<NamedPart> {
  const answer = await fetchFile(part === 1 ? file : file.replace(/\.json$/, `/${part}.json`));
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const list = (await answer.json()) as BodyNamesPart;
  const names = unpackBodies(list);
  return { more: list.more, shortForms: async () => list.short, bodies: async () => ({ names, isCut: false }) };
}

function bodiesFoundIn({ names, isCut }: Awaited<ReturnType<typeof typedBodies>>): Begun<ListedBody> {
  return { names: names.map(({ of }) => of), isCut };
}
