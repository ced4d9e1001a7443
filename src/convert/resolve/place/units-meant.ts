import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { withoutEra } from '../../../gazetteer/path.ts';
import { everHadType } from '../../../gazetteer/unit-name.ts';
import type { Unit, UnitType } from '../../../gazetteer/unit.ts';
import type { Level } from '../../../schema/directive.ts';
import type { Home } from './home.ts';

/**
 * The citing document's own units that a bare type word means: those of that type on the day, else
 * at any time. None where it has no such unit ("UBND thành phố" in a province that is a tỉnh); two
 * in thành phố Thủ Đức of Thành phố Hồ Chí Minh.
 */
export function ownUnits(type: UnitType, level: Level, home: Home, gazetteer: Gazetteer): readonly Unit[] {
  const own = levelsOfType(type, level).flatMap((l) => gazetteer.unit(home[l] ?? '') ?? []);
  const onTheDay = own.filter((u) => gazetteer.namingAt(u, home.date).type === type);
  return onTheDay.length > 0 ? onTheDay : own.filter((u) => everHadType(u, type));
}

/**
 * The units of a type and name, only those near the citing document where there are some. What is
 * called a thành phố or tỉnh was one at some time ("thành phố Quảng Nam" is not a unit); below, a
 * commune may have become a ward unknown to the lists.
 */
export function unitsNamed(
  name: string,
  type: UnitType,
  levels: readonly Level[],
  home: Home,
  gazetteer: Gazetteer,
): readonly Unit[] {
  const bearing = levels.flatMap((level) => gazetteer.named(name, home.era ? { era: home.era, level } : { level }));
  const typed = bearing.filter((u) => everHadType(u, type));
  const units = typed.length > 0 || type === 'thành phố' || type === 'tỉnh' ? typed : bearing;
  const around = withoutEra(home.province ?? '');
  const near = units.filter((u) => home.province !== null && `${withoutEra(u.path)}/`.startsWith(`${around}/`));
  const pick = near.length > 0 ? near : units;
  // Without an era a province is found in both.
  return [...new Map(pick.toReversed().map((u) => [`${u.level}${u.name}${u.parent}`, u])).values()].toReversed();
}

/**
 * Levels of the units that a type word can mean: a thành phố is one of the State or of a province.
 */
export function levelsOfType(type: UnitType, level: Level): readonly Level[] {
  return type === 'thành phố' ? ['district', 'province'] : [level];
}
