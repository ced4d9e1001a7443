import { fold } from '../../../../vietnamese/fold/fold.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { hasPlace } from './issuer-place.ts';

/** The office that issues in the name of a committee, folded. */
const OFFICE = /^(?:chu tich|thuong truc) /;

/**
 * Whether a name is nothing but the kind of a body that every place of several levels has: "Ủy ban
 * nhân dân", "Chủ tịch Ủy ban nhân dân". It names no body: a web page that lost the second line of
 * the cell leaves it so. Near misses: "Ủy ban nhân dân tỉnh", "Huyện ủy", "Sở Y tế", "Kho bạc Nhà
 * nước".
 */
export function isPlaceless(name: string, heads: BodyHeads): boolean {
  const folded = fold(name).replace(OFFICE, '');
  const head = heads.inFolded(folded);
  if (head?.row == null || head.length !== folded.length) return false;
  const { takes, levels } = head.row;
  return takes === 'unit' && levels.length > 1 && !levels.includes('central');
}

/**
 * The whole name of a body whose head prints its kind alone, by another place of the text that
 * names it whole: "Ủy ban nhân dân" and "Chủ tịch Ủy ban nhân dân tỉnh Lai Châu" → "Ủy ban nhân dân
 * tỉnh Lai Châu". Null where the other names no place, or another kind of body.
 */
export function namedBy(whole: string, placeless: string): string | null {
  if (!hasPlace(whole)) return null;
  const at = ` ${fold(whole)}`.indexOf(` ${fold(placeless)} `);
  return at < 0 || at > LONGEST_OFFICE ? null : placeless + whole.slice(at + placeless.length);
}

/** "Chủ tịch " is before a name; a longer stretch is another body's ("Văn phòng …"). */
const LONGEST_OFFICE = 9;
