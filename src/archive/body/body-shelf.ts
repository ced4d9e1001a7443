/**
 * The index of bodies: a shelf for the whole country, one for each current province, one for what
 * has no known place.
 */
import { provincePath, lastSegment } from '../../gazetteer/path.ts';
import { fullName } from '../../gazetteer/unit-name.ts';
import { vietnameseOrder } from '../../vietnamese/order.ts';
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import { eraNames } from '../place/place.ts';
import { unknownSlug } from '../urls.ts';
import type { BodyPage } from './body-page.ts';

/** One line of a shelf; `group` is the heading that it is under. */
export interface ShelvedBody {
  readonly group: string;
  readonly body: BodyPage;
}

/** One shelf; its lines are in the order of the page. */
export interface BodyShelf {
  readonly slug: string;
  readonly name: string;
  readonly rows: readonly ShelvedBody[];
}

/** The slug of the shelf of central bodies. */
export const CENTRAL_SHELF = 'trung-uong';

/**
 * All shelves: the country first, then provinces by name, what has no known place last. General
 * collectives are on none.
 */
export const bodyShelves = once((archive: Archive): readonly BodyShelf[] => {
  const { gazetteer, bodyIndex } = archive;
  const shelfOf = ({ unit, level, collective, unitOrigin }: BodyPage): string => {
    if (unit === null)
      return level === 'central' || (collective !== null && unitOrigin !== 'unknown') ? CENTRAL_SHELF : unknownSlug;
    return (gazetteer.provinceToday(unit) ?? gazetteer.provinceOf(unit))?.path ?? provincePath(unit);
  };
  const listed = [...bodyIndex.bodies.values()].filter((body) => !body.isGeneral);
  const shelves = [...Map.groupBy(listed, shelfOf)].map(([key, bodies]): BodyShelf => {
    const province = gazetteer.unit(key);
    const rows = bodies.map((body) => ({ group: headingOfBody(archive, body), body })).toSorted(byGroupAndName);
    if (key === CENTRAL_SHELF) return { slug: key, name: 'Cơ quan trung ương', rows };
    if (province) return { slug: lastSegment(key), name: fullName(province), rows };
    return { slug: key === unknownSlug ? key : lastSegment(key), name: 'Chưa rõ địa phương', rows };
  });
  return shelves.toSorted((a, b) => shelfRank(a) - shelfRank(b) || vietnameseOrder(a.name, b.name));
});

/** The shelf of each body, by its key. */
export const shelfOfBody = once(
  (archive: Archive): ReadonlyMap<string, BodyShelf> =>
    new Map(
      bodyShelves(archive).flatMap((shelf) => shelf.rows.map(({ body }): [string, BodyShelf] => [body.key, shelf])),
    ),
);

function shelfRank({ slug }: BodyShelf): number {
  return slug === CENTRAL_SHELF ? 0 : slug === unknownSlug ? 2 : 1;
}

const PROVINCE_GROUP = 'Cấp tỉnh';

/**
 * The heading of a body: its district or, since there are none, its commune's era; the province's
 * own come first.
 */
function headingOfBody({ gazetteer }: Pick<Archive, 'gazetteer'>, { unit }: BodyPage): string {
  const own = unit === null ? undefined : gazetteer.unit(unit);
  if (!own) return '';
  if (own.level === 'province') return PROVINCE_GROUP;
  if (own.era === '2025') return `Cấp xã ${eraNames['2025']}`;
  const district = own.level === 'district' ? own : gazetteer.ancestors(own.path).find((u) => u.level === 'district');
  return district ? `${fullName(district)} (${eraNames['2021']})` : `Cấp xã ${eraNames['2021']}`;
}

/** Within a group those that documents name, those of its own level first; then the silent ones. */
function byGroupAndName(a: ShelvedBody, b: ShelvedBody): number {
  return (
    groupRank(a.group) - groupRank(b.group) ||
    vietnameseOrder(a.group, b.group) ||
    Number(a.body.silent) - Number(b.body.silent) ||
    levelRank(a.body) - levelRank(b.body) ||
    Number(a.body.collective !== null) - Number(b.body.collective !== null) ||
    vietnameseOrder(a.body.name, b.body.name) ||
    (a.body.key < b.body.key ? -1 : 1)
  );
}

function groupRank(group: string): number {
  return group === PROVINCE_GROUP ? 0 : group.startsWith('Cấp xã') ? 1 : 2;
}

function levelRank({ level }: BodyPage): number {
  return ['central', 'province', 'district', 'commune'].indexOf(level ?? 'commune');
}
