/**
 * Paths of units: an era, then the units from the province inwards (`2021/gia-lai/thi-xa-ayun-pa`).
 * They are the addresses of pages and the keys by which documents name units.
 */
import type { Era } from '../schema/directive.ts';
import { slug } from '../vietnamese/fold/slug.ts';
import type { UnitType } from './unit.ts';

/** The path of the unit around a unit; null for a province. */
export function parentOf(path: string): string | null {
  const end = path.lastIndexOf('/');
  return end > path.indexOf('/') ? path.slice(0, end) : null;
}

/** A path and the paths of the units it lies in, innermost first. */
export function lineage(path: string): readonly string[] {
  const parent = parentOf(path);
  return parent === null ? [path] : [path, ...lineage(parent)];
}

/** The path of the province that a unit lies in: `2021/gia-lai/thi-xa-ayun-pa` → `2021/gia-lai`. */
export function provincePath(path: string): string {
  const end = path.indexOf('/', path.indexOf('/') + 1);
  return end < 0 ? path : path.slice(0, end);
}

/** The era of a path. */
export function eraOfPath(path: string): Era {
  return path.startsWith('2025/') ? '2025' : '2021';
}

/** A path without its era, the same for a unit of both: `2021/gia-lai` → `gia-lai`. */
export function withoutEra(path: string): string {
  return path.replace(/^20\d\d\//, '');
}

/** The last part of a path, the unit's own: `thi-xa-ayun-pa` of `2021/gia-lai/thi-xa-ayun-pa`. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The unit's own part of its path: the name alone for a province, type word and name below it. */
export function pathSegment(level: 0 | 1 | 2, type: UnitType, name: string): string {
  return level === 0 ? slug(name) : slug(`${type} ${name}`);
}
