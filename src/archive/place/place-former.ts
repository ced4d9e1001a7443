/** The units that a unit came from, as far back as the gazetteer goes. */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Succession, SuccessionRelation, Unit } from '../../gazetteer/unit.ts';
import { nameInText } from '../../gazetteer/unit-name.ts';

/** One former unit. */
export interface Former {
  readonly unit: Unit;
  /** How much of it went into the unit asked for; for a district, as far as its communes show. */
  readonly relation: SuccessionRelation;
  readonly resolution: string;
  readonly note: string | null;
  /** All the units it went into, among them the one asked for (or the one in between). */
  readonly heirs: readonly Unit[];
  /** The unit in between, where it went into another first. */
  readonly via: Unit | null;
}

/**
 * Every unit it came from, the nearest first. A unit that was merged before its own heir was (Hoành
 * Bồ → Hạ Long → today) has a `via`.
 */
export function formerUnits(gazetteer: Gazetteer, path: string): readonly Former[] {
  const start = gazetteer.unit(path);
  if (!start) return [];
  const found = new Map<string, Former>();
  const visit = (unit: Unit, via: Unit | null): void => {
    const next = stepBack(gazetteer, unit)
      .filter((step) => step.path !== path && !found.has(step.path))
      .flatMap((step) => former(gazetteer, step, unit.path, via));
    for (const f of next) found.set(f.unit.path, f);
    for (const f of next) visit(f.unit, f.unit);
  };
  visit(start, null);
  return [...found.values()];
}

/**
 * The provinces of 2021 around a commune of the present era: their documents applied to it as well.
 * Empty for a province.
 */
export function formerProvinces(gazetteer: Gazetteer, path: string): readonly Unit[] {
  const unit = gazetteer.unit(path);
  if (unit?.era !== '2025' || unit.level !== 'commune') return [];
  const provinces = gazetteer.predecessors(path).flatMap((step) => gazetteer.provinceOf(step.path) ?? []);
  return [...new Map(provinces.map((p) => [p.path, p])).values()].filter(({ era }) => era === '2021');
}

/**
 * What the unit asked for has of a former unit: “huyện Thanh Oai cũ nay thuộc 6 xã, phường, trong
 * đó có nơi này”, “từ toàn bộ xã Kim An cũ”.
 */
export function formerSentence({ unit, relation, heirs, via }: Omit<Former, 'resolution' | 'note'>): string {
  const name = `${nameInText(unit)} cũ`;
  if (via) return `${name} đã nhập vào ${nameInText(via)} từ trước; không xác định phần nào nay thuộc nơi này`;
  if (heirs.length > 1) {
    const whole = relation === 'whole' ? ', theo bảng đối chiếu là toàn bộ' : '';
    return `${name} nay thuộc ${heirs.length} ${kinds(heirs)}, trong đó có nơi này${whole}`;
  }
  if (relation === 'whole') return `từ toàn bộ ${name}`;
  return relation === 'part' ? `từ một phần ${name}` : `từ ${name}, không xác định toàn bộ hay một phần`;
}

/** One step back: the units named as predecessors, then the districts whose communes these were. */
function stepBack(gazetteer: Gazetteer, unit: Unit): readonly Succession[] {
  const districts = unit.era === '2025' && unit.level === 'commune' ? gazetteer.formerDistricts(unit.path) : [];
  const own = gazetteer.predecessors(unit.path).filter(({ path }) => !districts.some((d) => d.path === path));
  return [...own, ...districts];
}

function former(gazetteer: Gazetteer, step: Succession, to: string, via: Unit | null): readonly Former[] {
  const unit = gazetteer.unit(step.path);
  if (!unit) return [];
  const forward = gazetteer.successors(step.path);
  const heirs = forward.flatMap(({ path }) => gazetteer.unit(path) ?? []);
  const relation = forward.find(({ path }) => path === to)?.relation ?? step.relation;
  return [{ unit, relation, resolution: step.resolution, note: step.note, heirs, via }];
}

/** “xã, phường”: the type words of units, in the order they first come. */
function kinds(units: readonly Unit[]): string {
  return [...new Set(units.map(({ type }) => type))].join(', ');
}
