import { isSurname } from '../vietnamese/surname.ts';

/** Somebody named in the text. */
export interface Person {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /**
   * What is put before the name, folded: `ong`, `ba`, `chau`, `benh nhan` …; null for a bare name.
   */
  readonly title: string | null;
}

/**
 * Family names, with their tones, that open a name without "ông" or "bà" before it. Without tones
 * they would be words: Trận, Hội, Lợi.
 */
const FAMILY_NAMES = new Set(
  (
    'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương lâm mai trịnh đào đoàn lương lưu ' +
    'thái châu quách triệu kiều nông lò vàng giàng hầu tòng quàng điểu hà tạ tô chu lường sùng thào hứa lục nghiêm tống ' +
    'phùng khúc giáp ksor rcom siu kpă niê rmah đàm bế ninh vi hờ chảo tẩn lù'
  ).split(' '),
);
/**
 * Family names that are other words in a heading: LÝ, VI PHẠM, PHỤ LỤC, ĐOÀN; in capitals only
 * before VĂN or THỊ.
 */
const WORDS_OF_HEADINGS = new Set('vi lý lục lưu đoàn nông đào ninh nguyên phạm hồ lương lâm thái mai châu'.split(' '));
/** Those whose letters alone are enough where a scan lost or mixed up the tones. */
const UNMISTAKABLE = /^(?:nguy[eê]n|pham|huynh|hoang|tran|dang)$/;
/** What a name of anybody has in its middle: Lành Văn Khải, Lộc Thị Mẩy. */
const MIDDLE = new Set(['văn', 'thị']);
/** After these, or before those, it is not a name: Sở Văn Hóa, Đô Thị Mới, Trường Văn Hiến. */
const NO_FIRST = new Set(
  'trường lớp đường phố xã phường huyện tỉnh thôn bản khu đội tổ sở phòng trung ủy uỷ hội ban bộ tòa toà viện cục vụ chi công đô thành chợ cầu đền quận chúng'.split(
    ' ',
  ),
);
const NO_LAST = new Set('hóa hoá thư phòng bản kiện học nghệ minh trường xã trấn tứ'.split(' '));
/** Words of the Central Highlands that open a name: Y Thông, H'Ngăm. */
const HIGHLAND = /^(?:Y|H['’ʼ]\p{L}+|K['’ʼ]\p{L}+|Ka)$/u;

const TITLE = new RegExp(
  String.raw`(?<![a-z])(${[
    ...[
      'ong',
      'ba',
      'anh',
      'chi',
      'em',
      'chau',
      'be',
      'tre',
      'thay',
      'hoc sinh',
      'benh nhan',
      'nguoi benh',
      'nan nhan',
    ],
    ...['bi can', 'bi cao', 'doi tuong', 'cong dan', 'ho ten', 'ho va ten', 'ho', 'chu ho'],
  ].join('|')})[\s:,]{1,3}$`,
);
/** Titles that are other words without their tones (ba "three", chi "branch"). */
const WITH_TONES = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:${[
    ...['ông', 'bà', 'anh', 'chị', 'em', 'cháu', 'bé', 'trẻ', 'thầy', 'học sinh', 'bệnh nhân'],
    ...['họ và tên', 'họ tên', 'hộ', 'chủ hộ'],
  ].join('|')})[\s:,]{1,3}$`,
  'iu',
);

/** What a name names where one of these is before it: a street, a school, a ship. */
const THING = new RegExp(
  String.raw`(?<![a-z])(?:${[
    ...[
      'duong',
      'pho',
      'benh vien',
      'truong',
      'thcs',
      'thpt',
      'tieu hoc',
      'mam non',
      'mau giao',
      'dai hoc',
      'hoc vien',
    ],
    ...['quan', 'huyen', 'xa', 'phuong', 'thi tran', 'thi xa', 'cau', 'cho', 'khu', 'cong vien', 'quang truong'],
    ...['cong ty', 'doanh nghiep', 'giai thuong', 'den', 'chua', 'thon', 'ap', 'lang', 'nha may', 'thanh pho', 'tinh'],
    ...['song', 'nui', 'tau', 'kenh', 'ngo', 'ngach', 'hem', 'tuyen', 'lang bac', 'trung tam', 'bao tang', 'di tich'],
    ...['tnhh', 'co phan', 'mtv', 'kinh doanh', 'nha tho', 'nghia trang', 'tuong dai', 'thi dua', 'quy'],
  ].join('|')})[\s“"'(]{1,2}$`,
);
const NUMBERED_STREET = /[^\s|.)][^\n]{0,40}?\s\d{1,4}[a-z]?[\s,]{1,2}$/;

/** Names that are everywhere and nobody's data. */
const EVERYBODYS: ReadonlySet<string> = new Set([
  ...['hồ chí minh', 'lê hồng phong', 'trần phú', 'nguyễn tất thành', 'nguyễn ái quốc'],
]);

