import { itemAt } from '../../../../ground/expected.ts';
import type { Gazetteer } from '../../../../gazetteer/gazetteer.ts';
import { everHadType } from '../../../../gazetteer/unit-name.ts';
import { alignedFold } from '../../../../vietnamese/fold/aligned-fold.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { CAPITAL_COMMITTEE, CAPITAL_LEVEL, LEVEL } from '../../../../vietnamese/level-words.ts';
import type { BodyHead, BodyHeads } from '../../../text/body/body-heads.ts';
import { onlyOne } from '../../../text/phrase/only-one.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import { BARE_LEVELS } from './name-case.ts';

const LEVEL_NAME = new RegExp(String.raw`${oneOf(LEVEL, CAPITAL_LEVEL, String.raw`TP\.?`)}\s+[\p{Lu}\d]`, 'u');
const COMMITTEE = oneOf(CAPITAL_COMMITTEE, String.raw`Đảng [ủu][yỷ]`);
const PARTY_COMMITTEE = new RegExp(String.raw`${COMMITTEE}\s+(?:[a-zà-ỹđ]+\s){0,3}\p{Lu}`, 'u');

/** A committee as a title names it, with the name of its unit if that follows. */
const COMMITTEE_IN_TITLE = new RegExp(String.raw`${CAPITAL_COMMITTEE}(?:\s\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})?`, 'u');

/** The unit, or the committee, at the end of the name of a body. */
const UNIT_AT_END = new RegExp(String.raw`(?:${LEVEL}|TP)\s+[\p{Lu}\d].*$`, 'u');
const COMMITTEE_AT_END = new RegExp(String.raw`${CAPITAL_COMMITTEE}\s+\p{Lu}.*$`, 'u');

/** What the text says of where it was issued, and of what it is about. */
export interface PlaceContext {
  readonly place: string | null;
  readonly title: string | null;
}

/** Bodies of a Party committee whose name leaves it out, folded. */
const NO_COMMITTEE = /^(?:ban thuong vu|thuong truc|ban chap hanh|van phong)$/;

/** A địa danh with its type word: "TP. Hồ Chí Minh", "Quận 9". */
const TYPED_PLACE = new RegExp(String.raw`^(?:(?<city>TP)\.?|(?<word>${LEVEL}))\s+(?<name>.+)$`, 'iu');

/**
 * A name that ends in a bare level word takes the place that the text gives: the địa danh ("…
 * huyện" issued at Tam Đường), or the one unit of that level in the title. A Party body named
 * without its committee ("Ban Thường vụ") takes the committee the title names. A địa danh that is
 * no unit of that level is none: a province's government sits in a town ("… tỉnh" issued at Mỹ
 * Tho).
 */
export function nameWithPlace(name: string, { place, title }: PlaceContext, gazetteer: Gazetteer): string {
  if (hasPlace(name)) return name;
  const committee = COMMITTEE_IN_TITLE.exec(title ?? '')?.[0];
  const whole = committee && NO_COMMITTEE.test(fold(name)) ? `${name} ${committee}` : name;
  const levelWord = hasPlace(whole) ? undefined : BARE_LEVELS.find((w) => alignedFold(whole).endsWith(alignedFold(w)));
  if (levelWord === undefined) return whole;
  const type = unitTypeOf(levelWord);
  const unit = (place && unitOfType(place, type, gazetteer)) ?? onlyUnitIn(title ?? '', type);
  return unit === null ? whole : `${whole} ${unit}`;
}

/**
 * The name of a place as that of a unit of a type; null where it says or is known to be another. A
 * place of no known name may be one.
 */
function unitOfType(place: string, type: string, gazetteer: Gazetteer): string | null {
  const { city, word, name = place } = TYPED_PLACE.exec(place)?.groups ?? {};
  const own = city === undefined ? word?.toLowerCase() : 'thành phố';
  if (own !== undefined) return own === type ? name : null;
  const units = gazetteer.named(name);
  return units.length === 0 || units.some((unit) => everHadType(unit, type)) ? name : null;
}

/**
 * The unit that an địa danh names with its type word, as a name ends in it: "Quận 9" → "quận 9",
 * "TP. Huế" → "thành phố Huế".
 */
