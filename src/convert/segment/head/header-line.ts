import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { LEVEL } from '../../../vietnamese/level-words.ts';

/** Patterns of header lines, on folded text, so that a scan that lost tones is still read. */
export const NATIONAL_NAME = new RegExp(
  oneOf(
    // As a scan spoils it, whole; else a half of it, which is not the end of another name.
    String.raw`(?<!nuoc )cong h[oe0]a\s+xa h[o0oi]+\s+chu nghi?a\s*viet\s*nam`,
    '(?<!nuoc )cong hoa xa hoi',
    '(?<!xa hoi )chu nghia viet ?nam',
  ),
);
export const NATIONAL_MOTTO = new RegExp(
  oneOf(String.raw`d[oe]c\s*lap\s*[-–—~:]+.{0,3}t[uư].?\s*do\s*[-–—~]+`, 'doc lap - tu do', 'tu do - hanh phuc'),
);
export const PARTY_NAME = /dang cong san viet ?nam/;

/**
 * `Số:`, `Số`, `sé:`, `Só:`, `Nghị quyết số:` at the start of a line, with a slash or a Party dash
 * to follow.
 */
export const NUMBER_LINE = /^(?:(?:[a-z]+ )?[a-z]+ so\s*:|s[oe6]\s*[:.;]?)\s*[^,]{0,14}?[/-]\s*[a-z]/;

/** ", ngày 05 tháng 8 năm 2021" as a scan spoils it, ", ngày 05/8/2021". */
export const PLACE_DATE = new RegExp(
  String.raw`,\s*${oneOf(
    String.raw`ng[aà]?[yi]?.{0,8}th?[aá]?ng.{0,8}n[aă]m\s*(?:\d|$)`,
    String.raw`ngay\s+\d{1,2}\/\d{1,2}\/\d{4}\s*$`,
  )}`,
);
export const ADDRESSEE = /^\W{0,3}k[ii]nh\s*g(?:[uư][iíì]\b|[a-z]{2,3}\s?:)/;

/** “Kính trình: …” of a tờ trình, right below its trích yếu; farther down it ends the text. */
export const SUBMITTED = /^\W{0,3}kinh\s+(?:trinh|chuyen)\s?:/;

/** An office by its name: "Chủ tịch UBND huyện Tuần Giáo"; not "Chủ tịch yêu cầu … ngành". */
const OFFICE = [
  '(?:Phó )?(?:Chủ tịch|Bộ trưởng|Thủ tướng|Trưởng [Bb]an)',
  String.raw`(?:\s(?:\p{Lu}[\p{L}'’-]*|nhân dân|${LEVEL})){1,12}`,
].join('');

/**
 * "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA ĐIỆN:", "THỦ TƯỚNG CHÍNH PHỦ điện:": the kính gửi of a
 * công điện, as printed; in small letters those addressed may follow on the line.
 */
export const TELEGRAM_ADDRESSEE = new RegExp(
  String.raw`^(?:[\p{Lu}\s.,&]{6,}\s(?:ĐIỆN|điện)\s*:?$|${OFFICE}\sđiện\s?:)`,
  'u',
);
export const SUBJECT = /(?:^|\s\s)\W{0,2}v\s*[/\\]\s*v\b[:.]?/;

/**
 * What a scan makes of `V/v` at the start of a line, with the small letter that follows: `Viv thuế
 * GTGT`, `VW giải đáp`, `VA hoàn thuế`, `V/ hướng dẫn`, `Về việc …`.
 */
export const DAMAGED_SUBJECT = new RegExp(
  String.raw`^[^\p{L}\d]{0,2}${oneOf(
    String.raw`[VW](?:[il1I]?[vwW]{1,2}|A|\/[wW]?|\.v\.?)\s{0,9}[:.]?`,
    String.raw`V[ềêẻế]\s?việc\s{0,9}:?`,
  )}\s{1,9}\p{Ll}`,
  'u',
);
const STAMP_WORDS = oneOf(
  ...['nguoi ky', 'ky boi', String.raw`ky\) boi`, 'co quan phat hanh', String.raw`co quan\s*:`, 'thoi gian ky'],
  String.raw`email\s*:`,
);
export const SIGNING_STAMP = new RegExp(
  `^${oneOf(String.raw`[\W\d]*${STAMP_WORDS}`, 'trung tam cong', 'bao va tin hoc')}`,
);

const SMALL = 2;
const SMALL_PLAIN = 3;

/**
 * Code unit → 0 for no letter, 1 for a capital, SMALL for a small letter with a mark, SMALL_PLAIN
 * for one of a–z, up to the end of the letters of Vietnamese.
 */
const letterCase = Uint8Array.from({ length: 0x1efa }, (_, code) => {
  const c = String.fromCharCode(code);
  if (c.toUpperCase() === c.toLowerCase()) return 0;
  if (c === c.toUpperCase()) return 1;
  return code < 0x80 ? SMALL_PLAIN : SMALL;
});

/** Whether a trimmed line can only belong to a header: quốc hiệu, tiêu ngữ, số, place and date. */
export function isHeaderLine(line: string): boolean {
  const folded = alignedFold(line);
  return (
    NATIONAL_NAME.test(folded) ||
    NATIONAL_MOTTO.test(folded) ||
    (PARTY_NAME.test(folded) && isCapitals(line)) ||
    (folded.length < 120 && NUMBER_LINE.test(folded)) ||
    (folded.length < 120 && PLACE_DATE.test(folded))
  );
}

/**
 * Whether a line's letters are (all but a few, for OCR's sake) capitals, and there are at least
 * three. Also where only the marked letters are small ("ủY BAN NHâN DâN"): converters of TCVN3
 * leave them so.
 */
export function isCapitals(line: string): boolean {
  let letters = 0;
  let small = 0;
  let plain = 0;
  for (let i = 0; i < line.length; i++) {
    const kind = letterCase[line.charCodeAt(i)];
    if (!kind) continue;
    letters++;
    if (kind === SMALL) small++;
    if (kind === SMALL_PLAIN) plain++;
    if (plain * 8 > line.length) return false;
  }
  if (letters < 3) return false;
  return plain === 0 ? small * 2 <= letters : (small + plain) * 8 <= letters;
}

/** Whether the first letter of a line, no more than three signs in, is a small one. */
export function startsSmall(line: string): boolean {
  return /^[^\p{L}\d]{0,3}\p{Ll}/u.test(line);
}
