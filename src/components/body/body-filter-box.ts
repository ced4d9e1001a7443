/**
 * The filter box of the index of bodies: finds a body by its name in any spelling. What finds it is
 * fetched at first use.
 */
import type { bodyCounts, ListedBody } from '../../archive/body/packed-bodies.ts';
import { pageLink } from '../../edition/edition.ts';
import type { BodyFinder } from '../../search/client/suggest/body-finder.ts';
import { watchFilterBox, type FoundNames } from '../list/filter-box.ts';

interface Finder {
  readonly find: BodyFinder;
  readonly counted: typeof bodyCounts;
}

interface CountedBody {
  readonly body: ListedBody;
  readonly counts: string;
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
      open: openFinder,
      find: foundBodies,
      row: ({ body, counts }: CountedBody, { dataset: { bodyRoot = '' } }) => ({
        href: pageLink(`${bodyRoot}${body.address}`),
        name: body.name,
        facts: [body.where, counts],
      }),
    },
    typed,
  );
}

async function openFinder({ dataset: { bodyFilter = '', home = '' } }: HTMLElement): Promise<Finder> {
  const [{ bodyFinder }, { bodyCounts: counted }] = await Promise.all([
    import('../../search/client/suggest/body-finder.ts'),
    import('../../archive/body/packed-bodies.ts'),
  ]);
  return { find: bodyFinder(home, bodyFilter), counted };
}

async function foundBodies({ find, counted }: Finder, query: string): Promise<FoundNames<CountedBody>> {
  const { names, isCut } = await find(query);
  return { names: names.map((body) => ({ body, counts: counted(body) })), isCut };
}
