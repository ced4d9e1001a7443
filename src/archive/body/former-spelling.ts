/**
 * Addresses that bodies had while parts of their names were spelled otherwise; each leads to the
 * body of today's spelling.
 */

/**
 * `now` is in the key of a body, `before` was there instead; `key` is such a key, `former` the one
 * that it had.
 */
export interface FormerSpelling {
  readonly now: RegExp;
  readonly before: string;
  readonly key: string;
  readonly former: string;
}

/** The rows, of which a key takes each that it has; a test reads the examples. */
export const formerSpellings: readonly FormerSpelling[] = [
  // Before keys told communes of one name in both eras apart, today's had the name alone.
  spelling(/-2025$/u, '', 'uy-ban-nhan-dan-xa-tan-lap-dak-lak-2025', 'uy-ban-nhan-dan-xa-tan-lap-dak-lak'),
  // The level was said twice: “Huyện đoàn huyện Lộc Bình”.
  spelling(
    /^huyen-doan-(?!huyen-)/u,
    'huyen-doan-huyen-',
    'huyen-doan-ia-pa-gia-lai',
    'huyen-doan-huyen-ia-pa-gia-lai',
  ),
  spelling(/^tinh-doan-(?!tinh-)/u, 'tinh-doan-tinh-', 'tinh-doan-gia-lai', 'tinh-doan-tinh-gia-lai'),
  // Abbreviations as printed.
  spelling(
    /giao-duc-nghe-nghiep-giao-duc-thuong-xuyen/u,
    'gdnn-gdtx',
    'trung-tam-giao-duc-nghe-nghiep-giao-duc-thuong-xuyen-huyen-ia-pa',
    'trung-tam-gdnn-gdtx-huyen-ia-pa',
  ),
  spelling(
    /pho-thong-dan-toc-noi-tru/u,
    'ptdtnt',
    'truong-pho-thong-dan-toc-noi-tru-tinh-gia-lai',
    'truong-ptdtnt-tinh-gia-lai',
  ),
  spelling(
    /^(van-phong-doan)-dai-bieu-quoc-hoi-va-hoi-dong-nhan-dan/u,
    '$1-dbqh-va-hdnd',
    'van-phong-doan-dai-bieu-quoc-hoi-va-hoi-dong-nhan-dan-tinh-gia-lai',
    'van-phong-doan-dbqh-va-hdnd-tinh-gia-lai',
  ),
  // Other words for the same.
  spelling(
    /chinh-quyen-dia-phuong/u,
    'chinh-quyen',
    'cac-chinh-quyen-dia-phuong-tinh-gia-lai',
    'cac-chinh-quyen-tinh-gia-lai',
  ),
  spelling(
    /phong-chong-dich(?!-benh)/u,
    'phong-chong-dich-benh',
    'ban-chi-dao-phong-chong-dich-huyen-ia-pa',
    'ban-chi-dao-phong-chong-dich-benh-huyen-ia-pa',
  ),
  spelling(
    /^ngan-hang-nha-nuoc-chi-nhanh-/u,
    'chi-nhanh-ngan-hang-nha-nuoc-viet-nam-',
    'ngan-hang-nha-nuoc-chi-nhanh-tinh-gia-lai',
    'chi-nhanh-ngan-hang-nha-nuoc-viet-nam-tinh-gia-lai',
  ),
  // What a law says of all of a kind was one body of no place.
  spelling(
    /^((?:so|van-phong-dang-ky|vien-kiem-sat|uy-ban-mat-tran).*)-(?:cap-tinh|cac-cap)$/u,
    '$1',
    'so-tai-chinh-cap-tinh',
    'so-tai-chinh',
  ),
  spelling(
    /^(thuong-truc-cac|ban-tuyen-giao-va-dan-van-cac)(.*uy)$/u,
    '$1$2-cac-cap',
    'thuong-truc-cac-tinh-uy-thanh-uy',
    'thuong-truc-cac-tinh-uy-thanh-uy-cac-cap',
  ),
  // A part of its issuer had its own name alone.
  spelling(
    /^(ban-thu|trung-tam-truyen-thong)-bao-hiem-xa-hoi-viet-nam$/u,
    '$1',
    'ban-thu-bao-hiem-xa-hoi-viet-nam',
    'ban-thu',
  ),
];

/** The addresses that a key had, one a row that it has. */
export function formerSpellingsOf(key: string): readonly string[] {
  return formerSpellings.flatMap(({ now, before }) => (now.test(key) ? key.replace(now, before) : []));
}

function spelling(now: RegExp, before: string, key: string, former: string): FormerSpelling {
  return { now, before, key, former };
}
