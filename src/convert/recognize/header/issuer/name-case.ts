/** Names printed in capitals, with the capitals that names have. */
import { itemAt } from '../../../../ground/expected.ts';
import type { Gazetteer } from '../../../../gazetteer/gazetteer.ts';
import { capitalized } from '../../../../vietnamese/capitalized.ts';
import { alignedFold } from '../../../../vietnamese/fold/aligned-fold.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { isSyllable } from '../../../../vietnamese/syllable.ts';
import { FOLDED_LEVEL, levelCommittees, levelNames } from '../../../../vietnamese/level-words.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';

/** Words that have a capital wherever they are in a name. */
const PROPER_WORDS = byWords(
  ...['Ủy ban', 'Uỷ ban', 'Hội đồng', 'Tổ quốc', 'Mặt trận', 'Trung ương', 'Việt Nam', 'Covid'],
  ...['Đảng', 'Công an', 'Thường trực', 'Thường vụ', 'Chấp hành'],
);

/** Words that have one in names whose head no table has. */
const FIELD_WORDS = byWords(
  ...['Thể thao', 'Du lịch', 'Đào tạo', 'Đầu tư', 'Xã hội', 'Truyền thông', 'Môi trường', 'Công nghệ'],
  ...['Nội vụ', 'Y tế', 'Tài chính', 'Tư pháp', 'Xây dựng', 'Công Thương', 'Nông nghiệp', 'Giáo dục'],
  ...['Lao động', 'Thương binh', 'Văn hóa', 'Văn hoá', 'Thông tin', 'Kế hoạch', 'Khoa học', 'Thuế'],
  ...['Hải quan', 'Chính sách', 'Chỉ đạo', 'Chỉ huy', 'Quân sự', 'Tuyên giáo', 'Tổ chức', 'Dân vận'],
  ...['Kiểm tra', 'Dân tộc', 'Tôn giáo', 'Phát triển'],
);

const ALL_WORDS = new Map([...PROPER_WORDS, ...FIELD_WORDS]);

function byWords(...words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.map((word) => [word.toLowerCase(), word]));
}

const LOWER_AFTER = new Set(['ủy ban', 'uỷ ban', 'hội đồng', 'bảo hiểm', 'chính sách']);

/** What a field of a name follows, beside the head. */
const BEFORE_FIELD = new Set(['-', '–', 'và', '&', 'tnhh', 'mtv', 'đại học', 'cao đẳng', 'cổ phần']);

/** Words that begin no field: what a body is for ("Ban Chỉ đạo phòng, chống dịch"), where it is. */
const SMALL_IN_NAMES = new Set([
  'phòng',
  'phòng,',
  'chống',
  'về',
  'và',
  'các',
  'thực',
  'ứng',
  'xét',
  'thẩm',
  'khu',
  'số',
  'đặc',
  'của',
]);

const COVID = 'covid-19';

/** Not a unit: "BẢO HIỂM XÃ HỘI", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI". */
const NO_UNIT = new Set(['xã hội']);

/** Heads that the name of a unit follows at once: "Huyện ủy Cô Tô", "Tỉnh đoàn Gia Lai". */
const NAMED_BY_UNIT = /^(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:[ủu][yỷ]|đoàn)$/u;

/** No place follows the level: "BAN CHỈ ĐẠO THÀNH PHỐ PHÒNG, CHỐNG DỊCH". */
const AFTER_BARE_LEVEL = new Set(['phòng', 'phòng,', 'về', 'và', 'thực']);

/** What the name of a school follows at once: "TRƯỜNG THCS NGUYỄN DU"; not "TRƯỜNG TIỂU HỌC VÀ THCS". */
const SCHOOLS = new Set(['tiểu học', 'trung học cơ sở', 'trung học phổ thông', 'mầm non', 'mẫu giáo', 'thcs', 'thpt']);
const GOES_ON = new Set(['và', '-', 'số', ',']);

/**
 * Words of the levels of government and of the Party's committees, as they end a name whose place
 * is left out ("… huyện", "… Tỉnh ủy").
 */
