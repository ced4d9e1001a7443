import { opensWithCapital } from '../vietnamese/capitalized.ts';
import { fold } from '../vietnamese/fold/fold.ts';
import { personNear, wordsAfter, wordsBefore, type GateText } from './gate-text.ts';
import { namesOffice } from './offices.ts';
import type { Person } from './person.ts';
import type { Sighting } from './sighting.ts';
import { wholeWords } from './whole-words.ts';

const LIVES = new RegExp(
  wholeWords([
    ...['tru tai', 'thuong tru', 'tam tru', 'cu tru tai', 'noi cu tru', 'ho khau', 'hktt', 'dkhktt', 'dktt', 'noi o'],
    ...['cho o', 'ngu tai', 'ngu o', 'song tai', 'nha o tai', 'que quan', 'dia chi'],
  ]),
  'g',
);
/**
 * Short words of a home that other words fold to: "nhập ngũ tại", "trên sông tại", "cho ổ dịch",
 * "nói ở". With tones they count in this spelling only; without tones in any.
 */
const SPELT = new Map(
  ['nơi ở', 'chỗ ở', 'ngụ tại', 'ngụ ở', 'sống tại', 'địa chỉ'].map((words) => [fold(words), words]),
);
/** The smallest places: beside a name they are a home. */
const SMALL_PLACES = [
  ...[
    'so nha',
    'thon',
    'xom',
    'to',
    'to dan pho',
    'tdp',
    'khu pho',
    'ap',
    'ban',
    'buon',
    'bon',
    'lang',
    'plei',
    'khom',
  ],
  ...['doi', 'ngo', 'ngach', 'hem'],
];
const LARGER_PLACES = ['so', 'kp', 'duong', 'pho', 'phuong', 'xa', 'thi tran', 'can ho', 'chung cu'];
/** A piece of an address, with its name or number. */
const ADDRESS_PART = new RegExp(
  String.raw`(?<![a-z])(?:${[...SMALL_PLACES, ...LARGER_PLACES].join('|')})\s+(?:so\s+)?[\p{L}\d]`,
  'u',
);
const HOME = new RegExp(
  String.raw`^([\s,(–-]{1,3}(?:(?:o|tai|thuoc|nguoi)\s)?)(?:${SMALL_PLACES.join('|')}) (?!truong|vien|pho|chi|quan|cong|dan)[\p{L}\d]`,
  'u',
);
const MAN_OR_WOMAN = new Set(['ong', 'ba', 'anh', 'chi', 'ho', 'chu ho', 'chau', 'em', 'benh nhan', 'cong dan']);

/**
 * Where a named person lives. Surface forms: "bà Trần Thị Lan, trú tại thôn 2, xã …", "HKTT: số nhà
 * 12 …", "hộ ông Nguyễn Văn Hùng (thôn 4)". Near misses: "địa chỉ: số 1 Trần Phú" of an office,
 * "đại diện thường trú", "bố trí chỗ ở tạm", "ông …, Trưởng thôn 3", "ông …, Ban Dân vận", a blank
 * form.
 */
export function homeAddresses(read: GateText): Sighting[] {
  const stated = [...read.folded.matchAll(LIVES)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const place = ADDRESS_PART.exec(wordsAfter(read, end, 70));
    const printed = read.text.slice(index, end);
    const isHeading = words.includes(' ') && isAllCapitals(printed);
    return place && !isHeading && isSpelt(words, printed) && isSomebodysHome(read, index, words)
      ? [{ start: index, end: end + place.index + place[0].length }]
      : [];
  });
  const beside = read.persons.flatMap((person) => homeBeside(read, person));
  return [...stated, ...beside].map(({ start, end }) => ({ kind: 'address', start, end, masked: '***' }));
}

function isSomebodysHome(read: GateText, index: number, words: string): boolean {
  const person = personNear(read, index, index + words.length, 120, 0);
  if (!person) return false;
  const between = read.folded.slice(person.start, index);
  if (between.includes(';') || /\. /.test(between)) return false;
  return words !== 'dia chi' || !namesOffice(`${wordsBefore(read, person.start, 40)} ${between}`);
}

function homeBeside({ text, folded }: GateText, { end, title }: Person): { start: number; end: number }[] {
  if (title === null || !MAN_OR_WOMAN.has(title)) return [];
  const home = HOME.exec(folded.slice(end, end + 40));
  if (!home) return [];
  const [whole, lead = ''] = home;
  // "Ban Dân vận" and "Đội Quản lý" are offices: bản, đội, tổ are not written with a capital.
  // "bàn giao" and "bản tin" are other words: what follows bản, đội, tổ is a name or a number.
  const begins = end + lead.length;
  const named = end + whole.length - 1;
  const isNamed = opensWithCapital(text, named) || /\d/.test(text.charAt(named));
  return isNamed && !opensWithCapital(text, begins) ? [{ start: end, end: end + whole.length }] : [];
}

function isSpelt(folded: string, printed: string): boolean {
  const spelling = SPELT.get(folded);
  return spelling === undefined || [spelling, folded].includes(printed.toLowerCase());
}

function isAllCapitals(words: string): boolean {
  return words === words.toUpperCase();
}
