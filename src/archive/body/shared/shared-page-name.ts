/** What a page that bodies share is called. */
import { eraOfPath, lastSegment } from '../../../gazetteer/path.ts';
import { nameInText } from '../../../gazetteer/unit-name.ts';
import type { Archive } from '../../archive.ts';
import { eraNames } from '../../place/place.ts';
import { centralSlug } from './shared-place.ts';
import type { SharedPage } from './shared-pages.ts';

/**
 * “Cơ quan ở huyện Krông Búk, tỉnh Đắk Lắk (trước ngày 01/7/2025)”, “Cơ quan chưa rõ địa phương,
 * phần 3”.
 */
export function sharedPageName(
  { gazetteer }: Pick<Archive, 'gazetteer'>,
  { place, slug }: Pick<SharedPage, 'place' | 'slug'>,
): string {
  if (!place.includes('/')) {
    const whose = place === centralSlug ? 'Cơ quan trung ương' : 'Cơ quan chưa rõ địa phương';
    return `${whose} ít được nêu tên, phần ${lastSegment(slug)}`;
  }
  const unit = gazetteer.unit(place);
  const units = unit === undefined ? [] : [unit, ...gazetteer.ancestors(place)];
  const name = units.map(nameInText).join(', ') || lastSegment(place).replaceAll('-', ' ');
  return eraOfPath(place) === '2021' ? `Cơ quan ở ${name} (${eraNames['2021']})` : `Cơ quan ở ${name}`;
}
