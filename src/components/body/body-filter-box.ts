/**
 * The filter box of the index of bodies: finds a body by its name in any spelling. How names are
 * looked up is fetched with the list of them, at first use.
 */
import type { bodiesNamed } from '../../archive/body/body-name-match.ts';
import type { bodyCounts, BodyNames, ListedBody } from '../../archive/body/packed-bodies.ts';
import { watchFilterBox } from '../list/filter-box.ts';

interface Names extends Pick<BodyNames, 'short'> {
  readonly bodies: readonly ListedBody[];
  readonly named: typeof bodiesNamed;
  readonly counted: typeof bodyCounts;
}

/** Turns on the box of the page, if it has one. `?ten=` in the address is what it begins with. */
export function watchBodyFilter(): void {
  const typed = new URLSearchParams(location.search).get('ten') ?? '';
  watchFilterBox(
    {
      attribute: 'data-body-filter',
      instead: '.body-shelves',
      noun: 'cơ quan',
      counted: 'cơ quan',
      most: 40,
      unpack: namesOf,
      find: ({ bodies, short, named, counted }: Names, query) =>
        named(bodies, query, short).map(({ of }) => ({ body: of, counts: counted(of) })),
      row: ({ body, counts }, { dataset: { bodyRoot = '' } }) => ({
        href: `${bodyRoot}${body.address}`,
        name: body.name,
        facts: [body.where, counts],
      }),
    },
    typed,
  );
}

async function namesOf(answer: Response): Promise<Names> {
  const [sent, { bodiesNamed: named }, packed] = await Promise.all([
    answer.json() as Promise<BodyNames>,
    import('../../archive/body/body-name-match.ts'),
    import('../../archive/body/packed-bodies.ts'),
  ]);
  return { short: sent.short, bodies: packed.unpackBodies(sent), named, counted: packed.bodyCounts };
}
