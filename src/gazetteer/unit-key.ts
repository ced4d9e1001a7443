/** What tells bodies of one name apart in their keys: the units that they are of. */
import { expected } from '../ground/expected.ts';
import { slug } from '../vietnamese/fold/slug.ts';
import type { Gazetteer } from './gazetteer.ts';
import { lastSegment } from './path.ts';
import type { Unit } from './unit.ts';

/**
 * The end of a key: the province where `name` does not say it ("ubnd-huyen-chau-thanh-long-an"),
 * before it the code and the district where two of a province had communes of one name, after it
 * the era where a current commune has the name of one before the reform, which was another unit.
 * Nothing without a unit.
 */
export function unitKey(name: string, path: string | null, gazetteer: Gazetteer): string {
  const unit = path === null ? undefined : gazetteer.unit(path);
  const province = path === null ? undefined : gazetteer.provinceOf(path);
  if (!province) return '';
  const around = slug(province.name);
  const { inDistricts, before } = unit?.level === 'commune' ? namesakes(unit, gazetteer) : NO_NAMESAKES;
  return [
    unit ? codeInPath(unit.path) : '',
    inDistricts && unit?.parent ? lastSegment(unit.parent) : '',
    name.includes(around) ? '' : around,
    before ? unit?.era : '',
  ]
    .filter(Boolean)
    .join('-');
}

/**
 * The code that paths have where two units inside one have one name without tones (Hoằng Quý, Hoằng
 * Quỳ).
 */
function codeInPath(path: string): string {
  return /-(\d{5})$/.exec(path)?.[1] ?? '';
}

interface Namesakes {
  /** Another commune of the era and the province has the name. */
  readonly inDistricts: boolean;
  /** One of 2021 had it, and this is one of 2025. */
  readonly before: boolean;
}

const NO_NAMESAKES: Namesakes = { inDistricts: false, before: false };

function namesakes(unit: Unit, gazetteer: Gazetteer): Namesakes {
  const counts = communesByName(gazetteer);
  return {
    inDistricts: unit.era === '2021' && (counts.get(namesakeKey(unit, unit.era, gazetteer)) ?? 0) > 1,
    before: unit.era === '2025' && (counts.get(namesakeKey(unit, '2021', gazetteer)) ?? 0) > 0,
  };
}

const knownCommunes = new WeakMap<Gazetteer, ReadonlyMap<string, number>>();

/** How many communes of an era and a province have a name, made once for a gazetteer. */
function communesByName(gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const made = knownCommunes.get(gazetteer);
  if (made) return made;
  const counts = new Map<string, number>();
  for (const unit of gazetteer.units) {
    if (unit.level !== 'commune') continue;
    const key = namesakeKey(unit, unit.era, gazetteer);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  knownCommunes.set(gazetteer, counts);
  return counts;
}

function namesakeKey({ path, type, name }: Unit, era: string, gazetteer: Gazetteer): string {
  return `${era} ${slug(expected(gazetteer.provinceOf(path), 'the province of a unit').name)} ${slug(`${type} ${name}`)}`;
}
