/** Where a body is, and what it is called where its name alone does not tell it. */
import { fullName, nameInText } from '../../gazetteer/unit-name.ts';
import { eraOfPath } from '../../gazetteer/path.ts';
import { spellingKey } from '../../gazetteer/spelling.ts';
import type { Unit } from '../../gazetteer/unit.ts';
import type { Archive } from '../archive.ts';
import { once } from '../once.ts';
import { eraNames } from '../place/place.ts';
import type { BodyPage } from './body-page.ts';

type Gazetteered = Pick<Archive, 'gazetteer'>;

/**
 * The units around a body that its name does not say: “huyện Krông Búk, tỉnh Đắk Lắk”; null where
 * it says all.
 */
export function bodyAround({ gazetteer }: Gazetteered, { name, unit }: Pick<BodyPage, 'name' | 'unit'>): string | null {
  const own = unit === null ? undefined : gazetteer.unit(unit);
  if (own === undefined) return null;
  const said = ` ${spellingKey(name)} `;
  const around = [own, ...gazetteer.ancestors(own.path)].filter((step) => !said.includes(` ${nameKey(step)} `));
  return around.map(nameInText).join(', ') || null;
}

/** Every body of a province asks for those around it. */
const nameKey = once(({ name }: Unit): string => spellingKey(name));

/** The same with the era of a unit that has ended: “tỉnh Đắk Lắk · trước ngày 01/7/2025”. */
export function bodyWhere(archive: Gazetteered, body: Pick<BodyPage, 'name' | 'unit'>): string | null {
  const own = body.unit === null ? undefined : archive.gazetteer.unit(body.unit);
  const hasEnded = own !== undefined && own.level !== 'province' && eraOfPath(own.path) === '2021';
  return [bodyAround(archive, body), hasEnded && eraNames['2021']].filter(Boolean).join(' · ') || null;
}

/** When the unit of a body is or was one: “trước ngày 01/7/2025”; null where it has none. */
export function bodyEra({ unit }: Pick<BodyPage, 'unit'>): string | null {
  return unit === null ? null : eraNames[eraOfPath(unit)];
}

/**
 * The name of a body, with its unit or the inferred province of its documents where the name has
 * none: “Ban Thường vụ Tỉnh ủy (Gia Lai, suy ra)”.
 */
export function bodyName({ gazetteer }: Gazetteered, body: Pick<BodyPage, 'name' | 'unit' | 'issued'>): string {
  const { name, unit, issued } = body;
  const inferred = unit === null ? issued[0]?.provinceInferred?.unit : undefined;
  const province = inferred === undefined ? undefined : gazetteer.unit(inferred);
  return province ? `${name} (${province.name}, suy ra)` : name;
}

/** The unit of a body as a link's text: “Huyện Krông Búk”. */
export function unitName({ gazetteer }: Gazetteered, path: string): string | null {
  const unit = gazetteer.unit(path);
  return unit ? fullName(unit) : null;
}