const NAME_WORD = /\p{Lu}[\p{L}\p{M}]*(?:['’ʼ]\p{L}+)?/gu;
const MOST_WORDS = 4;

interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The persons that a text names, in text order: two to four capitalised syllables of which the
 * first is a family name; two only after a title. Surface forms: "ông Nguyễn Văn Hùng", "bà H'Bơ
 * Niê", "NGUYỄN VĂN HÙNG", "Nguyên Văn Hùng" (scan). Near misses: "đường Nguyễn Trãi", "Trường THCS
 * Lê Quý Đôn", "33 Trần Hưng Đạo", "Nguyễn Văn A" (nobody), "Tổ Quốc".
 */
export function personsIn(text: string, folded: string): Person[] {
  const found: Person[] = [];
  for (const run of runsOf(text)) {
    if (isHeading(run)) continue;
    for (let i = 0; i < run.length; i++) {
      const person = personAt(run, i, text, folded);
      if (!person) continue;
      found.push(person);
      break;
    }
  }
  return found;
}

/** Capitalised words with nothing but a space between them. */
function* runsOf(text: string): Generator<readonly NameWord[]> {
  let run: NameWord[] = [];
  for (const { index, 0: word } of text.matchAll(NAME_WORD)) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) continue;
    const last = run.at(-1);
    if (last && !/^ {1,2}$/.test(text.slice(last.end, index).slice(0, 3))) {
      yield run;
      run = [];
    }
    run.push({ start: index, end: index + word.length, text: word });
  }
  if (run.length > 0) yield run;
}

/** More words in capitals than a name has are a heading. */
function isHeading(run: readonly NameWord[]): boolean {
  return run.length > MOST_WORDS + 1 && run.every(({ text }) => isCapitalWord(text));
}

function personAt(run: readonly NameWord[], i: number, text: string, folded: string): Person | null {
  const words = run.slice(i, i + MOST_WORDS);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || isInitial(last.text)) return null;
  const before = folded.slice(Math.max(0, first.start - 60), first.start);
  const sameLine = before.slice(before.lastIndexOf('\n') + 1);
  const printed = text.slice(first.start - before.length, first.start);
  const title = titleBefore(before, printed);
  const isSure = title !== null && WITH_TONES.test(printed);
  const opens = isSure ? opensAfterTitle(words) : words.length > 2 && opensAlone(words, i);
  if (!opens || THING.test(sameLine) || NUMBERED_STREET.test(sameLine)) return null;
  const name = text.slice(first.start, last.end);
  return EVERYBODYS.has(name.toLowerCase()) ? null : { start: first.start, end: last.end, name, title };
}

/** After "ông" or "cháu" two syllables are enough where the first is a family name. */
function opensAfterTitle(words: readonly NameWord[]): boolean {
  const first = words[0]?.text ?? '';
  return !NO_FIRST.has(first.toLowerCase()) && (words.length > 2 || isSurname(first) || HIGHLAND.test(first));
}

function opensAlone(words: readonly NameWord[], i: number): boolean {
  const [first = '', second = '', third = ''] = words.map(({ text }) => text);
  if (isCapitalWord(first) && !isNameInCapitals(words, i)) return false;
  // Names at a bank have no tones: LE VAN BINH.
  const middle = isCapitalWord(second) ? withoutTones(second.toLowerCase()) : second.toLowerCase();
  const isMiddle = MIDDLE.has(middle) || (isCapitalWord(second) && /^(?:van|thi)$/.test(middle));
  const hasMiddle = isMiddle && !NO_LAST.has(third.toLowerCase());
  return isFamilyName(first) || (hasMiddle && !NO_FIRST.has(first.toLowerCase()));
}

/** A name in capitals stands by itself. */
function isNameInCapitals(words: readonly NameWord[], i: number): boolean {
  if (i > 0 || !words.every(({ text }) => isCapitalWord(text))) return false;
  const [first, second] = words.map(({ text }) => text.toLowerCase());
  return !WORDS_OF_HEADINGS.has(first ?? '') || /^(?:văn|thị|van|thi)$/.test(second ?? '');
}

function isCapitalWord(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** "ông", "cháu" … before a name; not the end of another name ("Lai Châu, Sơn La"). */
function titleBefore(folded: string, printed: string): string | null {
  const match = TITLE.exec(folded);
  if (!match) return null;
  const begins = printed.charAt(match.index);
  const opensPart = /(?:^|[\n.:;|(/+–-]\s?)$/.test(printed.slice(0, match.index));
  return opensPart || begins === begins.toLowerCase() ? (match[1] ?? null) : null;
}

function isFamilyName(word: string): boolean {
  const small = word.toLowerCase();
  return FAMILY_NAMES.has(small) || HIGHLAND.test(word) || UNMISTAKABLE.test(withoutTones(small));
}

function withoutTones(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

/** "Nguyễn Văn A", "Nguyễn Thị T.": a letter for a name, which is nobody's. */
function isInitial(word: string): boolean {
  return word.length === 1;
}
