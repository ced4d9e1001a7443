import type { BodyFound } from '../../model.ts';

/**
 * The words by which a body says that it is for an area which is no unit of the State: of several
 * communes since 2025 ("Tòa án nhân dân khu vực 1 - Gia Lai", "Thuế cơ sở 2 tỉnh Gia Lai"), of
 * several provinces ("Kho bạc Nhà nước khu vực XV"), of several districts before ("Chi cục Thuế khu
 * vực Pleiku - Chư Păh").
 */
export const areaWords: readonly string[] = ['khu vực', 'cơ sở'];

/** Roman figures number areas of the whole country, the others those of a province. */
const ROMAN = '[IVX]{1,6}';
/** How an area is numbered: "khu vực 1", "khu vực số 2", "khu vực XV". */
export const areaNumber = String.raw`(?:số )?(?:\d{1,2}|${ROMAN})(?![\p{L}\d])(?![/.,-]\d)`;

const WORDS = areaWords.join('|');
const AREA = new RegExp(String.raw`(?:^|\s)(?:khu vực$|(?:${WORDS}) (?:${areaNumber}|\p{Lu}\p{Ll}))`, 'u');
const OF_COUNTRY = new RegExp(String.raw`(?:^|\s)(?:${WORDS}) ${ROMAN}(?!\p{L})`, 'u');

/**
 * Whether the words of a body, its kind and its field, name one of an area: "Tòa án nhân dân khu vực 1";
 * not "Bệnh viện Đa khoa khu vực tỉnh".
 */
export function isOfArea({ row, field }: Pick<BodyFound, 'row' | 'field'>): boolean {
  return AREA.test([row?.name, field].filter(Boolean).join(' '));
}

/** Whether its area is one of those that are numbered through the whole country. */
export function isOfCountryArea(name: string): boolean {
  return OF_COUNTRY.test(name);
}
