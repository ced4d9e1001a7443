import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { unitKey } from '../../../gazetteer/unit-key.ts';
import { slug } from '../../../vietnamese/fold/slug.ts';
import { inFull } from '../../../vietnamese/short-names.ts';

/**
 * The address of a body under /co-quan/: its name with abbreviations written out, and what tells
 * its unit where the name alone does not ("Ủy ban nhân dân huyện Châu Thành" exists in ten
 * provinces; see gazetteer/unit-key.ts). Never empty, and never that of the list of documents
 * without an issuer.
 */
export function bodyKey(name: string, unit: string | null, gazetteer: Gazetteer): string {
  const full = slug(inFull(name).replace(/\bTP\b\.?/g, 'thành phố'));
  const named = TAKEN_BODY_KEYS.has(full) ? NAMELESS : full;
  const key = [named, unitKey(named, unit, gazetteer)].filter(Boolean).join('-');
  return key.slice(0, LONGEST_BODY_KEY).replace(/-$/, '');
}

/**
 * No name is read or taken from staff that gives these; one that did would stop the site or swallow
 * that list.
 */
const TAKEN_BODY_KEYS: ReadonlySet<string> = new Set(['', 'khong-ro']);
const NAMELESS = 'ten-khong-ro';

/** It becomes the name of a file, which may have 255 bytes with its ending. */
const LONGEST_BODY_KEY = 180;
