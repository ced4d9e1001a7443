import { spellingKey } from '../../../gazetteer/spelling.ts';
import type { LocalityDraft } from './locality-draft.ts';
import type { Token } from './locality-token.ts';

/** A country or a part of one, a unit that lies in it and words that only begin like its name. */
export interface Country {
  readonly name: string;
  readonly example: string;
  readonly nearMiss: string;
}

/** Countries and their parts that border ours or send and receive its people. */
export const countries: readonly Country[] = [
  { name: 'trung quốc', example: 'Hà Khẩu, Trung Quốc', nearMiss: 'Hà Khẩu, trung tâm' },
  { name: 'lào', example: 'Noọng Hét, Lào', nearMiss: 'Bát Xát, Lào Cai' },
  { name: 'chdcnd lào', example: 'Noọng Hét, CHDCND Lào', nearMiss: 'Noọng Hét, CHDCND' },
  { name: 'campuchia', example: 'Bavet, Campuchia', nearMiss: 'Bavet, giáp campuchia' },
  { name: 'cam pu chia', example: 'Bavet, Cam Pu Chia', nearMiss: 'Bavet, Cam Lâm' },
  { name: 'căm pu chia', example: 'Bavet, Căm Pu Chia', nearMiss: 'Bavet, Căm Muộn' },
  { name: 'thái lan', example: 'Nakhon, Thái Lan', nearMiss: 'Phú Bình, Thái Nguyên' },
  { name: 'đài loan', example: 'Cao Hùng, Đài Loan', nearMiss: 'Cao Hùng, Đài Phát thanh' },
  { name: 'hàn quốc', example: 'Suwon, Hàn Quốc', nearMiss: 'Suwon, Hàn Thuyên' },
  { name: 'nhật bản', example: 'Osaka, Nhật Bản', nearMiss: 'Osaka, Nhật Tân' },
  { name: 'vân nam', example: 'Hà Khẩu, tỉnh Vân Nam', nearMiss: 'Cô Tô, huyện Vân Đồn' },
  { name: 'quảng tây', example: 'Bằng Tường, tỉnh Quảng Tây', nearMiss: 'Ba Đồn, tỉnh Quảng Bình' },
  { name: 'quảng đông', example: 'Đông Hưng, tỉnh Quảng Đông', nearMiss: 'Đông Hà, tỉnh Quảng Trị' },
  { name: 'hải nam', example: 'Tam Á, tỉnh Hải Nam', nearMiss: 'Chí Linh, tỉnh Hải Dương' },
  { name: 'hồ bắc', example: 'Vũ Hán, tỉnh Hồ Bắc', nearMiss: 'Củ Chi, Hồ Chí Minh' },
  { name: 'liên bang nga', example: 'Tula, Liên bang Nga', nearMiss: 'Tula, Liên đoàn Lao động' },
  { name: 'hoa kỳ', example: 'Seattle, Hoa Kỳ', nearMiss: 'Ninh Bình, Hoa Lư' },
  { name: 'malaysia', example: 'Penang, Malaysia', nearMiss: 'Penang, Mã Lai' },
  { name: 'singapore', example: 'Jurong, Singapore', nearMiss: 'Jurong, Sin Suối Hồ' },
  { name: 'myanmar', example: 'Bago, Myanmar', nearMiss: 'Bago, Mỹ Đức' },
];

/** "Lào" is also the first word of Lào Cai. */
const LAOS = spellingKey('lào');

const IS_COUNTRY = compileCountries(countries);

/** Words that may stand between a name and the country it lies in. */
const beforeCountry = new Set(
  'nước tỉnh bang thuộc của khu tự trị dân tộc choang cộng hòa chủ nhân và bên phía'.split(' '),
);

/**
 * The unit is said to lie abroad: "huyện Hà Khẩu, tỉnh Vân Nam (Trung Quốc)", "tỉnh Hà Nam của
 * Trung Quốc", "huyện X, tỉnh Xiêng Khoảng".
 */
export function isAbroad(
  tokens: readonly Token[],
  draft: Pick<LocalityDraft, 'next'>,
  isCountry = IS_COUNTRY,
): boolean {
  for (let at = draft.next; at < draft.next + 8; at++) {
    const token = tokens[at];
    if (token === undefined || !/^(?: |, | ?\( ?|\)? ?- |\) )$/.test(token.gap)) return false;
    if (isCountry(tokens, at)) return true;
    if (!beforeCountry.has(token.key) && !(token.capital && at > draft.next)) return false;
  }
  return false;
}

/**
 * Compiles rows into a question: whether a country's name begins at a token. It begins and ends
 * with a capital ("Liên bang Nga").
 */
export function compileCountries(rows: readonly Country[]): (tokens: readonly Token[], at: number) => boolean {
  const byFirst = Map.groupBy(
    rows.map(({ name }) => spellingKey(name).split(' ')),
    ([first]) => first,
  );
  return (tokens, at) =>
    byFirst.get(tokens[at]?.key)?.some((syllables) => {
      const last = at + syllables.length - 1;
      if (syllables.some((s, i) => tokens[at + i]?.key !== s)) return false;
      if (tokens[at]?.capital !== true || tokens[last]?.capital !== true) return false;
      return !(syllables[0] === LAOS && tokens[last + 1]?.key === spellingKey('cai'));
    }) ?? false;
}
