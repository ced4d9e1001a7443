/** The list of bodies that the filter box and search look names up in. */
import { addresses } from '../urls.ts';
import type { BodyNames, PackedBody } from './packed-bodies.ts';
import { bodyName, bodyWhere } from './body-place.ts';
import { bodiesShown } from './body-address.ts';
import type { BodyPage } from './body-page.ts';
import type { ReachedArchive } from './common-duties.ts';
import { once } from '../once.ts';
import { sharedPageOf, type SharedPage } from './shared/shared-pages.ts';
import type { ShortForm } from './short-forms.ts';

const atRoot = addresses('/');

/** Every body with a page or an entry on one, those with most documents first. */
export function bodyNames(archive: ReachedArchive, short: readonly ShortForm[]): BodyNames {
  return { short, ...packedBodies(archive) };
}

const packedBodies = once((archive: ReachedArchive): Omit<BodyNames, 'short'> => {
  const bodies = bodiesShown(archive).toSorted(byWeight);
  const [wheres, pages] = [new Map<string, number>(), new Map<string, number>()];
  const at = sharedPageOf(archive);
  const rows = bodies.map((body): PackedBody => {
    const where = bodyWhere(archive, body);
    const shared = at.get(body.key);
    const page = shared && pathOfShared(shared);
    return [
      body.key,
      bodyName(archive, body),
      where === null ? -1 : numberOf(wheres, where),
      body.issued.length,
      body.duties.length,
      body.addressed.length,
      ...(page === undefined ? ([] as const) : ([numberOf(pages, page)] as const)),
    ];
  });
  return { wheres: [...wheres.keys()], pages: [...pages.keys()], rows };
});

function pathOfShared({ slug, number }: SharedPage): string {
  return atRoot.sharedBodies(slug, number).slice(atRoot.bodies().length);
}

/** The number of a text in a list of texts, which it is added to. */
function numberOf(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text) ?? numbers.size;
  numbers.set(text, known);
  return known;
}

function byWeight(a: BodyPage, b: BodyPage): number {
  return weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1);
}

function weightOf({ issued, duties, addressed }: BodyPage): number {
  return issued.length + duties.length + addressed.length;
}
