/**
 * What the header of a package says of its document. Names of elements are those of QCVN
 * 102:2016/BTTTT (Thông tư 10/2016/TT-BTTTT, amended by 01/2022/TT-BTTTT), which Quyết định
 * 28/2018/QĐ-TTg has all offices exchange; the older names (`Author`, `Function`, `Date`, `type`)
 * are of the systems before it.
 */
import { saysNothing } from '../../vietnamese/says-nothing.ts';
import type { ExchangeValues, ImportNote } from '../imported.ts';
import { packageDate } from './package-date.ts';
import { packageNumber } from './package-number.ts';
import { childOf, childrenOf, type Element } from './xml.ts';

/** The values, whether it says that the document is secret, and what could not be used. */
export interface PackageHeader {
  readonly values: ExchangeValues;
  /** Mức độ mật in words; null where it gives none. */
  readonly secrecy: string | null;
  readonly notes: readonly ImportNote[];
}

/** `OtherInfo/Priority`, độ khẩn, by its code. */
const PRIORITIES = ['thường', 'khẩn', 'thượng khẩn', 'hỏa tốc', 'hỏa tốc hẹn giờ'] as const;

/** Reads `MessageHeader`. */
export function packageHeader(header: Element): PackageHeader {
  const notes: ImportNote[] = [];
  const unread = (what: string, words: string): null => {
    const message = `Gói tin ghi ${what} là “${words}”, không rõ là gì nên không được dùng. Biết chắc thì nhập vào tệp .yaml.`;
    notes.push({ line: null, page: null, weight: 'check', message });
    return null;
  };
  const other = childOf(header, 'otherinfo');
  const from = childOf(header, 'from');
  const values: ExchangeValues = {
    documentType: documentType(header),
    number: numberOf(childOf(header, 'code'), unread),
    date: dateOf(childOf(header, 'promulgationinfo'), unread),
    place: wordsAt(childOf(header, 'promulgationinfo'), 'place'),
    issuer: wordsAt(from, 'organname'),
    title: wordsAt(header, 'subject'),
    signatory: signatoryOf(childOf(header, 'signerinfo') ?? childOf(header, 'author')),
    recipients: childrenOf(childOf(header, 'toplaces'), 'place').flatMap((place) => wordsOf(place) ?? []),
    sentTo: childrenOf(header, 'to').flatMap((to) =>
      childrenOf(to, 'organname').flatMap((name) => wordsOf(name) ?? []),
    ),
    priority: priorityOf(wordsAt(other, 'priority')),
    sphere: wordsAt(other, 'sphereofpromulgation'),
  };
  const secret = wordsAt(other, 'secret');
  const secrecy = secret !== null && /^(?:tối |tuyệt )?mật$/i.test(secret) ? secret : null;
  if (secret !== null && secrecy === null && !/^(?:0|thường|không(?: mật)?|bình thường)$/i.test(secret))
    unread('độ mật', secret);
  if (values.sphere !== null && /nội bộ|không (?:được )?(?:phổ biến|đăng|công khai)|hạn chế/i.test(values.sphere)) {
    const message = `Gói tin ghi phạm vi phổ biến là “${values.sphere}”. Hỏi nơi ban hành trước khi đưa lên: đưa lên là công bố.`;
    notes.unshift({ line: null, page: null, weight: 'check', message });
  }
  return { values, secrecy, notes };
}

/** The words of an element on one line, in NFC; null where it says nothing. */
function wordsOf(element: Element | undefined): string | null {
  const words = (element?.words ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return words === '' || saysNothing(words) ? null : words;
}

function wordsAt(element: Element | undefined, name: string): string | null {
  return wordsOf(childOf(element, name));
}

type Unread = (what: string, words: string) => null;

function numberOf(code: Element | undefined, unread: Unread): string | null {
  const [figures, symbol] = [wordsAt(code, 'codenumber'), wordsAt(code, 'codenotation')];
  if (figures === null && symbol === null) return null;
  return packageNumber(figures, symbol) ?? unread('số, ký hiệu', [figures, symbol].filter(Boolean).join(' · '));
}

function dateOf(promulgation: Element | undefined, unread: Unread): string | null {
  const words = wordsAt(promulgation, 'promulgationdate') ?? wordsAt(promulgation, 'date');
  return words === null ? null : (packageDate(words) ?? unread('ngày ban hành', words));
}

/**
 * Tên loại in words. The code beside it (`Type`) counts in lists that differ from system to system.
 */
function documentType(header: Element): string | null {
  const type = childOf(header, 'documenttype') ?? childOf(header, 'type');
  const words = wordsAt(type, 'typename') ?? wordsAt(type, 'description') ?? wordsOf(type);
  return words !== null && /\p{L}{2}/u.test(words) ? words : null;
}

/**
 * `Competence` is quyền hạn, the line that says for whom (TM. ỦY BAN NHÂN DÂN); systems also write
 * how it was signed there, which is none.
 */
function signatoryOf(signer: Element | undefined): ExchangeValues['signatory'] {
  const name = wordsAt(signer, 'fullname') ?? wordsAt(signer, 'signer');
  if (name === null || !/\p{L}{2}/u.test(name)) return null;
  const competence = wordsAt(signer, 'competence');
  const capacity = competence !== null && /^(?:TM|KT|TL|TUQ|Q)\s*[./]/u.test(competence) ? competence : null;
  return { name, position: wordsAt(signer, 'position') ?? wordsAt(signer, 'function'), capacity };
}

function priorityOf(words: string | null): string | null {
  if (words === null) return null;
  return /^\d$/.test(words) ? (PRIORITIES[Number(words)] ?? null) : words;
}
