import { wordsAfter, wordsBefore, type GateText } from './gate-text.ts';
import { maskedName } from './masked.ts';
import { namesOffice } from './offices.ts';
import type { Person } from './person.ts';
import type { Sighting } from './sighting.ts';

/** Before a name, with nothing but "là", a number or "ông" between. */
const PATIENT =
  /(?<![a-z])(?:f[0-3]|bn|benh nhan|nguoi benh|ca benh|ca duong tinh|ca mac(?: covid-?19)?|ca nhiem|nguoi nhiem|nguoi mac(?: benh)?|truong hop (?:duong tinh|mac|nhiem|tu vong|f[0-3])|nan nhan|nguoi khuyet tat)(?:\s(?:so|thu))?[\s:,.(–-]{0,3}(?:\d{1,7}[\s:,.()–-]{1,3})?(?:la\s)?(?:(?:ong|ba|anh|chi|em|chau|be)\s)?$/;
/** After a name, before the sentence ends. */
const STATE =
  /(?<![a-z])(?:duong tinh|nhiem (?:covid|sars|hiv|virus|vi rut)|mac (?:covid|benh|lao|ung thu|sot)|la f[0-3]|f[0-3]\)|bi (?:benh|ung thu|tam than|thuong|tai nan|khuyet tat)|chan doan|xet nghiem|ung thu|hiv|tam than|khuyet tat|nhap vien|tu vong|cach ly (?:tai|tu|y te)|dieu tri tai|mac covid|suy than|dot quy)(?![a-z])/;

/**
 * What is said of the health of somebody named. Surface forms: "F0 Nguyễn Văn Hùng", "bệnh nhân Trần
 * Thị Lan", "ông Lê Văn Bình … dương tính với SARS-CoV-2", "…, được chẩn đoán ung thư". Near misses:
 * "Bệnh viện Nguyễn Tri Phương điều trị F0", "đồng chí Trần Văn Nam chỉ đạo cách ly F1", "BN5000"
 * without a name.
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
  return (
    !namesOffice(`${before.slice(-40)} ${sentence.slice(0, state.index)}`) &&
    !/chi dao|to chuc|phu trach/.test(sentence)
  );
}
