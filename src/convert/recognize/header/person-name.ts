import { itemAt } from '../../../ground/expected.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { withoutEnd } from '../../text/phrase/without-end.ts';
import { isSurname, repairedSurname } from '../../../vietnamese/surname.ts';
import { isSyllable } from '../../../vietnamese/syllable.ts';

/** A person's name as read. */
export interface PersonName {
  readonly name: string;
  /**
   * The name as printed, where a scan spoiled the family name and its reading is certain; null when
   * it is read as printed.
   */
  readonly printed: string | null;
}

/**
 * Ranks and degrees that stand before a name ("Đại tướng Tô Lâm", "PGS.TS. Nguyễn Thị Hà", "BSCKII
 * Lê Văn Bình").
 */
const TITLE_BEFORE_NAME = new RegExp(
  String.raw`^(?:${oneOf(
    String.raw`(?:Đại|Thượng|Trung|Thiếu)\s(?:tướng|tá|úy|uý)`,
    ...['GS', 'PGS', 'TS', 'TSKH', 'ThS', 'Ths', 'BS', String.raw`BSCK\s?I{1,2}`, 'BSCC', String.raw`DSCK\s?I{1,2}`],
    ...['CN', 'KS', 'KTS', 'LS', 'DS', 'CKI{1,2}', 'NGND', 'NGƯT', 'TTND', 'TTƯT', 'Luật sư', 'Bác sĩ', 'Bác sỹ'],
    ...['Dược sĩ', 'Kỹ sư', 'Thạc sĩ', 'Tiến sĩ', 'Giáo sư', 'Phó giáo sư', 'Ông', 'Bà', 'Đồng chí', 'Đ/c'],
  )}(?:[\s.,:]+|$))+`,
  'u',
);

/** A degree after a name: "Nguyễn Văn Nam, ThS". */
const DEGREE_AFTER_NAME = /,\s?(?:GS|PGS|TS|TSKH|ThS|BS|BSCKI{1,2}|DS)\.?$/u;

/**
 * What says that the paper is signed: "(Đã ký)", "Đã ký:", "đã ký và đóng dấu", "(Ký, đóng dấu)".
 */
const SIGNED = /^[^\p{L}]*(?:(?:đã\s)?ký(?:\stên)?(?:\s?(?:,|và)\s?đóng dấu)?)(?![\p{L}])[^\p{L}]*/iu;

