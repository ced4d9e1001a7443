import { personNear, wordsAfter, wordsBefore, type GateText } from './gate-text.ts';
import { namesOffice } from './offices.ts';
import type { Sighting } from './sighting.ts';

const LIVES =
  /(?<![a-z])(tru tai|thuong tru|tam tru|cu tru tai|noi cu tru|ho khau|hktt|dkhktt|noi o|cho o|ngu tai|ngu o|song tai|nha o tai|que quan|dia chi)(?![a-z])/g;
/** A piece of an address, with its name or number. */
const PLACE =
  /(?<![a-z])(?:so nha|so|thon|xom|to|to dan pho|tdp|khu pho|kp|ap|ban|buon|bon|lang|plei|khom|doi|ngo|ngach|hem|duong|pho|phuong|xa|thi tran|can ho|chung cu)\s+(?:so\s+)?[\p{L}\d]/u;
/** The smallest places: beside a name they are a home. */
const HOME =
  /^[\s,(–-]{1,3}(?:(?:o|tai|thuoc|nguoi)\s)?(?:so nha|thon|xom|to dan pho|tdp|khu pho|ap|ban|buon|bon|lang|plei|khom|to|doi|ngo|ngach|hem) (?!truong|vien|pho truong|chi|quan ly)[\p{L}\d]/u;
const MAN_OR_WOMAN = new Set(['ong', 'ba', 'anh', 'chi', 'ho', 'chu ho', 'chau', 'em', 'benh nhan', 'cong dan']);

/**
 * Where a named person lives. Surface forms: "bà Trần Thị Lan, trú tại thôn 2, xã …", "HKTT: số nhà
 * 12 …", "hộ ông Nguyễn Văn Hùng (thôn 4)". Near misses: "địa chỉ: số 1 Trần Phú" of an office, "đại
 * diện thường trú", "bố trí chỗ ở tạm", "ông …, Trưởng thôn 3", a blank form.
 */
export function homeAddresses(read: GateText): Sighting[] {
  const stated = [...read.folded.matchAll(LIVES)].flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    const place = PLACE.exec(wordsAfter(read, end, 70));
    const person = personNear(read, index, end, 120, 0);
    const isHeading = words.includes(' ') && isAllCapitals(read.text.slice(index, end));
    if (!place || !person || isHeading) return [];
    const between = read.folded.slice(person.start, index);
    if (between.includes(';') || /\. /.test(between)) return [];
    const isOffice = namesOffice(`${wordsBefore(read, person.start, 40)} ${between}`);
    return isOffice && words === 'dia chi' ? [] : [{ start: index, end: end + place.index + place[0].length, words }];
  });
  const beside = read.persons.flatMap(({ end, title }) => {
    if (title === null || !MAN_OR_WOMAN.has(title)) return [];
    const home = HOME.exec(read.folded.slice(end, end + 40))?.[0];
    return home ? [{ start: end, end: end + home.length, words: 'nơi ở sau tên' }] : [];
  });
  return [...stated, ...beside].map(({ start, end }) => ({ kind: 'address', start, end, masked: '***' }));
}

function isAllCapitals(words: string): boolean {
  return words === words.toUpperCase();
}
