/** Where offices of the generated archive are: real places of the time of the document. */
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';
import type { Unit } from '../../../src/gazetteer/unit.ts';
import { pick, pickZipf, type Random } from '../random.ts';

/** A place with the places around and in it, as they were called then. */
export interface Seat {
  readonly level: Unit['level'];
  /** `huyện Krông Búk`. */
  readonly name: string;
  /** The name without its kind: what is before the date of a head. */
  readonly bare: string;
  readonly province: string;
  /** Places in it, or beside it where it is a commune. */
  readonly near: readonly string[];
  /** The same without their kinds. */
  readonly nearBare: readonly string[];
}

/** The first day of the country of two levels. */
export const TWO_LEVELS = '2025-07-01';

/** Draws a place of a level at a day. */
export type SeatDrawer = (random: Random, level: Unit['level'], day: string) => Seat;

/**
 * Draws places, some far oftener than others, as offices differ in how much they publish. Districts
 * are only asked for before `TWO_LEVELS`.
 */
export function seatDrawer(gazetteer: Gazetteer): SeatDrawer {
  const units = (era: Unit['era'], level: Unit['level']) =>
    gazetteer.units.filter((unit) => unit.era === era && unit.level === level);
  const kept = new Map(
    (['2021', '2025'] as const).flatMap((era) =>
      (['province', 'district', 'commune'] as const).map((level) => [`${era} ${level}`, units(era, level)]),
    ),
  );
  return (random, level, day) => {
    const all = kept.get(`${day < TWO_LEVELS ? '2021' : '2025'} ${level}`) ?? [];
    // Half of the documents come from few places, the rest from anywhere.
    const unit = random() < 0.5 ? pickZipf(random, all) : pick(random, all);
    return seatOf(gazetteer, unit, day);
  };
}

function seatOf(gazetteer: Gazetteer, unit: Unit, day: string): Seat {
  const nameOf = (of: Unit): string => {
    const { type, name } = gazetteer.namingAt(of, day);
    return `${type} ${name}`;
  };
  const bare = gazetteer.namingAt(unit, day).name;
  const inside = gazetteer.children(unit.path);
  const near = inside.length > 0 ? inside : gazetteer.children(unit.parent ?? '');
  const province = gazetteer.provinceOf(unit.path) ?? unit;
  return {
    level: unit.level,
    name: nameOf(unit),
    // Urban districts are numbered: “Quận 1, ngày …”.
    bare: /^\d/.test(bare) ? nameOf(unit).replace('quận', 'Quận').replace('phường', 'Phường') : bare,
    province: nameOf(province),
    // A province has hundreds, and most seats are asked for none.
    get near() {
      return near.map(nameOf);
    },
    get nearBare() {
      return near.map((of) => gazetteer.namingAt(of, day).name);
    },
  };
}
