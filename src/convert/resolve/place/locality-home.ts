import { spellingKey } from '../../../gazetteer/spelling.ts';
import { levels, type Unit } from '../../../gazetteer/unit.ts';
import type { LocalityMention } from '../../model.ts';
import { provincePath } from '../../../gazetteer/path.ts';

/**
 * The unit whose authority issued the document and the units above it, as far as header, issuer and
 * text say.
 */
export interface HomeUnits {
  /** The lowest unit: of "UBND HUYỆN KỲ SƠN / UBND XÃ NẬM CẮN" the commune. */
  readonly unit: Unit | null;
  readonly province: string | null;
  readonly district: string | null;
}

/**
 * Finds the home: mentions in the header, and mentions whose words stand in the issuer's name. A
 * province above settles which of several districts of one name is meant; the place-and-date line
 * by itself does not make a home (central bodies sit in Hà Nội).
 */
export function homeUnits(
  mentions: readonly LocalityMention[],
  candidates: readonly (readonly Unit[])[],
  textOf: (mention: LocalityMention) => string,
  issuer: string | null,
): HomeUnits {
  const unitsOfIssuer = issuerTest(mentions, textOf, issuer);
  const evidence = mentions.flatMap((m, i) => {
    const units = candidates[i] ?? [];
    const own = unitsOfIssuer(m, units);
    if (own.length > 0) return [{ units: own, issuer: true }];
    return m.by === 'header' && units.length > 0 ? [{ units, issuer: false }] : [];
  });
  const provinceLevel = evidence.filter((e) => e.units.length === 1 && e.units[0]?.level === 'province');
  const single = evidence.filter((e) => e.units.length === 1);
  const above =
    (provinceLevel.find((e) => e.issuer) ?? provinceLevel[0])?.units[0]?.path ??
    provincePath(single[0]?.units[0]?.path ?? '');
  const fitting = evidence.map((e) => ({
    ...e,
    units: e.units.filter((u) => e.units.length === 1 || provincePath(u.path) === above),
  }));
  const settled = fitting.filter((e) => e.units.length === 1);
  // The issuer's own words decide; without them the lowest unit of the header.
  const pool = settled.some((e) => e.issuer) ? settled.filter((e) => e.issuer) : settled;
  const unit =
    pool.flatMap((e) => e.units).toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level))[0] ?? null;
  return {
    unit,
    province: unit === null ? above || null : provincePath(unit.path),
    district: unit === null ? null : districtOf(unit),
  };
}

/**
 * Units of a mention that the issuer's name points to: of mentions whose words stand in it ("huyện
 * Tam Đường"); failing that, whose bare name does ("Huyện ủy Thanh Oai"), the địa danh included.
 */
function issuerTest(
  mentions: readonly LocalityMention[],
  textOf: (mention: LocalityMention) => string,
  issuer: string | null,
): (mention: LocalityMention, units: readonly Unit[]) => readonly Unit[] {
  const key = ` ${spellingKey(issuer ?? '')} `;
  const level = levelOfIssuer(key);
  const named = (m: LocalityMention): boolean => key.includes(` ${spellingKey(m.name)} `);
  const worded = (m: LocalityMention): boolean =>
    named(m) &&
    /\s/.test(textOf(m)) &&
    key.includes(` ${spellingKey(textOf(m))} `) &&
    spellingKey(textOf(m)) !== spellingKey(m.name);
  const anyWorded = mentions.some(worded);
  // A địa danh that the issuer's name repeats is its unit, if the name also tells the level: of all
  // units of that name the one it governs.
  const atPlace = (m: LocalityMention, units: readonly Unit[]): readonly Unit[] =>
    named(m) && level !== null ? units.filter((u) => u.level === level) : [];
  return (m, units) => {
    if (m.by === 'place-line') return anyWorded ? [] : atPlace(m, units);
    const holds = anyWorded ? worded(m) : named(m) && (level === null || units[0]?.level === level);
    return holds ? units : [];
  };
}

function districtOf(unit: Unit): string | null {
  if (unit.era !== '2021' || unit.level === 'province') return null;
  return unit.level === 'district' ? unit.path : unit.parent;
}

/** The level that the words of an issuer's name point to. */
function levelOfIssuer(key: string): Unit['level'] | null {
  if (/ (?:xã|phường|thị trấn) /.test(key)) return 'commune';
  if (/ (?:huyện|quận|thị xã|thị ủy) /.test(key)) return 'district';
  return / tỉnh /.test(key) ? 'province' : null;
}