/** One syllable of a name: `Nguyễn`, `H’Bơ`, `Y`, `Niê`, `KĐăm`, `Sơn-Ca`. */
const SYLLABLE = /^(?:[BKM](?=\p{Lu}\p{Ll}))?\p{Lu}\p{Ll}*(?:['’ʼ]\p{L}\p{Ll}*)?(?:-\p{L}\p{Ll}+)?$/u;

/**
 * First words of names of the Central Highlands' peoples that carry their sex, not a family: Y
 * Thông, H’Ngăm Niê.
 */
const HIGHLAND_FIRST = /^(?:Y|H['’ʼ]\p{L}+|K['’ʼ]\p{L}+|Bh['’ʼ]\p{L}+|Ka|Kra)$/u;

/** A name of the Cơ Ho and the Mạ that is one word: "K’Beo", "K’ Broi". */
const SINGLE_NAME = /^(?:K|H)['’ʼ]\s?\p{Lu}\p{Ll}+$/u;
const MAX_SYLLABLES = 6;

/** A word that ends the name of an enterprise or an office, never of a person. */
const NOT_A_PERSON = new RegExp(
  String.raw`^${oneOf(
    ...['Công Ty', 'Việt Nam', 'Hà Nội', 'Nơi Nhận', 'Cộng Hòa', 'Độc Lập', 'Phụ Lục', 'Mẫu', 'Hồ Chí Minh'],
    ...['Tổ Chức', 'Tổng Cục', 'Bộ'],
  )}(?:\s|$)`,
  'u',
);

/**
 * Family names with their tones that let a line of capitals be a name: without them it is an office
 * or an agency ("CHỦ TỊCH QUỐC HỘI", "BO TAI CHINH").
 */
const IN_CAPITALS = new Set(
  'NGUYỄN TRẦN LÊ PHẠM HUỲNH HOÀNG PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐINH TRƯƠNG LÂM MAI TRỊNH ĐÀO ĐOÀN LƯƠNG LƯU CAO THÁI CHÂU QUÁCH TRIỆU KIỀU NÔNG LÒ VÀNG GIÀNG HẦU LÒ VI TÒNG QUÀNG ĐIỂU'.split(
    ' ',
  ),
);

/**
 * Other names in capitals, by a word that only a name has there: Thị or Văn after a family name, a
 * sex of the highlands, a family of two words. Near misses: HÀ NỘI, Y TẾ.
 */
const AFTER_Y_IN_WORDS = ['TẾ', 'HỌC', 'DƯỢC', 'TÁ', 'SĨ', 'SỸ', 'ĐỨC', 'KHOA'];
const HIGHLAND_FAMILIES = ['RAH LAN', 'RƠ CHÂM', 'RƠ LAN', 'KSOR', 'SIU', 'KPĂ', 'RMAH'];
const MARKED_IN_CAPITALS = new RegExp(
  String.raw`^${oneOf(
    String.raw`\p{Lu}{2,7}\s(?:THỊ|VĂN)`,
    String.raw`H['’ʼ]\p{Lu}+`,
    String.raw`Y(?!\s${oneOf(...AFTER_Y_IN_WORDS)}(?:\s|$))`,
    ...HIGHLAND_FAMILIES,
  )}\s\p{Lu}`,
  'u',
);

/**
 * The person a line names, or null: two to six syllables, each with one capital (or all in
 * capitals); the first a family name, certainly or by repair, or a word that opens a name of the
 * Central Highlands. Near misses: an enterprise, an agency, a place.
 */
export function personIn(line: string): PersonName | null {
  const clean = withoutCapitals(bareName(line));
  const words = clean.split(/\s+/);
  const most = HIGHLAND_FIRST.test(itemAt(words, 0)) ? MAX_SYLLABLES : MAX_SYLLABLES - 1;
  if (words.length < 2 || words.length > most || NOT_A_PERSON.test(clean)) return null;
  if (!words.every((w) => SYLLABLE.test(w))) return null;
  const first = itemAt(words, 0);
  if (isSurname(first) || HIGHLAND_FIRST.test(first)) return { name: clean, printed: null };
  // A sound word is not a spoiled family name ("Tỉnh Sơn La", "Tân An").
  const repaired = isSyllable(first.toLowerCase()) ? null : repairedSurname(first);
  return repaired ? { name: [repaired, ...words.slice(1)].join(' '), printed: clean } : null;
}

/** A name of one word, alone on its line; null for any other. */
export function singleName(line: string): PersonName | null {
  const clean = bareName(line);
  return SINGLE_NAME.test(clean) ? { name: clean, printed: null } : null;
}

/** "xá) hờ “Xá Trần Phước Hiền": a name after what a seal left on its line. */
export function personAtEnd(line: string): PersonName | null {
  const match = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){2,3})[^\p{L}\d]*$/u.exec(line);
  return match ? personIn(itemAt(match, 1)) : null;
}

/** A name whose family name a scan lost, alone on the last line ("Xuân Tuyên"). */
export function loneName(line: string): PersonName | null {
  return /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(line) && !NOT_A_PERSON.test(line)
    ? { name: line, printed: null }
    : null;
}

/** "TRẦN VĂN NAM" as "Trần Văn Nam"; any other text as it is. */
function withoutCapitals(text: string): string {
  const words = text.split(/\s+/);
  if (/\p{Ll}/u.test(text) || words.length < 2 || words.length > 5) return text;
  return IN_CAPITALS.has(itemAt(words, 0)) || MARKED_IN_CAPITALS.test(text) ? words.map(inTitleCase).join(' ') : text;
}

/** The words of a line without rank, "(Đã ký)" and what is not a letter at either end. */
function bareName(line: string): string {
  const bare = withoutEnd(line.replace(SIGNED, '').replace(DEGREE_AFTER_NAME, ''), /[^\p{L}]/u).replace(
    /^[^\p{L}]+/u,
    '',
  );
  return bare.replace(TITLE_BEFORE_NAME, '').replace(/^\p{Ll}\s+/u, '');
}

function inTitleCase(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’ʼ])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
