import { oneOf } from '../../text/phrase/one-of.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import { levelNames, rankOfWord } from '../../../vietnamese/level-words.ts';
import { inSmallLetters } from '../../text/phrase/small-letters.ts';
import { verbAt } from '../duty/duty-verb.ts';
import { endOfNouns } from './noun-of-name.ts';
import {
  committees,
  fieldsAfterAnd,
  fieldWords,
  kindsWithFieldWords,
  nameGoesOn,
  wordsAfterNames,
  wordsBeforeCapitals,
  wordsInNames,
} from './body-words.ts';

/** Words with a capital that open what the document is about, set right after its issuer. */
const CLAUSE = new RegExp(
  String.raw`^${oneOf(
    ...['Về', 'V/v', 'Hướng dẫn', 'Quy định', 'Ban hành', 'Sửa đổi', 'Bổ sung', 'Phê duyệt', 'Công bố', 'Triển khai'],
    ...['Tăng cường', 'Thông báo', 'Kết luận'],
  )}\s\p{Ll}`,
  'u',
);

/** The same in small letters, and "về" as scans have it. */
const WHAT_IT_DOES = new RegExp(
  String.raw`^${oneOf(
    ...['quy định', 'hướng dẫn', 'ban hành', 'sửa đổi', 'bổ sung', 'phê duyệt', 'công bố', 'thông qua', 'triển khai'],
    ...['thành lập', 'kiện toàn', 'thông báo', 'kết luận', 'chỉ đạo', 'v/v', 'vê', 've', 'vẻ', 'vé'],
  )}(?!\p{L})`,
  'u',
);

const LONGEST_BODY_NAME = 130;

/** Some words of a field are taken only after certain words before them. */
const HEAD_REACH = 30;
const SMALL_WORDS = byLength([...wordsInNames.map(([words]) => words), ...levelNames, ...committees]);

/** Before a space and a capital. */
const BEFORE_CAPITAL = new RegExp(
  String.raw`^${oneOf(...wordsBeforeCapitals.map(([words]) => words))}(?=\s\p{Lu})`,
  'u',
);

const FIELD_WORDS = byLength(fieldWords.map(([words]) => words));

/** No small word is longer, with the character after it. */
const LONGEST_SMALL = Math.max(...[...SMALL_WORDS, ...FIELD_WORDS].map(({ length }) => length)) + 1;

/** Words after which every syllable of the unit's name has a capital. */
const BEFORE_UNIT = new Set([...levelNames, ...committees]);

interface Walk {
  readonly text: string;
  readonly heads: BodyHeads;
  at: number;
  /** The level of the last unit named, or -1. */
  level: number;
  /**
   * Whether the last word was the first syllable of a field, which takes a second one in small
   * letters ("Y tế").
   */
  takesSyllable: boolean;
  /** Whether the words are a unit's name, of which every syllable has a capital. */
  inUnit: boolean;
  /** Whether fields of its kind have words that others have not. */
  readonly hasFieldWords: boolean;
}

/**
 * The name of an authority with which a text begins, or null. Surface forms: "UBND tỉnh Lai Châu",
 * "Bộ Văn hóa, Thể thao và Du lịch", "Ban Chỉ đạo phòng, chống dịch Covid-19 huyện Tam Đường",
 * "UBND xã A, huyện B". Near misses: "Thủ tướng Chính phủ, Sở Y tế chủ trì" (ends at the comma),
 * "Sở Y tế báo cáo", "UBND tỉnh theo thẩm quyền". Time is linear in the name.
 */
export function citedBodyIn(text: string, heads: BodyHeads): string | null {
  const words = text.slice(0, LONGEST_BODY_NAME).replace(/\s+/g, ' ').trimStart();
  if (!opensName(words, heads)) return null;
  const listed = heads.nameIn(words);
  // "Thủ tướng Chính phủ Phạm Minh Chính": nothing of the country's has a capital after its name.
  if (listed?.isLocal === false && /^\s\p{Lu}/u.test(words.slice(listed.length))) return words.slice(0, listed.length);
  const at = Math.max(listed?.length ?? 0, knownLength(words, heads));
  const hasFieldWords = takesFieldWords(words, heads);
  const walk: Walk = { text: words, heads, at, level: -1, takesSyllable: false, inUnit: false, hasFieldWords };
  while (walk.at < words.length && step(walk));
  const name = words.slice(0, walk.at).replace(/(?:[\s,–-]|\s(?:và|các))+$/u, '');
  const isKnown = walk.at === at || walk.level >= 0;
  return name.length < 3 || (!isKnown && endOfNouns(words, name.length, 1) > name.length) ? null : name;
}

