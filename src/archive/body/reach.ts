/**
 * Which collectives include a body. Looked up by kind, level and the units around it, never by
 * going through all of them.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { lineage } from '../../gazetteer/path.ts';
import { spellingKey } from '../../gazetteer/spelling.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import { nameInText } from '../../gazetteer/unit-name.ts';
import type { Collective } from '../../schema/body.ts';
import { once } from '../once.ts';
import type { BodyPage } from './body-page.ts';

/** What decides whether a collective includes a body. */
export type Member = Pick<BodyPage, 'name' | 'kind' | 'level' | 'unit'>;

/** The collectives that include a body. */
export type Reach = (member: Member) => readonly BodyPage[];

/**
 * The kind of the people's committees, which every unit has; an id of
 * content/reference/bodies.yaml.
 */
export const COMMITTEE_KIND = 'ubnd';

/**
 * A common noun of bodies.yaml for units: what “các địa phương” are told, their committees are
 * told.
 */
export const LOCALITIES = 'dia-phuong';

/** Kinds that stand for a unit as a whole: not among “các cơ quan, đơn vị” of it. */
const OF_WHOLE_UNITS: ReadonlySet<string> = new Set([COMMITTEE_KIND, 'hdnd']);

/** Common nouns that mean bodies of every kind. */
const ANY_KIND: ReadonlySet<string> = new Set(['co-quan', 'don-vi', 'nganh']);

const ANY = '*';
const COUNTRY = '';

/**
 * Whose bodies a collective means: those of the levels that it says, wherever they are inside the
 * unit (`inside`), those of the units inside it (`below`), or the unit's own (`own`): “các phòng,
 * ban” of a district are not those of its communes.
 */
type Scope = 'inside' | 'below' | 'own';

/**
 * The collectives among these bodies, ready to be asked. A collective without a unit is of the
 * country or of an unknown place; `reachesCountry` says which of them are of the country.
 */
export function reachOf(
  bodies: Iterable<BodyPage>,
  gazetteer: Pick<Gazetteer, 'unit'>,
  reachesCountry: (body: BodyPage) => boolean,
): Reach {
  const found = new Map<string, BodyPage[]>();
  for (const body of bodies) {
    const { collective } = body;
    if (collective === null || (collective.within === null && !reachesCountry(body))) continue;
    for (const key of scopeKeys(collective)) {
      const list = found.get(key);
      if (list) list.push(body);
      else found.set(key, [body]);
    }
  }
  return (member) => {
    const unit = member.unit === null ? undefined : gazetteer.unit(member.unit);
    const all = new Set(askedKeys(member).flatMap((key) => found.get(key) ?? []));
    return [...all].filter(
      (body) =>
        meansField(body, member) &&
        (body.collective === null || unit === undefined || meansUnit(body.collective, unit)),
    );
  };
}

/**
 * Whether a collective of the right kind and place means a unit: by its type, and not among those
 * left out.
 */
export function meansUnit({ types, except }: Collective, unit: Pick<Unit, 'type' | 'name'>): boolean {
  if (types.length > 0 && !types.includes(unit.type)) return false;
  if (except.length === 0) return true;
  const name = ` ${spellingKey(nameInText(unit))} `;
  return !except.some((words) => ` ${spellingKey(words)} `.includes(name));
}

/** “Sở Tài chính các tỉnh”, “Cục Thuế cấp tỉnh”: the words before those of the units. */
const WITH_FIELD = /^(?!Các )(.+?) (?:các|cấp) /u;

/**
 * Whether a body has the field that the name of a collective has: “Sở Y tế tỉnh Gia Lai” is none of
 * “Sở Tài chính các tỉnh”.
 */
function meansField(collective: BodyPage, { name }: Member): boolean {
  const own = fieldKey(collective);
  return own === null || spellingKey(name).startsWith(`${own} `);
}

const fieldKey = once(({ name }: BodyPage): string | null => {
  const own = WITH_FIELD.exec(name)?.[1];
  return own === undefined ? null : spellingKey(own);
});

function scopeKeys({ kinds, levels, within }: Collective): string[] {
  const place = within ?? COUNTRY;
  return (kinds.length === 0 ? [ANY] : kinds).flatMap((given) => {
    const kind = given === LOCALITIES ? COMMITTEE_KIND : ANY_KIND.has(given) ? ANY : given;
    if (levels.length > 0) return levels.map((level) => scopeKey('inside', kind, level, place));
    return [scopeKey(kind === COMMITTEE_KIND ? 'below' : 'own', kind, ANY, place)];
  });
}

function askedKeys({ kind, level, unit }: Member): string[] {
  if (level === 'central' && unit === null) return [scopeKey('own', kind, ANY, COUNTRY)];
  if (unit === null || level === null) return [];
  const [own = unit, ...around] = lineage(unit);
  const kinds = OF_WHOLE_UNITS.has(kind) ? [kind] : [kind, ANY];
  return kinds.flatMap((of) => [
    scopeKey('own', of, ANY, own),
    ...[...around, COUNTRY].map((place) => scopeKey('below', of, ANY, place)),
    ...[own, ...around, COUNTRY].map((place) => scopeKey('inside', of, level, place)),
  ]);
}

function scopeKey(scope: Scope, kind: string, level: string, place: string): string {
  return `${scope} ${kind} ${level} ${place}`;
}
