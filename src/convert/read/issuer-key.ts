import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { slug } from '../../vietnamese/slug.ts';

/**
 * The address of an authority under /co-quan/: its name with abbreviations written out, and its
 * province where the name alone does not tell it ("Ủy ban nhân dân huyện Châu Thành" exists in ten
 * provinces).
 */
export function issuerKey(name: string, unit: string | null, gazetteer: Gazetteer): string {
  const full = slug(
    name
      .replace(/\bUBND\b/g, 'Ủy ban nhân dân')
      .replace(/HĐND/g, 'Hội đồng nhân dân')
      .replace(/\bTP\b\.?/g, 'thành phố'),
  );
  const province = unit ? gazetteer.provinceOf(unit) : undefined;
  if (!province) return full;
  const place = slug(province.name);
  return full.includes(place) ? full : `${full}-${place}`;
}