/** Whether a name is of a kind whose fields have words of their own, one of the whole country too. */
function takesFieldWords(text: string, heads: BodyHeads): boolean {
  const row = heads.inPrinted(text)?.row;
  return row ? kindsWithFieldWords.has(row.id) : /^(?:Ban Chỉ (?:đạo|huy)|(?:Ủy|Uỷ) ban) [Qq]uốc gia/u.test(text);
}

/**
 * How many characters of a text are a kind of bodies with a field that its row has, or a kind of
 * several words itself: "Trung tâm Kiểm soát bệnh tật", "Ban An toàn giao thông". 0 where the row says
 * no more than the words of the name do.
 */
function knownLength(text: string, heads: BodyHeads): number {
  const head = heads.inPrinted(text);
  if (head === null) return 0;
  const rest = inSmallLetters(text.slice(head.length, head.length + LONGEST_BODY_NAME));
  const fields = (head.row?.fields ?? []).map((field) => ` ${inSmallLetters(field)}`);
  const field = fields.filter((words) => startsWithWord(rest, words)).sort((a, b) => b.length - a.length)[0];
  if (field !== undefined) return head.length + field.length;
  return head.words.split(' ').length > 2 && !BEFORE_UNIT.has(head.words.toLowerCase()) ? head.length : 0;
}

/**
 * How many characters of a text are the field with which the name of a body of a kind (its id)
 * continues at a position, after the words of its head: "Kiểm soát bệnh tật" of "Trung tâm Kiểm soát
 * bệnh tật tỉnh". It ends before a unit; 0 without one.
 */
export function fieldLength(text: string, position: number, kind: string, heads: BodyHeads): number {
  const before = Math.max(0, position - HEAD_REACH);
  const walk: Walk = {
    text: text.slice(before, position + LONGEST_BODY_NAME),
    heads,
    at: position - before,
    level: -1,
    takesSyllable: false,
    inUnit: false,
    hasFieldWords: kindsWithFieldWords.has(kind),
  };
  let end = walk.at;
  while (walk.at < walk.text.length && step(walk) && !walk.inUnit) end = walk.at;
  return walk.text.slice(position - before, end).replace(/(?:[\s,–-]|\s(?:và|các))+$/u, '').length;
}

/**
 * Whether a text begins with the head of a body, which has a capital or two words, or with an
 * office.
 */
function opensName(text: string, heads: BodyHeads): boolean {
  if (heads.inPrinted(text) !== null || heads.officeIn(text) > 0) return true;
  const small = heads.inPrinted(capitalized(text));
  return small !== null && text.slice(0, small.length).includes(' ');
}

