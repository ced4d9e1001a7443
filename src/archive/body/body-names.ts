/** The list of bodies that the filter box and search look names up in. */
import type { Archive } from '../archive.ts';
import type { BodyNames, PackedBody } from './packed-bodies.ts';
import { bodyName, bodyWhere } from './body-place.ts';
import { bodiesWithPage } from './body-address.ts';
import type { BodyPage } from './body-page.ts';
import type { ShortForm } from './short-forms.ts';

/** Every body with a page, those with most documents first. */
export function bodyNames(archive: Pick<Archive, 'bodyIndex' | 'gazetteer'>, short: readonly ShortForm[]): BodyNames {
  const bodies = bodiesWithPage(archive).toSorted(byWeight);
  const wheres = new Map<string, number>();
  const rows = bodies.map((body): PackedBody => {
    const where = bodyWhere(archive, body);
    if (where !== null && !wheres.has(where)) wheres.set(where, wheres.size);
    return [
      body.key,
      bodyName(archive, body),
      where === null ? -1 : (wheres.get(where) ?? -1),
      body.issued.length,
      body.duties.length,
      body.addressed.length,
    ];
  });
  return { short, wheres: [...wheres.keys()], rows };
}

function byWeight(a: BodyPage, b: BodyPage): number {
  return weightOf(b) - weightOf(a) || (a.key < b.key ? -1 : 1);
}

function weightOf({ issued, duties, addressed }: BodyPage): number {
  return issued.length + duties.length + addressed.length;
}
