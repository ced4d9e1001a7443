import { wordsAfter, wordsBefore, type GateText } from './gate-text.ts';
import { maskedName } from './masked.ts';
import type { Sighting } from './sighting.ts';

/** What a child is called before its name, perhaps with a word more: "bé gái tên". */
const CHILD_WORDS = ['chau', 'be', 'tre', 'tre em', 'be trai', 'be gai', 'chau be', 'hoc sinh', 'hs'];
const CHILD = new RegExp(String.raw`(?<![a-z])(?:${CHILD_WORDS.join('|')})[\s:,]{1,2}(?:ten\s|la\s|em\s|chau\s)?$`);
const PUPIL = /(?<![a-z])em[\s:,]{1,2}$/;
const CHILD_AFTER = new RegExp(
  [
    ...['hoc sinh', 'lop \\d', 'lop (?:mau giao|la)', '\\d{1,2} tuoi', 'thang tuoi', 'con (?:ong|ba|cua|anh|chi)'],
    ...['mo coi', 'xam hai', 'truong (?:mam non|mau giao|tieu hoc|thcs|thpt)'],
  ]
    .map((words) => `(?<![a-z])${words}`)
    .join('|'),
);

/**
 * Names of children. Surface forms: "cháu Vàng A Páo", "em Nguyễn Thị Hoa, học sinh lớp 5A", "bé
 * …", "học sinh Lê Văn Nam". Near misses: "các cháu thiếu nhi", "em Nguyễn Văn A" (nobody), "học
 * sinh Trường THCS Lê Quý Đôn".
 */
export function namesOfMinors(read: GateText): Sighting[] {
  return read.persons
    .filter(({ start, end }) => {
      const before = wordsBefore(read, start, 40);
      return CHILD.test(before) || (PUPIL.test(before) && CHILD_AFTER.test(wordsAfter(read, end, 80)));
    })
    .map(({ start, end, name }) => ({ kind: 'minor', start, end, masked: maskedName(name) }));
}