/** Takes the next piece of the name; false where the name ends. */
function step(walk: Walk): boolean {
  const { text, heads, at } = walk;
  const gap = /^(?:\s?[-–]\s?|\s)?/u.exec(text.slice(at))?.[0].length ?? 0;
  const rest = text.slice(at + gap);
  if (/^,/.test(rest)) return takeAfterComma(walk, rest);
  if (
    /[-–]/.test(text.slice(at, at + gap)) &&
    !text.slice(0, at).endsWith('HĐND') &&
    (opensName(rest, heads) || /^[Cc]ác\s/u.test(rest))
  )
    return false;
  if (/^(?:và|&)\s/u.test(rest)) return takeAfterAnd(walk, rest, gap);
  const inSmall = rest.slice(0, LONGEST_SMALL).toLowerCase();
  const small =
    SMALL_WORDS.find((words) => startsWithWord(inSmall, words)) ??
    (walk.hasFieldWords && walk.level < 0 ? FIELD_WORDS.find((words) => startsWithWord(inSmall, words)) : undefined);
  // "UBND tỉnh Lai Châu về phòng, chống dịch": after a unit it is what the document is about.
  if (small?.startsWith('về ') === true && walk.level >= 0) return false;
  if (small !== undefined && (rest[0] !== rest[0]?.toUpperCase() || BEFORE_UNIT.has(small))) {
    walk.at = at + gap + small.length;
    walk.level = rankOfWord.get(small) ?? walk.level;
    walk.inUnit = BEFORE_UNIT.has(small);
    walk.takesSyllable = false;
    return true;
  }
  if (CLAUSE.test(rest)) return false;
  const joining = BEFORE_CAPITAL.exec(rest)?.[0];
  if (joining !== undefined) {
    walk.at += gap + joining.length;
    walk.takesSyllable = false;
    return true;
  }
  const word = /^(?:TP\.\s?|[\p{L}\p{N}’'./]+?(?=[\s,;:.()“”"–-]|$))/u.exec(rest)?.[0] ?? '';
  return word !== '' && takeWord(walk, word, gap);
}

function takeAfterComma(walk: Walk, rest: string): boolean {
  const next = rest.replace(/^,\s*/u, '');
  const gap = rest.length - next.length;
  const name = walk.text.slice(0, walk.at);
  const goesOn = nameGoesOn.find(([after, word]) => name.endsWith(after) && startsWithWord(next, word));
  if (goesOn) {
    walk.at += gap;
    walk.takesSyllable = false;
    return true;
  }
  const level = levelNames.find((words) => startsWithWord(next.toLowerCase(), words));
  const higher = level !== undefined && walk.level >= 0 && (rankOfWord.get(level) ?? 0) > walk.level;
  if (!higher || !/^\S+(?:\s(?:phố|xã|trấn|khu))?\s[\p{Lu}\d]/u.test(next)) return false;
  walk.at += gap + level.length;
  walk.level = rankOfWord.get(level) ?? walk.level;
  walk.inUnit = true;
  return true;
}

function takeAfterAnd(walk: Walk, rest: string, gap: number): boolean {
  const next = rest.replace(/^\S+\s/u, '');
  const field = [...fieldsAfterAnd, 'tìm kiếm cứu nạn', 'phát triển nông thôn'].find((words) =>
    startsWithWord(next, words),
  );
  if (field === undefined || walk.inUnit) return false;
  walk.at += gap + (rest.length - next.length) + field.length;
  walk.takesSyllable = false;
  return true;
}

function startsWithWord(text: string, words: string): boolean {
  return text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length));
}

function takeWord(walk: Walk, word: string, gap: number): boolean {
  // "Công ty A - Đ/c số 1": its address.
  if (/^[Đđ]\/c$/u.test(word)) return false;
  const isNumber = /^\d+$/.test(word);
  const before = walk.text.slice(0, walk.at);
  if (
    isNumber &&
    !walk.inUnit &&
    !/(?:[Cc]hỉ đạo|BCĐ|[Cc]ovid|COVID|Quân (?:khu|đoàn)|Đề án|[Kk]hu vực|[Cc]ơ sở)$/u.test(before)
  )
    return false;
  if (/^\p{Lu}/u.test(word) || isNumber) {
    // A second head inside a name begins another one, unless it follows an office ("Giám đốc Sở Y
    // tế").
    walk.at += gap + word.length;
    walk.takesSyllable = !walk.inUnit && /\p{Ll}|^Y$/u.test(word);
    return true;
  }
  if (!walk.takesSyllable || !/^\p{Ll}{1,6}$/u.test(word) || wordsAfterNames.has(word)) return false;
  // "Ban Thu hướng dẫn", "Ban Thu quy định": what it does begins.
  const next = walk.at + gap;
  if (verbAt(walk.text, next) !== null || WHAT_IT_DOES.test(walk.text.slice(next, next + HEAD_REACH))) return false;
  walk.at += gap + word.length;
  walk.takesSyllable = false;
  return true;
}

function byLength(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
