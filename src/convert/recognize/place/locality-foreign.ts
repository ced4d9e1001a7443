import type { LocalityDraft } from './locality-draft.ts';
import type { Token } from './locality-token.ts';

/**
 * Countries and their parts that border ours or send and receive its people, by folded syllables.
 */
const abroad: readonly string[] = [
  'trung quốc',
  'lào',
  'chdcnd lào',
  'campuchia',
  'cam pu chia',
  'căm pu chia',
  'thái lan',
  'đài loan',
  'hàn quốc',
  'nhật bản',
  'vân nam',
  'quảng tây',
  'quảng đông',
  'hải nam',
  'hồ bắc',
  'liên bang nga',
  'hoa kỳ',
  'malaysia',
  'singapore',
  'myanmar',
];

/** Words that may stand between a name and the country it lies in. */
const beforeCountry = new Set(
  'nước tỉnh bang thuộc của khu tự trị dân tộc choang cộng hòa chủ nhân và bên phía'.split(' '),
);

/**
 * The unit is said to lie abroad: "huyện Hà Khẩu, tỉnh Vân Nam (Trung Quốc)", "tỉnh Hà Nam của
 * Trung Quốc", "huyện X, tỉnh Xiêng Khoảng".
 */
export function isAbroad(tokens: readonly Token[], draft: LocalityDraft): boolean {
  for (let at = draft.next; at < draft.next + 8; at++) {
    const token = tokens[at];
    if (token === undefined || !/^(?: |, | ?\( ?|\)? ?- |\) )$/.test(token.gap)) return false;
    if (isCountry(tokens, at)) return true;
    if (!beforeCountry.has(token.key) && !(token.capital && at > draft.next)) return false;
  }
  return false;
}

function isCountry(tokens: readonly Token[], at: number): boolean {
  return abroad.some((name) => {
    const syllables = name.split(' ');
    if (syllables.some((s, i) => tokens[at + i]?.key !== s || tokens[at + i]?.capital !== true)) return false;
    return !(name === 'lào' && tokens[at + 1]?.key === 'cai');
  });
}
