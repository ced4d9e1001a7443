import { itemAt } from '../../../../ground/expected.ts';
import { alignedFold } from '../../../../vietnamese/fold/aligned-fold.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { CAPITAL_COMMITTEE, CAPITAL_LEVEL, LEVEL } from '../../../../vietnamese/level-words.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { onlyOne } from '../../../text/phrase/only-one.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { BARE_LEVELS } from './issuer-name.ts';

const LEVEL_NAME = new RegExp(String.raw`${oneOf(LEVEL, CAPITAL_LEVEL, String.raw`TP\.?`)}\s+\p{Lu}`, 'u');
const COMMITTEE = oneOf(CAPITAL_COMMITTEE, String.raw`Đảng [ủu][yỷ]`);
const PARTY_COMMITTEE = new RegExp(String.raw`${COMMITTEE}\s+(?:[a-zà-ỹđ]+\s){0,3}\p{Lu}`, 'u');

/** A committee as a title names it, with the name of its unit if that follows. */
const COMMITTEE_IN_TITLE = new RegExp(String.raw`${CAPITAL_COMMITTEE}(?:\s\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})?`, 'u');

/** The unit, or the committee, at the end of the name of a body. */
const UNIT_AT_END = new RegExp(String.raw`(?:${LEVEL}|TP)\s+\p{Lu}.*$`, 'u');
const COMMITTEE_AT_END = new RegExp(String.raw`${CAPITAL_COMMITTEE}\s+\p{Lu}.*$`, 'u');

/** What the text says of where it was issued, and of what it is about. */
export interface PlaceContext {
  readonly place: string | null;
  readonly title: string | null;
}

/** Bodies of a Party committee whose name leaves it out, folded. */
const NO_COMMITTEE = /^(?:ban thuong vu|thuong truc|ban chap hanh|van phong)$/;

/**
 * A name that ends in a bare level word takes the place that the text gives: the địa danh ("…
 * huyện" issued at Tam Đường), or the one unit of that level in the title. A Party body named
 * without its committee ("Ban Thường vụ") takes the committee the title names.
 */
export function nameWithPlace(name: string, { place, title }: PlaceContext): string {
  if (hasPlace(name)) return name;
  const committee = COMMITTEE_IN_TITLE.exec(title ?? '')?.[0];
  const whole = committee && NO_COMMITTEE.test(fold(name)) ? `${name} ${committee}` : name;
  const levelWord = hasPlace(whole) ? undefined : BARE_LEVELS.find((w) => alignedFold(whole).endsWith(alignedFold(w)));
  if (levelWord === undefined) return whole;
  const unit = place ?? onlyUnitIn(title ?? '', levelWord);
  return unit === null ? whole : `${whole} ${unit}`;
}

/** The one unit of a level that a title names; null where it names none or several. */
function onlyUnitIn(title: string, levelWord: string): string | null {
  const level = levelWord
    .replace(/\s[ủu][yỷ]$/u, '')
    .replace(/^thành$/, 'thành phố')
    .replace(/^thị$/, 'thị xã');
  const pattern = `[${level.charAt(0).toUpperCase()}${level.charAt(0)}]${level.slice(1)}`;
  const named = title.matchAll(new RegExp(`${pattern}\\s(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3})`, 'gu'));
  return onlyOne([...new Set([...named].map((match) => itemAt(match, 1)))]) ?? null;
}

/**
 * "Sở Y tế" under "ỦY BAN NHÂN DÂN TỈNH GIA LAI" is "Sở Y tế tỉnh Gia Lai"; "Văn phòng" under a
 * body is that body's office.
 */
export function nameUnder(name: string, parent: string | null, heads: BodyHeads): string {
  if (!parent || hasPlace(name)) return name;
  if (/^van phong$/.test(fold(name))) return `${name} ${parent}`;
  if (heads.inFolded(fold(name))?.isLocal !== true) return name;
  const unit = UNIT_AT_END.exec(parent)?.[0];
  const committee = COMMITTEE_AT_END.exec(parent)?.[0];
  return unit ? `${name} ${unit}` : committee ? `${name} ${committee}` : name;
}

function hasPlace(name: string): boolean {
  return LEVEL_NAME.test(name) || PARTY_COMMITTEE.test(name);
}
