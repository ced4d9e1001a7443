/**
 * The values of the gazetteer. Codes are those of the national statistics office; they are unique
 * only within (era, level).
 */
import type { Era, Level } from '../schema/directive.ts';

/**
 * What a unit was called in a stretch of time. Days are inclusive; null is "not known" at that end.
 */
export interface UnitNaming {
  readonly type: UnitType;
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
  /** The resolution, list or decision that says so. */
  readonly source: string;
}

/**
 * Type words in the order of the table of contents of the law: the index is used in the compact
 * form.
 */
export const unitTypes = [
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'phường',
  'xã',
  'thị trấn',
  'đặc khu',
] as const;
export type UnitType = (typeof unitTypes)[number];

/**
 * One administrative unit of one era. Era `2021` is the three-level country (63 provinces), `2025`
 * the two-level one (34).
 */
export interface Unit {
  readonly era: Era;
  readonly level: Level;
  readonly code: string;
  readonly type: UnitType;
  /** Name without its type word, on 6 November 2021 or on 1 July 2025. */
  readonly name: string;
  /** Stable address, e.g. `2021/gia-lai/thi-xa-ayun-pa`. */
  readonly path: string;
  readonly parent: string | null;
  /** Other names and types it bore at other dates, oldest first. */
  readonly namings: readonly UnitNaming[];
  /** First and last day of a unit that does not span its era; null where it does. */
  readonly from: string | null;
  readonly until: string | null;
}

/** How much of the old unit went into the new one. */
export type SuccessionRelation = 'whole' | 'part' | 'unknown';

/** One step of what a unit became or came from. */
export interface Succession {
  /** The other unit: the successor, or the predecessor. */
  readonly path: string;
  readonly relation: SuccessionRelation;
  /** Number of the resolution, as printed. */
  readonly resolution: string;
  /**
   * What else is known, in Vietnamese, e.g. that the old unit had been merged before 1 July 2025.
   */
  readonly note: string | null;
}

/**
 * A row of a unit in the compact form: era, level, code, index of type, name, last part of the
 * path, index of parent (-1), from, until.
 */
export type UnitRow = readonly [Era, 0 | 1 | 2, string, number, string, string, number, string | null, string | null];

/**
 * The compact form that is built once and loaded by convert and by the site. Indexes point into
 * `units`.
 */
export interface GazetteerData {
  /** Changes when the packages or the tables change. */
  readonly fingerprint: string;
  readonly units: readonly UnitRow[];
  /** unit, type, name, from, until, source */
  readonly namings: readonly (readonly [number, number, string, string | null, string | null, string])[];
  /** old unit, new unit, relation (0 whole, 1 part, 2 unknown), resolution, note */
  readonly edges: readonly (readonly [number, number, 0 | 1 | 2, number, string | null])[];
  readonly resolutions: readonly string[];
  /** unit, spelling */
  readonly aliases: readonly (readonly [number, string])[];
}

export const levels = ['province', 'district', 'commune'] as const satisfies readonly Level[];
export const relations = ['whole', 'part', 'unknown'] as const satisfies readonly SuccessionRelation[];