export const BARE_LEVELS: readonly string[] = [...levelNames, ...levelCommittees];

/** Words that a place's name follows. */
const UNIT_WORDS: readonly string[] = [
  ...BARE_LEVELS,
  ...['tp', 'tp.'],
  ...levelCommittees.map((name) => name.replace(/ ủy$/, ' uỷ')),
];

/**
 * The words of "Ủy ban nhân dân tỉnh" and its kin, folded, with the tones that they surely have.
 */
const CERTAIN_BODIES = new Map(['ủy ban nhân dân', 'hội đồng nhân dân'].map((name) => [fold(name), name]));
const CERTAIN_NAME = new RegExp(`^(${[...CERTAIN_BODIES.keys()].join('|')})(?: (${FOLDED_LEVEL})(?= ))?`);

/**
 * A name printed in capitals, in sentence case: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" → "Ủy ban nhân
 * dân tỉnh Quảng Ngãi". What follows a type word is a place and takes capitals; a name not in
 * capitals is returned as printed.
 */
export function issuerInSentenceCase(printed: string, heads: BodyHeads): string {
  const small = [...printed].filter((c) => /\p{Ll}/u.test(c)).length;
  const large = [...printed].filter((c) => /\p{Lu}/u.test(c)).length;
  if (small > large) return printed;
  const toned = withTones(printed.toLowerCase().normalize('NFC')).trim().replace(/\s+/g, ' ');
  const words = toned.split(' ');
  const out = [...wordsOfTables(toned, heads)];
  const { length: opening } = out;
  const capital = opening > 0 ? PROPER_WORDS : ALL_WORDS;
  let inPlace = NAMED_BY_UNIT.test(out.join(' '));
  let fieldAt = opening;
  for (let i = opening; i < words.length; i++) {
    const joined = joinedName(words, i, heads);
    if (joined.length > 0) {
      out.push(...joined);
      fieldAt = i + joined.length;
      i = fieldAt - 1;
      continue;
    }
    const word = itemAt(words, i);
    const pair = `${word} ${(words[i + 1] ?? '').replace(/[,;]$/, '')}`;
    const unit = UNIT_WORDS.includes(pair) ? pair : UNIT_WORDS.includes(word) && !NO_UNIT.has(pair) ? word : null;
    inPlace ||= opensSchool(words, i);
    if (unit) {
      out.push(unitWord(unit, out.length === 0));
      if (unit.includes(' ')) i++;
      inPlace = !AFTER_BARE_LEVEL.has(words[i + 1] ?? '');
    } else if (inPlace) out.push(capitalized(word));
    else if (word === COVID || word.split('&').every((part) => isShortForm(part, heads))) out.push(word.toUpperCase());
    else if (capital.has(pair) && !LOWER_AFTER.has(out.slice(-2).join(' ').toLowerCase())) {
      out.push(...(capital.get(pair) ?? pair).split(' '));
      i++;
    } else {
      const isField = opensField(words, i, fieldAt) && !SMALL_IN_NAMES.has(word);
      out.push(i === 0 || isField || capital.has(word) ? capitalized(word) : word);
    }
  }
  return out.join(' ').replace(/(?<=\d)\s*,/g, ',');
}

/**
 * The first words of a name in small letters as the tables of bodies write them: the head and,
 * where its row has it, the field; none where no table has the head.
 */
function wordsOfTables(name: string, heads: BodyHeads): readonly string[] {
  const folded = alignedFold(name);
  const head = heads.inFolded(folded);
  if (!head) return [];
  const field = longestStart(folded.slice(head.length + 1), head.row?.fields ?? []);
  return casedLike(name, [head.words, field].filter(Boolean).join(' '));
}

/** "BỘ TÀI CHÍNH - BỘ NỘI VỤ": the first words of another name that begins with word `i`; none else. */
function joinedName(words: readonly string[], i: number, heads: BodyHeads): readonly string[] {
  return i > 0 && /^[–-]$/.test(words[i - 1] ?? '') ? wordsOfTables(words.slice(i).join(' '), heads) : [];
}

