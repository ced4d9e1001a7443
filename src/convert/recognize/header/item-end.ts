import type { OfficeWords } from '../../text/body/office-words.ts';
import { capitalTail } from './capital-tail.ts';
import { personIn, type PersonName } from './person-name.ts';

/** After a mark that ends an item, three or four syllables up to the line's end. */
const NAME_AFTER_MARK = /[;,]\s{1,9}(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){2,3})$/u;

/** After "Lưu: VT, NC." or "Lưu: VT, KSTT (3b)", two to four syllables. */
const FILE_COPY_ITEM = String.raw`^[^\p{L}]{0,3}Lưu\s?:?\s[^;]{0,60}?`;
/** A mark that is not an abbreviation's, or an office in capitals. */
const ENDS_FILE_COPY = String.raw`(?:(?<!đ\/c|Đ\/c|TP|Ng)[.;)\]]|[\p{Lu}\d]{2,8})`;
const NAME_AFTER_FILE_COPY = new RegExp(
  String.raw`${FILE_COPY_ITEM}${ENDS_FILE_COPY}\s{1,9}(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,3})$`,
  'u',
);

/** Who works on a paper, whose name may follow in its file copy: "Lưu: VT, CV Trần Văn Nam". */
const WORKS_ON_IT = /(?:CV|đ\/c|Đ\/c|NV|TH)\s{1,9}$/u;

/**
 * The name that a flattened column put at the end of an item of nơi nhận, and where it begins: "-
 * UBND các huyện, thị xã, thành phố; Trần Ngọc Căng", "- Lưu: VT, NC. Trần Ngọc Căng". Near misses:
 * "- Lưu: VT, CV Trần Văn Nam", "- Đ/c Bí thư Trần Văn Nam;".
 */
export function nameAtItemEnd(line: string): { readonly person: PersonName; readonly start: number } | null {
  for (const pattern of [NAME_AFTER_MARK, NAME_AFTER_FILE_COPY]) {
    const words = pattern.exec(line)?.[1];
    if (words === undefined) continue;
    const start = line.length - words.length;
    const person = WORKS_ON_IT.test(line.slice(0, start)) ? null : personIn(words);
    if (person) return { person, start };
  }
  return null;
}

/** An item of nơi nhận without the name or the office of the signature that is beside it. */
export function withoutSigner(line: string, offices: OfficeWords): string {
  const name = nameAtItemEnd(line);
  if (name) return line.slice(0, name.start).trimEnd();
  const tail = capitalTail(line);
  const start = line.lastIndexOf(tail);
  const isBeside = tail.length > 6 && /[;.,)]\s{1,40}$/u.test(line.slice(0, start)) && offices.at(tail) !== null;
  return isBeside ? line.slice(0, start).trimEnd() : line;
}
