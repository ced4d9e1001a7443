import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { slug } from '../../vietnamese/slug.ts';

/**
 * The address of an authority under /co-quan/: its name with abbreviations written out, and its
 * province where the name alone does not tell it ("Ủy ban nhân dân huyện Châu Thành" exists in ten
 * provinces). Only for names of which an address can be made.
 */
export function issuerKey(name: string, unit: string | null, gazetteer: Gazetteer): string {
  const full = slug(
    name
      .replace(/\bUBND\b/g, 'Ủy ban nhân dân')
      .replace(/HĐND/g, 'Hội đồng nhân dân')
      .replace(/\bTP\b\.?/g, 'thành phố'),
  );
  const province = unit ? gazetteer.provinceOf(unit) : undefined;
  const place = province ? slug(province.name) : '';
  const key = full.includes(place) ? full : `${full}-${place}`;
  return key.slice(0, LONGEST).replace(/-$/, '');
}

/** It becomes the name of a file, which may have 255 bytes with its ending. */
const LONGEST = 180;

/**
 * Whether an address can be made of a name: "☎" gives none, and `khong-ro` is the list of documents
 * without an issuer.
 */
export function hasIssuerKey(name: string): boolean {
  return !['', 'khong-ro'].includes(slug(name));
}
