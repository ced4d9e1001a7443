import { itemAt } from '../../../../ground/expected.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import type { Gazetteer } from '../../../../gazetteer/gazetteer.ts';
import type { IssuerRow } from '../../../../schema/row/issuer-row.ts';
import { fold } from '../../../../vietnamese/fold/fold.ts';
import { capitalized } from '../../../../vietnamese/capitalized.ts';
import { FOLDED_LEVEL, foldedLevels, levelCommittees, levelNames } from '../../../../vietnamese/level-words.ts';

/** Key → name of a table of authorities; built once a table. */
const namesByTable = new WeakMap<readonly IssuerRow[], ReadonlyMap<string, string>>();

/**
 * Words that make what follows a central authority's name a part of another name: its branch, its
 * department, a local body.
 */
const OWN_REST = new RegExp(
  `(?:^| )${oneOf(
    ...[...foldedLevels, 'tp', 'khu vuc', 'chi nhanh', 'chi cuc'],
    ...['cuc', 'vu', 'so', 'phong', 'ban', 'van phong', 'truong', 'vien', 'trung tam', 'thanh tra'],
    ...['va', 'tong', 'hoc', 'doan', 'dang', 'bo'],
  )}(?: |$)`,
);

/** Words of authorities' names that keep a capital inside a name in sentence case. */
const CAPITAL_WORDS = new Map(
  [
    'Ủy ban',
    'Uỷ ban',
    'Hội đồng',
    'Nhân dân',
    'Tổ quốc',
    'Mặt trận',
    'Trung ương',
    'Việt Nam',
    'Covid',
    'Đảng',
    'Thể thao',
    'Du lịch',
    'Đào tạo',
    'Đầu tư',
    'Xã hội',
    'Truyền thông',
    'Môi trường',
    'Công nghệ',
    'Nội vụ',
    'Y tế',
    'Tài chính',
    'Tư pháp',
    'Xây dựng',
    'Công Thương',
    'Công an',
    'Nông nghiệp',
    'Giáo dục',
    'Lao động',
    'Thương binh',
    'Văn hóa',
    'Văn hoá',
    'Thông tin',
    'Kế hoạch',
    'Khoa học',
    'Giao thông',
    'Thuế',
    'Hải quan',
    'Chính sách',
    'Chỉ đạo',
    'Chỉ huy',
    'Thường trực',
    'Thường vụ',
    'Chấp hành',
    'Quân sự',
    'Tuyên giáo',
    'Tổ chức',
    'Dân vận',
    'Kiểm tra',
    'Dân tộc',
    'Tôn giáo',
    'Phát triển',
  ].map((w) => [w.toLowerCase(), w]),
);
const LOWER_AFTER = new Set(['ủy ban', 'uỷ ban', 'hội đồng', 'bảo hiểm', 'chính sách']);

/** Not a unit: "BẢO HIỂM XÃ HỘI", "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI". */
const NO_UNIT = new Set(['xã hội']);

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
  'tp',
  ...levelCommittees.map((name) => name.replace(/ ủy$/, ' uỷ')),
];

/**
 * The words of "Ủy ban nhân dân tỉnh" and its kin, folded, with the tones that they surely have.
 */
const CERTAIN_BODIES = new Map(['ủy ban nhân dân', 'hội đồng nhân dân'].map((name) => [fold(name), name]));
const CERTAIN_NAME = new RegExp(`^(${[...CERTAIN_BODIES.keys()].join('|')})(?: (${FOLDED_LEVEL})(?= ))?`);

/** The central authority that a printed name (capitals or scan slips do not matter) is, or null. */
export function knownIssuer(printed: string, issuers: readonly IssuerRow[]): string | null {
  return fullNames(issuers).get(key(printed)) ?? null;
}

/**
 * The central authority whose name begins a printed line, where the few words after it can only be
 * what a scan left of the other column ("TONG CỤC THUẾ wenghex NAM").
 */
