import { expected } from '../ground/expected.ts';
import { spellingKey } from './spelling.ts';
import type { Succession, Unit } from './unit.ts';
import { provincePath } from './path.ts';

/**
 * A unit lies in another, at the reference day or earlier: in a district that has since been merged
 * into its own ("xã Sơn Dương, huyện Hoành Bồ"), or in one of two districts of one name that a
 * split has left (xã Kỳ Lợi in huyện Kỳ Anh before thị xã Kỳ Anh was parted from it).
 */
export function containment(
  unitAt: (path: string) => Unit | undefined,
  successors: (path: string) => readonly Succession[],
): (unit: Unit, container: Unit) => boolean {
  return (unit, container) => {
    if (unit.path.startsWith(`${container.path}/`)) return true;
    if (
      unit.level !== 'commune' ||
      container.level !== 'district' ||
      provincePath(unit.path) !== provincePath(container.path)
    )
      return false;
    const parent = expected(unitAt(expected(unit.parent, 'a unit around every commune')), 'the unit around a commune');
    return (
      spellingKey(parent.name) === spellingKey(container.name) ||
      successors(container.path).some((s) => s.path === parent.path)
    );
  };
}
