import { wordsAfter, wordsBefore, type GateText } from './gate-text.ts';
import { maskedName } from './masked.ts';
import { namesOffice } from './offices.ts';
import type { Person } from './person.ts';
import type { Sighting } from './sighting.ts';
import { wholeWords } from './whole-words.ts';

const PATIENT_WORDS = [
  ...['f[0-3]', 'bn', 'benh nhan', 'nguoi benh', 'nguoi nhiem', 'nguoi mac(?: benh)?', 'nan nhan', 'nguoi khuyet tat'],
  ...['ca (?:benh|duong tinh|nhiem|mac(?: covid-?19)?)', 'truong hop (?:duong tinh|mac|nhiem|tu vong|f[0-3])'],
];
/** Before a name, with nothing but "là", a number or "ông" between. */
const PATIENT = new RegExp(
  [
    String.raw`(?<![a-z])(?:${PATIENT_WORDS.join('|')})(?:\s(?:so|thu))?[\s:,.(–-]{0,3}`,
    String.raw`(?:\d{1,7}[\s:,.()–-]{1,3})?(?:la\s)?(?:(?:ong|ba|anh|chi|em|chau|be)\s)?$`,
  ].join(''),
);

const ILLNESSES = [
  'benh',
  'covid',
  'sars',
  'hiv',
  'virus',
  'vi rut',
  'lao',
  'ung thu',
  'sot',
  'tam than',
  'khuyet tat',
];
const ILLNESS = `(?:${ILLNESSES.join('|')})`;
/** After a name, before the sentence ends. */
const STATE = new RegExp(
  [
    wholeWords([
      ...['duong tinh', `(?:mac|bi|nhiem|la nguoi|dang dieu tri) (?:benh )?${ILLNESS}`, 'bi (?:thuong|tai nan)'],
      ...['la f[0-3]', '(?:co )?ket qua xet nghiem', 'chan doan', 'khuyet tat (?:dac biet )?(?:nang|nhe)', 'suy than'],
      ...['nhap vien', 'tu vong', 'dot quy', 'cach ly (?:tai|tu|y te)', 'dieu tri tai'],
    ]),
    String.raw`(?<![a-z])f[0-3]\)`,
  ].join('|'),
);
/** What somebody does for the sick. */
const HELPS = new RegExp(
  wholeWords([
    ...['chi dao', 'to chuc', 'phu trach', 'chu tri', 'kiem tra', 'tham(?: hoi)?', 'tang qua', 'dong vien', 'chuc'],
    ...['kham', 'xet nghiem cho', 'tiep nhan'],
  ]),
);

/**
 * What is said of the health of somebody named. Surface forms: "F0 Nguyễn Văn Hùng", "bệnh nhân
 * Trần Thị Lan", "ông Lê Văn Bình … dương tính với SARS-CoV-2", "…, được chẩn đoán ung thư". Near
 * misses: "Bệnh viện Nguyễn Tri Phương điều trị F0", "đồng chí Trần Văn Nam chỉ đạo cách ly F1",
 * "ông … thăm người khuyết tật", "BN5000" without a name.
 */
export function healthOfPersons(read: GateText): Sighting[] {
  return read.persons
    .filter((person) => isPatient(read, person))
    .map(({ start, end, name }) => ({ kind: 'health', start, end, masked: maskedName(name) }));
}

function isPatient(read: GateText, { start, end }: Person): boolean {
  const before = wordsBefore(read, start, 60);
  if (PATIENT.test(before)) return true;
  const sentence = (wordsAfter(read, end, 140).split(/[.;](?=\s|$)/)[0] ?? '').replace(/\n/g, ' ');
  const state = STATE.exec(sentence);
  if (!state) return false;
  return !namesOffice(`${before.slice(-40)} ${sentence.slice(0, state.index)}`) && !HELPS.test(sentence);
}