export function knownWithRest(printed: string, issuers: readonly IssuerRow[]): string | null {
  const words = fold(printed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  for (let rest = 1; rest <= 3 && words.length - rest >= 2; rest++) {
    if (OWN_REST.test(words.slice(-rest).join(' '))) return null;
    const known = knownIssuer(words.slice(0, -rest).join(' '), issuers);
    if (known) return known;
  }
  return null;
}

/**
 * A name printed in capitals, in sentence case: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" → "Ủy ban nhân
 * dân tỉnh Quảng Ngãi". What follows a type word is a place and takes capitals; a name not in
 * capitals is returned as printed.
 */
export function issuerInSentenceCase(printed: string, heads: BodyHeads): string {
  const small = [...printed].filter((c) => /\p{Ll}/u.test(c)).length;
  const large = [...printed].filter((c) => /\p{Lu}/u.test(c)).length;
  if (small > large) return printed;
  const words = withTones(printed.toLowerCase()).split(/\s+/).filter(Boolean);
  const out: string[] = [];
  let inPlace = false;
  for (let i = 0; i < words.length; i++) {
    const word = itemAt(words, i);
    const pair = `${word} ${(words[i + 1] ?? '').replace(/[,;]$/, '')}`;
    const unit = UNIT_WORDS.includes(pair) ? pair : UNIT_WORDS.includes(word) && !NO_UNIT.has(pair) ? word : null;
    inPlace ||= opensSchool(words, i);
    if (unit) {
      const text = out.length === 0 ? capitalized(unit) : unit;
      out.push(unit.startsWith('tp') ? 'TP' : /[ủu][yỷ]$|ủy$/.test(unit) ? capitalized(unit) : text);
      if (unit.includes(' ')) i++;
      inPlace = !AFTER_BARE_LEVEL.has(words[i + 1] ?? '');
    } else if (inPlace) out.push(capitalized(word));
    else if (word === 'covid-19' || word.split('&').every((part) => isShortForm(part, heads)))
      out.push(word.toUpperCase());
    else if (CAPITAL_WORDS.has(pair) && !LOWER_AFTER.has(out.slice(-2).join(' ').toLowerCase())) {
      out.push(...(CAPITAL_WORDS.get(pair) ?? pair).split(' '));
      i++;
    } else {
      const opens = out.length === 0 || /^[–-]$/.test(out.at(-1) ?? '');
      out.push(opens || CAPITAL_WORDS.has(word) ? capitalized(word) : word);
    }
  }
  return out.join(' ').replace(/(?<=\d)\s*,/g, ',');
}

/** Whether word `i` is the first of a school's own name. */
function opensSchool(words: readonly string[], i: number): boolean {
  if (words[0] !== 'trường' || GOES_ON.has(words[i] ?? '')) return false;
  return [1, 2, 4].some((length) => i > length && SCHOOLS.has(words.slice(i - length, i).join(' ')));
}

/** An abbreviation of the tables, or one that no syllable is: "thpt", "tnhh". */
function isShortForm(word: string, heads: BodyHeads): boolean {
  return heads.isAbbreviation(word) || /^[bcdđghklmnpqrstvx]{2,}$/.test(word);
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
      const tails = [4, 3, 2].filter((length) => length <= words.length).map((length) => words.slice(-length));
      const place = tails
        .map((tail) => tail.map(capitalized).join(' '))
        .find((tail) => isDistrictOrProvince(tail, gazetteer));
      return place === undefined ? part : part.slice(0, part.length - place.length) + place;
    })
    .join(' - ');
}

function isDistrictOrProvince(name: string, { named }: Pick<Gazetteer, 'named'>): boolean {
  return named(name).some(({ level }) => level !== 'commune');
}

function fullNames(issuers: readonly IssuerRow[]): ReadonlyMap<string, string> {
  const known = namesByTable.get(issuers);
  if (known) return known;
  const table = new Map(
    issuers.toReversed().flatMap((row) => [row.name, ...(row.also ?? [])].map((n) => [key(n), row.name] as const)),
  );
  namesByTable.set(issuers, table);
  return table;
}

/** Folded and without white space, so that "CHÍNHPHỦ" of a scan is "Chính phủ". */
function key(name: string): string {
  return fold(name).replace(/[^a-z0-9]/g, '');
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
