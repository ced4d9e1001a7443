import { oneOf } from '../../text/phrase/one-of.ts';
import type { OfficeWords } from '../../text/body/office-words.ts';

/** Where a line that may be a signature is. */
export interface SignatureSetting {
  /** How many lines the last item of nơi nhận is above it. */
  readonly belowFileCopy: number;
  /** Whether the text ends with it, or the sentence above it closes the text. */
  readonly closesText: boolean;
}

const CAPACITIES = String.raw`(?:(?:TM|KT|TL|TUQ|T/M|K/T|T/L)(?:\.\s?|\s)|XÁC THỰC VĂN BẢN HỢP NHẤT\s)`;
const FILE_COPY_BEFORE = String.raw`[-–]?\s?Lưu\s?:[^.;]{1,60}[.;)]`;

/** "Epas: 180408": the mark under which the office of the National Assembly files its papers. */
const FILE_MARK = String.raw`Epas\s?:\s?\d{1,9}`;
const BEFORE_SIGNATURE = String.raw`(${oneOf(FILE_COPY_BEFORE, FILE_MARK)}\s)?`;
const SIGNER = String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*(?!\p{L})){1,4}`;

/**
 * What may follow the name of who signs in one line: the head of what is attached, or the first
 * note.
 */
const ATTACHED_HEAD = String.raw`\s(?:\p{Lu}{2}|Phụ lục|Mẫu\s|Biểu\s|\[\d{1,3}\]\s)`;

/**
 * "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Văn Chiến": capacities, office and name of
 * who signs in one line; also after the last item of nơi nhận, and before the head of an annex.
 */
const SIGNATURE = new RegExp(
  String.raw`^${BEFORE_SIGNATURE}(${CAPACITIES}[\p{Lu}\s.,]{6,120}\s)${SIGNER}(?=$|${ATTACHED_HEAD})`,
  'u',
);

/**
 * The same without a capacity ("BỘ TRƯỞNG Đặng Quốc Khánh"), which only its place tells from other
 * words: right below nơi nhận, or at the end of the text.
 */
const SIGNATURE_OF_OFFICE = new RegExp(
  String.raw`^${BEFORE_SIGNATURE}(\p{Lu}[\p{Lu}\s.,]{4,100}\s)${SIGNER}(?=$|${ATTACHED_HEAD})`,
  'u',
);

/** How many lines below the last item of nơi nhận such a signature is. */
const LINES_BELOW_FILE_COPY = 3;

/** A signature, with the item of nơi nhận before it, is no longer than this. */
const LONGEST_SIGNATURE = 600;

/** A capacity, which is signed for with the office after it: "KT. CHỦ TỊCH". */
const CAPACITY_WORD = /^(?:(?:TM|KT|TL|TUQ|Q)\.?|[TK]\/[TML]\.?)$/;

/** Words after which an office continues: "PHÓ CHỦ TỊCH", "ĐOÀN CHỦ TỊCH". */
const OPENS_OFFICE = /(?:^|\s)(?:PHÓ|TỔNG|QUYỀN|ĐOÀN|THƯỜNG TRỰC)$/u;

/** The last sentence of a text: "… thông qua ngày 19 tháng 6 năm 2015.", "…/.". */
const LAST_SENTENCE = /thông qua ngày [^.]{6,40}\.?$|\.\/\.$/u;

/**
 * The places before, between and after the capacities, the offices and the name of a signature in
 * one line; none where the line is not a signature.
 */
export function signaturePlaces(line: string, setting: SignatureSetting, offices: OfficeWords): number[] {
  const head = line.slice(0, LONGEST_SIGNATURE);
  const match = SIGNATURE.exec(head) ?? officeAndName(head, setting, offices);
  if (!match) return [];
  const [whole, before = '', capitals = ''] = match;
  const places = officePlaces(capitals, offices).map((place) => before.length + place);
  const all = new Set([before.length - 1, ...places, before.length + capitals.length - 1, whole.length]);
  return [...all].filter((place) => place > 0 && place < line.length).sort((a, b) => a - b);
}

/** Whether a trimmed line is the last item of nơi nhận: "- Lưu: VT, KTTH.". */
export function isFileCopy(line: string): boolean {
  return /^[^\p{L}]{0,3}Lưu\s?:?\s/u.test(line);
}

/** Whether a trimmed line is the last sentence of a text. */
export function isLastSentence(line: string): boolean {
  return LAST_SENTENCE.test(line.slice(-100));
}

function officeAndName(line: string, setting: SignatureSetting, offices: OfficeWords): RegExpExecArray | null {
  const belowRecipients = setting.belowFileCopy <= LINES_BELOW_FILE_COPY;
  if (!belowRecipients && !setting.closesText) return null;
  const match = SIGNATURE_OF_OFFICE.exec(line);
  const isOffice = offices.at(match?.[2] ?? '') !== null;
  const isWhole = match?.[0].length === line.length;
  return match && isOffice && (belowRecipients || isWhole) ? match : null;
}

/** The spaces in the capitals of a signature before which a capacity or an office ends. */
function officePlaces(capitals: string, offices: OfficeWords): number[] {
  const places: number[] = [];
  let officeEnd = offices.at(capitals)?.length ?? 0;
  for (const { index } of capitals.matchAll(/\s/g)) {
    const [above, below] = [capitals.slice(0, index), capitals.slice(index + 1)];
    if (index < officeEnd || below === '') continue;
    const office = offices.at(below);
    const isCapacity = /^(?:KT|TL|TUQ)\./.test(below);
    if (office) officeEnd = index + 1 + office.length;
    if (isCapacity || above.endsWith('HỢP NHẤT') || (office && !isOneOffice(above, below))) places.push(index);
  }
  return places;
}

/**
 * Whether the words above a space and those below it are one office, or a capacity and its office.
 */
function isOneOffice(above: string, below: string): boolean {
  const isSecretariat = above.endsWith('BAN') && below.startsWith('BÍ THƯ');
  return isSecretariat || OPENS_OFFICE.test(above) || CAPACITY_WORD.test(above.slice(above.lastIndexOf(' ') + 1));
}
