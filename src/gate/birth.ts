import { personNear, wordsBefore, type GateText } from './gate-text.ts';
import type { Sighting } from './sighting.ts';

const BIRTH_DAY = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19|20)\d{2}|\d{1,2} thang \d{1,2} nam (?:19|20)\d{2}`;
/** Scans read l for 1 and o for 0. */
const BIRTH_YEAR = String.raw`(?:[1li]9[1-9]|2[0o][0-2o])[\do]`;
/** The words before the day or year; the longer ones are labels of a form or of a column. */
const BIRTH_LABELS = [
  ...['ngay sinh', 'ngay, ?thang, ?nam sinh', 'ngay thang nam sinh', 'nam sinh', 'sinh', 'sn', String.raw`s\/n`, 'ns'],
];
/** Between them: "sinh vào ngày 12", "sinh: năm 1985". */
const TO_BIRTH = String.raw`(?: vao| nam| ngay)?[\s:.,|(]{1,4}(?:(?:ngay|nam) )?`;
const BORN = new RegExp(
  String.raw`(?<![a-z])(${BIRTH_LABELS.join('|')})${TO_BIRTH}(${BIRTH_DAY}|${BIRTH_YEAR})(?!\d)`,
  'g',
);
const AGE = new RegExp(
  [
    String.raw`^[\s,(-]{1,3}(?:(?:gioi tinh )?(?:nam|nu)[\s,]{1,2})?`,
    String.raw`(?:\d{1,3} tuoi(?!\s{0,2}(?:dang|nghe|quan|doan))|(?:19[1-9]|20[0-2])\d\))`,
  ].join(''),
);
/**
 * "Sinh" as a part of other words (học sinh, vệ sinh, phát sinh, khai sinh, an sinh …), or of
 * nobody in particular.
 */
const BEFORE_SINH = [
  ...['hoc', 've', 'phat', 'khai', 'an', 'dan', 'tai', 'thi', 'nay', 'san', 'ho', 'giao', 'luu', 'moi', 'hy', 'tuyen'],
  ...['nhan', 'sat', 'song', 'sinh', 'quyen', 'ky', 'so', 'tre', 'nguoi', 'em', 'nam thanh nien'],
];
const OTHER_WORD = new RegExp(String.raw`(?<![a-z])(?:${BEFORE_SINH.join('|')})\s{1,2}$`);
const ANNIVERSARY = /(?:ky niem|nhan dip|chao mung|tuong niem|nam ngay)/;

/**
 * Days and years of birth, and ages, of persons who are named. Surface forms: "sinh ngày
 * 12/3/1985", "ông …, sinh năm 1985", "(SN 1985)", "Ngày sinh: 12.3.1985", "…, 35 tuổi". Near
 * misses: "học sinh năm 2021", "phát sinh ngày …", "công dân sinh năm 2003", "kỷ niệm ngày sinh …",
 * a blank form.
 */
export function birthDays(read: GateText): Sighting[] {
  const stated = [...read.folded.matchAll(BORN)].flatMap(({ index, 0: words, 1: born = '', 2: day = '' }) => {
    const before = wordsBefore(read, index, 120);
    if (OTHER_WORD.test(before) || ANNIVERSARY.test(before)) return [];
    const isLabel = /^(?:ngay|nam)/.test(born);
    const end = index + words.length;
    const isAlone = isLabel && day.length > 4 && /(?:^|\n)[^a-z]{0,6}$/.test(before);
    if (!isAlone && !personNear(read, index, end, 120, isLabel ? 60 : 0)) return [];
    return [{ start: end - day.length, end }];
  });
  const aged = read.persons.flatMap(({ end }) => {
    const age = AGE.exec(read.folded.slice(end, end + 40))?.[0];
    return age ? [{ start: end, end: end + age.length }] : [];
  });
  return [...stated, ...aged].map((span) => ({ kind: 'birth', ...span, masked: '**/**/****' }));
}