/** The words of a level in a name: "TP.", "Tỉnh ủy", "tỉnh". */
function unitWord(unit: string, isFirst: boolean): string {
  if (unit.startsWith('tp')) return unit.toUpperCase();
  return isFirst || /[ủu][yỷ]$|ủy$/.test(unit) ? capitalized(unit) : unit;
}

/** The longest of some names with which a folded text begins as whole words; empty without one. */
function longestStart(folded: string, names: readonly string[]): string {
  return names
    .filter((name) => `${folded} `.startsWith(`${alignedFold(name)} `))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}

/** The first words of a text in small letters, with the capitals of others like them. */
function casedLike(small: string, like: string): readonly string[] {
  const words = small.split(' ');
  return like
    .split(' ')
    .filter(Boolean)
    .map((word, i) => {
      const own = words[i] ?? '';
      if (own === COVID) return own.toUpperCase();
      if (word.length > 1 && word === word.toUpperCase()) return own.toUpperCase();
      return word === word.toLowerCase() ? own : capitalized(own);
    });
}

/**
 * Whether a field can begin with word `i`, which then has a capital (Nghị định 30/2020/NĐ-CP, phụ
 * lục II): right after the head ("Chi cục Thú y"), or joined to another ("Đài Phát thanh và Truyền
 * hình").
 */
function opensField(words: readonly string[], i: number, afterHead: number): boolean {
  return i === afterHead || BEFORE_FIELD.has(words[i - 1] ?? '') || BEFORE_FIELD.has(words.slice(i - 2, i).join(' '));
}

/** Whether word `i` is the first of a school's own name. */
function opensSchool(words: readonly string[], i: number): boolean {
  if (words[0] !== 'trường' || GOES_ON.has(words[i] ?? '')) return false;
  return [1, 2, 4].some((length) => i > length && SCHOOLS.has(words.slice(i - length, i).join(' ')));
}

/** An abbreviation of the tables, or letters without tones that no syllable is: "thpt", "qlda". */
function isShortForm(word: string, heads: BodyHeads): boolean {
  return heads.isAbbreviation(word) || (/^[a-zđ]{2,6}$/.test(word) && !isSyllable(word));
}

/**
 * The name with capitals for the places at the end of its parts that stand there without their
 * level: "Bệnh viện đa khoa cư jút" → "… Cư Jút", "… khu vực 2 - an giang" → "… An Giang". Only
 * names of provinces and districts: those of communes are words of the language too (an toàn).
 */
export function withPlaceCapitals(name: string, gazetteer: Pick<Gazetteer, 'named'>): string {
  return name
    .split(' - ')
    .map((part) => {
      const words = part.split(' ');
      // Of one word only what no Vietnamese syllable is, and was taken for an abbreviation: PLEIKU.
      const lengths = /\s\p{Lu}{4,}$/u.test(part) ? [4, 3, 2, 1] : [4, 3, 2];
      const tails = lengths.filter((length) => length <= words.length).map((length) => words.slice(-length));
      const place = tails
        .map((tail) => tail.map((word) => capitalized(word.toLowerCase())).join(' '))
        .find((tail) => isDistrictOrProvince(tail, gazetteer));
      return place === undefined ? part : part.slice(0, part.length - place.length) + place;
    })
    .join(' - ');
}

function isDistrictOrProvince(name: string, { named }: Pick<Gazetteer, 'named'>): boolean {
  return named(name).some(({ level }) => level !== 'commune');
}

/**
 * What a scan makes of "ỦY BAN NHÂN DÂN TỈNH" ("ỦY BAN NHÂN DẪN TÍNH"): the words of that name are
 * certain, the place after them is left as printed.
 */
function withTones(name: string): string {
  const [folded, small] = [fold(name), name.normalize('NFC')];
  const match = CERTAIN_NAME.exec(folded);
  if (!match || folded.length !== small.length) return name;
  const [whole, body = '', level] = match;
  const toned = levelNames.find((word) => fold(word) === level);
  const certain = `${CERTAIN_BODIES.get(body) ?? body}${toned === undefined ? '' : ` ${toned}`}`;
  return certain + small.slice(whole.length);
}
