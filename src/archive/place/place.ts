/**
 * An administrative unit as the archive knows it. Addresses are gazetteer paths
 * (`2021/gia-lai/thi-xa-ayun-pa`).
 */
import type { Directive, Era, Level, Locality, LocalityRole } from '../../schema/directive.ts';

/** What a gazetteer says of a unit. `name` without the type word; `type` in lower case. */
export interface UnitFacts {
  readonly name: string;
  readonly type: string;
  readonly level: Level;
}

/** One document that names a unit, in one role. */
export interface PlaceUse {
  readonly document: Directive;
  readonly locality: Locality;
}

/**
 * A unit that has a page: some document names it or a unit inside it, it came from such a unit, or
 * it is a province.
 */
export interface Place extends UnitFacts {
  readonly path: string;
  readonly era: Era;
  /** Code of the statistics office; null where the gazetteer does not know the unit. */
  readonly code: string | null;
  readonly parent: string | null;
  /** Paths of the units inside it that have a page. */
  readonly children: readonly string[];
  /**
   * Documents that name this very unit, by role; those that it issued for its own area stand under
   * both.
   */
  readonly uses: Readonly<Record<LocalityRole, readonly PlaceUse[]>>;
  /** Documents that do not name this province but only units of it, so that it is inferred. */
  readonly inferred: readonly Directive[];
  /** Documents that name only units inside it (and of which it is not inferred). */
  readonly inside: readonly Directive[];
  /**
   * Documents that name it only as the place where they were signed, the seat of another's
   * authority; they count nowhere.
   */
  readonly signed: readonly Directive[];
  /** How many documents name it or a unit inside it, each counted once. */
  readonly total: number;
  /** The same with the documents of the units it came from. */
  readonly withFormer: number;
}

/** Roles in the order of their weight, with their headings. */
export const roleNames: Readonly<Record<LocalityRole, string>> = {
  issuer: 'Ban hành',
  applies: 'Áp dụng',
  mentioned: 'Nhắc đến',
};

/** What a role means, in a clause. */
export const roleMeanings: Readonly<Record<LocalityRole, string>> = {
  issuer: 'cơ quan ở nơi này ban hành văn bản',
  applies: 'văn bản điều chỉnh địa bàn này',
  mentioned: 'văn bản chỉ nhắc đến, không phải nơi chịu điều chỉnh',
};

/** The stretch of time of an era, as the site words it. */
export const eraNames: Readonly<Record<Era, string>> = {
  '2021': 'trước ngày 01/7/2025',
  '2025': 'từ ngày 01/7/2025',
};
