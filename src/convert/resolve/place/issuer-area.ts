import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { provincePath } from '../../../gazetteer/path.ts';
import type { Unit } from '../../../gazetteer/unit.ts';

/**
 * Whether a unit is one that a document of `issuer` can govern: the issuer's own or one inside it.
 * All units are where the issuer has none (a ministry). Between the eras, where a unit is named as
 * it was or is today, the current provinces are compared.
 */
export function areaOf(issuer: Unit | null, gazetteer: Gazetteer): (unit: Unit) => boolean {
  return (unit) => {
    if (issuer === null || unit.path === issuer.path) return true;
    if (unit.era === issuer.era) return gazetteer.liesIn(unit, issuer);
    const today = (path: string): string | undefined => gazetteer.provinceToday(path)?.path;
    const province = today(provincePath(issuer.path));
    return province !== undefined && today(unit.path) === province;
  };
}
