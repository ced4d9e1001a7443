/** At which unit a small body is listed: its district of before the reform, or its province. */
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { eraOfPath, lineage, parentOf, provincePath } from '../../../gazetteer/path.ts';
import { unknownSlug } from '../../urls.ts';
import type { BodyPage } from '../body-page.ts';

/** The slug of pages of bodies that no province has. */
export const centralSlug = 'trung-uong';

/**
 * The path of the unit that a body is listed at, else a slug: `2021/dak-lak/huyen-krong-buk` for
 * bodies of the district and its communes, and for those of today's communes that lie in it (most
 * of each), because these were told what those were; `2025/dak-lak` for the province's own.
 */
export function sharedPlace(
  gazetteer: Pick<Gazetteer, 'formerDistricts'>,
  { unit, level, collective, unitOrigin }: Pick<BodyPage, 'unit' | 'level' | 'collective' | 'unitOrigin'>,
): string {
  const at = unit ?? collective?.within ?? null;
  if (at === null)
    return level === 'central' || (collective !== null && unitOrigin !== 'unknown') ? centralSlug : unknownSlug;
  if (parentOf(at) === null) return at;
  if (eraOfPath(at) === '2021') return lineage(at).at(-2) ?? at;
  return gazetteer.formerDistricts(at)[0]?.path ?? provincePath(at);
}
