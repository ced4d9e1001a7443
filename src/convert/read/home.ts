import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { eraOf } from '../../gazetteer/era.ts';
import type { Level } from '../../schema/directive.ts';
import type { Home } from '../resolve/place/home.ts';

/**
 * The units a document of a date (EDTF, null: unknown) comes from, from the lowest one known
 * upwards.
 */
export function homeOf(unit: string | null, date: string | null, gazetteer: Gazetteer): Home {
  const own = unit ? gazetteer.unit(unit) : undefined;
  const all = own ? [own, ...gazetteer.ancestors(own.path)] : [];
  const at = (level: Level): string | null => all.find((u) => u.level === level)?.path ?? null;
  return {
    era: own?.era ?? eraOf(date),
    date,
    province: at('province'),
    district: at('district'),
    commune: at('commune'),
  };
}
