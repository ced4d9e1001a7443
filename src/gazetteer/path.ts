import { slug } from '../vietnamese/slug.ts';
import type { UnitType } from './unit.ts';

/**
 * The last part of a unit's address: the name alone for a province, type word and name below it.
 */
export function pathSegment(level: 0 | 1 | 2, type: UnitType, name: string): string {
  return level === 0 ? slug(name) : slug(`${type} ${name}`);
}

/** The path of the province that a unit lies in: `2021/gia-lai/thi-xa-ayun-pa` → `2021/gia-lai`. */
export function provincePath(path: string): string {
  return path.split('/', 2).join('/');
}