export function typedPlace(place: string | null): string | null {
  const { city, word, name } = TYPED_PLACE.exec(place ?? '')?.groups ?? {};
  return name === undefined ? null : `${city === undefined ? (word ?? '').toLowerCase() : 'thành phố'} ${name}`;
}

/**
 * The type of the unit of a level word or a committee: "tỉnh ủy" → "tỉnh", "thành ủy" → "thành
 * phố".
 */
function unitTypeOf(levelWord: string): string {
  return levelWord
    .toLowerCase()
    .replace(/\s[ủu][yỷ]$/u, '')
    .replace(/^thành$/, 'thành phố')
    .replace(/^thị$/, 'thị xã');
}

/** The one unit of a level that a title names; null where it names none or several. */
function onlyUnitIn(title: string, level: string): string | null {
  const pattern = `[${level.charAt(0).toUpperCase()}${level.charAt(0)}]${level.slice(1)}`;
  const named = title.matchAll(new RegExp(`${pattern}\\s(\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3})`, 'gu'));
  return onlyOne([...new Set([...named].map((match) => itemAt(match, 1)))]) ?? null;
}

/**
 * "Sở Y tế" under "ỦY BAN NHÂN DÂN TỈNH GIA LAI" is "Sở Y tế tỉnh Gia Lai", and so is "… tỉnh"
 * there; "Văn phòng" under a body is that body's office.
 */
export function nameUnder(name: string, parent: string | null, heads: BodyHeads): string {
  if (parent && BRANCH.test(name)) return `${parent} ${name}`;
  if (!parent || hasPlace(name)) return name;
  const isCommittee = COMMITTEE_AT_END.test(parent) && fold(name) !== 'van phong';
  if (IS_OF_PARENT.test(fold(name)) && !isCommittee) return `${name} ${parent}`;
  const head = heads.inFolded(fold(name));
  if (head?.isLocal !== true) return name;
  if (isWithin(head, name, heads.inFolded(fold(parent)))) return `${name} ${parent}`;
  const unit = UNIT_AT_END.exec(parent)?.[0];
  const committee = COMMITTEE_AT_END.exec(parent)?.[0];
  const level = BARE_LEVEL_AT_END.exec(name);
  if (level) return unit?.startsWith(`${level[1]} `) ? `${name.slice(0, level.index)} ${unit}` : name;
  return unit ? `${name} ${unit}` : committee ? `${name} ${committee}` : name;
}

/** Ids of what has parts that are named by it, and of such parts. */
const AUTHORITIES = new Set([
  'so',
  'cong-an',
  'bo-chi-huy-quan-su',
  'bo-chi-huy-bien-phong',
  'cuc',
  'chi-cuc',
  'vien-kiem-sat',
]);
const PARTS = new Set(['phong', 'doi']);

/** Notaries are of a department and have their own numbers in the province. */
const OWN_NAME = /^phong cong chung/;

/**
 * Whether a body is a part of the one above it, rather than one of its unit: "Phòng Cảnh sát giao
 * thông" of "Công an tỉnh Bình Dương". Near misses: "Phòng Y tế" under "UBND huyện Cư Jút", "Phòng
 * Công chứng số 1" under "Sở Tư pháp".
 */
function isWithin(own: BodyHead, name: string, parent: BodyHead | null): boolean {
  if (!PARTS.has(own.row?.id ?? '') || OWN_NAME.test(fold(name))) return false;
  return AUTHORITIES.has(parent?.row?.id ?? '') || (parent?.row === null && /^Sở /u.test(parent.words));
}

/** A branch that does not say of what: "Chi nhánh tỉnh Bình Phước"; not "Chi nhánh Văn phòng …". */
const BRANCH = new RegExp(`^Chi nhánh ${LEVEL}\\s`, 'u');

/** What is named by the body above it, folded: an office, the standing committee of the Front. */
const IS_OF_PARENT = /^(?:van phong|ban thuong truc|thuong truc|ban thuong vu|ban chap hanh)$/;

/** A level without the name of its unit: "Công đoàn Viên chức tỉnh". */
const BARE_LEVEL_AT_END = new RegExp(String.raw`\s(${LEVEL})$`, 'u');

/**
 * Whether a name of a body says whose it is: "Huyện ủy Tam Đường". Near miss: "Ủy ban nhân dân
 * tỉnh".
 */
export function hasPlace(name: string): boolean {
  return LEVEL_NAME.test(name) || PARTY_COMMITTEE.test(name);
}
