import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { everHadType } from '../../../gazetteer/unit-name.ts';
import type { Unit, UnitType } from '../../../gazetteer/unit.ts';
import { fold } from '../../../vietnamese/fold/fold.ts';
import type { Home } from '../place/home.ts';
import type { Origin } from '../../../schema/directive.ts';
import type { BodyFound, UnitWords } from '../../model.ts';
import { levelOfWord } from '../../../vietnamese/level-words.ts';
import { isOfArea } from '../../text/body/area-words.ts';
import { levelsOfType, ownUnits, unitsNamed } from '../place/units-meant.ts';
import type { BodyContext } from './body-context.ts';

/**
 * The units whose body it may be: one, several that the text leaves open, or none that is known.
 */
export interface UnitsOfBody {
  readonly units: readonly Unit[];
  readonly origin: Origin;
  /** It is a body of the whole country. */
  readonly isOfCountry: boolean;
}

const LOWEST_FIRST = ['commune', 'district', 'province'] as const;

/** Words of a field that make a body one of the whole country. */
const OF_COUNTRY = /(?:Trung ương|Việt Nam|Quốc gia|trung ương|quốc gia)$/u;

/**
 * The unit of a body: the one its words name; else, by the kind of the body and the level word, one
 * of the document's own units: "Sở Y tế" is of its province, "UBND huyện" of its district, "Công
 * an" of the unit that issued it.
 */
export function unitOfBody({ row, field, unit, bareUnit }: BodyFound, context: BodyContext): UnitsOfBody {
  if (unit?.name != null) return stated(namedUnits(unit, context));
  const levels = row?.levels ?? [];
  if (bareUnit !== null) {
    const units = unitsOfBareName(bareUnit, levels, context);
    // Of a name that no list has, the document's own unit would be a guess.
    return units.length > 0 ? stated(units) : { units, origin: 'unknown', isOfCountry: false };
  }
  const { home, gazetteer, isCentral } = context;
  if (unit) return inferred(ownUnits(unit.type, levelOfWord.get(unit.type) ?? 'commune', home, gazetteer));
  const mayBearProvince = levels.includes('province') && row?.id !== 'truong';
  const bearing = field !== null && mayBearProvince ? provinceAtEnd(field, context) : null;
  if (bearing) return stated([bearing]);
  // Whatever unit the document is of, an area is none.
  if (isOfArea({ row, field })) return inferred([]);
  const isNational = isOfWholeCountry(field ?? '') || levels.length === 1 || isCentral;
  if (levels.includes('central') && isNational) return { ...stated([]), isOfCountry: true };
  const level = LOWEST_FIRST.find((one) => levels.includes(one) && home[one] !== null);
  const own = level === undefined ? undefined : gazetteer.unit(home[level] ?? '');
  return inferred(own && maySayType(row?.name ?? '', own) ? [own] : []);
}

/** "Thuế thành phố" has a type of units in its name, and is none of a tỉnh. */
function maySayType(name: string, unit: Unit): boolean {
  const [type] = /(?<=\s)(?:tỉnh|thành phố)$/u.exec(name) ?? [];
  return type === undefined || everHadType(unit, type as UnitType);
}

/** Whether a field says that its body is of the whole country: "Điện lực Việt Nam". */
export function isOfWholeCountry(field: string): boolean {
  return OF_COUNTRY.test(field);
}

/** The units that words name, those near the document before others of the name. */
export function namedUnits({ type, name, within }: UnitWords, { home, gazetteer }: BodyContext): readonly Unit[] {
  const levels = levelsOfType(type, levelOfWord.get(type) ?? 'commune');
  const around = within?.name == null ? [] : namedUnits(within, { home, gazetteer } as BodyContext);
  // The container says where to look, wherever the document comes from.
  const near = around.length > 0 ? { ...home, province: null } : home;
  const exact = unitsNamed(name ?? '', type, levels, near, gazetteer);
  const units = exact.length > 0 ? exact : spoiledProvince(name ?? '', type, home, gazetteer);
  const inside = around.length === 0 ? units : units.filter((u) => around.some((a) => gazetteer.liesIn(u, a)));
  const own = home.district === null ? [] : inside.filter((u) => u.path.startsWith(`${home.district}/`));
  return own.length > 0 ? own : inside;
}

/**
 * "thành phố Hỗ Chi Minh", "tỉnh Quang Ngai": tones tell no two provinces apart, so that a scan may
 * have lost them.
 */
function spoiledProvince(name: string, type: UnitType, { era }: Home, gazetteer: Gazetteer): readonly Unit[] {
  if (type !== 'thành phố' && type !== 'tỉnh') return [];
  const folded = fold(name);
  const found = gazetteer.units.filter(
    (unit) => unit.level === 'province' && (era === null || unit.era === era) && fold(unit.name) === folded,
  );
  return found.filter((unit) => everHadType(unit, type)).slice(0, 1);
}

/** "Công an Hà Nội", "Sở Y tế Gia Lai": a province, or a unit of the document's own province. */
function unitsOfBareName(name: string, levels: readonly string[], { home, gazetteer }: BodyContext): readonly Unit[] {
  const units = gazetteer.named(name, home.era ? { era: home.era } : {});
  const provinces = units.filter(({ level }) => level === 'province' && levels.includes('province'));
  if (provinces.length > 0) return provinces.slice(0, 1);
  return units.filter(
    ({ level, path }) => levels.includes(level) && home.province !== null && path.startsWith(`${home.province}/`),
  );
}

/** "Báo Quảng Ngãi", "Điện lực Sơn La": the province whose name ends a field. */
function provinceAtEnd(field: string, { home, gazetteer }: BodyContext): Unit | null {
  const words = field.split(' ');
  for (let n = Math.min(4, words.length); n >= 1; n--) {
    const name = words.slice(-n).join(' ');
    if (!/^\p{Lu}/u.test(name)) continue;
    const units = gazetteer.named(name, home.era ? { era: home.era, level: 'province' } : { level: 'province' });
    const [one] = units;
    if (one && (units.length === 1 || home.era === null)) return one;
  }
  return null;
}

function stated(units: readonly Unit[]): UnitsOfBody {
  return { units, origin: 'stated', isOfCountry: false };
}

function inferred(units: readonly Unit[]): UnitsOfBody {
  return { units, origin: units.length > 0 ? 'inferred' : 'unknown', isOfCountry: false };
}
