/**
 * The words by which a line below the tên loại is of the trích yếu, of its author or of the text
 * proper.
 */
import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { ADDRESSEE, isCapitals, isHeaderLine, SUBMITTED, TELEGRAM_ADDRESSEE } from './header-line.ts';

/**
 * Words with which the text proper begins, once a title has begun (folded; the line itself must
 * begin with a capital).
 */
const SENTENCE_OPENER = new RegExp(
  `^${oneOf(
    ...['can cu', 'thuc hien ', 'xet ', 'theo ', 'de ', 'sau khi ', 'kinh gui', 'tren co so', 'hien nay'],
    ...['thoi gian', 'vua qua', 'thi hanh ', 'tiep theo', 'tinh den', 'de nghi', 'truoc ', 'tai ', 'nhan ', 'qua '],
    ...[
      'voi ',
      'do ',
      'tra loi ',
      'phuc dap ',
      `trong ${oneOf('thoi', 'nhung', 'cac', 'nam', 'qua', 'boi', 'khi', 'tuan', 'thang')}`,
      'yeu cau ',
      String.raw`tu ${oneOf(String.raw`\d`, String.raw`ngay \d`)}`,
      `${oneOf('sang', 'chieu', 'toi', 'hom')} ${oneOf('ngay', 'nay', 'qua')} `,
    ],
    // "Nhâm Dần", "Nhâm Thìn": years of the old calendar, not "nhằm".
    `nham (?!${oneOf('dan', 'thin', 'ngo', 'than', 'tuat', 'ty')})`,
    ...[String.raw`ngay \d`, String.raw`ngay \W`, String.raw`dieu \d`, 'chuong i', 'phan thu'],
    ...[String.raw`i\s*[.-]`, String.raw`1\s*[.-]`, String.raw`a\)`],
  )}`,
);

/**
 * Names with which a sentence may begin, but also the next line of a title that a narrow column
 * broke.
 */
const NAME_OPENER = /^(?:dong chi|nguyen |ubnd|uy ban|chu tich|bo )/;

/**
 * A date that opens a paragraph ("Ngày 24/12/2024, tại trụ sở …"), perhaps after what a scan left
 * before it.
 */
export const DATED_OPENING = /^.{0,30}?(?<!\p{L})Ngày\s\d{1,2}\/\d{1,2}\/\d{4}\s?,/u;

/**
 * Authorities and officials whose name stands alone between trích yếu and căn cứ: "BỘ TRƯỞNG BỘ Y
 * TẾ", "HỘI ĐỒNG NHÂN DÂN TỈNH QUẢNG NGÃI", "QUỐC HỘI" (folded).
 */
export const AUTHOR = new RegExp(
  String.raw`^\W*${oneOf(
    // A line that continues with other words is the title's: "QUỐC HỘI VÀ ĐẠI BIỂU HỘI ĐỒNG NHÂN
    // DÂN".
    ...[String.raw`quoc hoi(?= nuoc|\W*$)`, 'uy ban thuong vu quoc hoi', String.raw`chinh phu(?=\W*$)`],
    ...['thu tuong', 'bo truong', 'chu tich'],
    // Not "UBND CÁC CẤP": those are addressed.
    `${oneOf('hoi dong nhan dan', 'uy ban nhan dan', 'ubnd', 'hdnd')}(?! (?:cac )?cap)`,
    ...['giam doc', 'thong doc', 'tong cuc truong', 'tong kiem toan', 'tong thanh tra', 'tong giam doc'],
    ...['chanh an', 'vien truong', 'hieu truong', 'cuc truong', 'chi cuc truong', 'truong ban', 'truong phong'],
    ...['hoi dong tham phan', 'hoi dong quan ly', 'hoi dong quan tri', 'hoi dong truong', 'chanh van phong'],
    ...['ban thuong vu', 'ban chap hanh', 'ban bi thu', 'bo chinh tri', 'tinh uy', 'thanh uy', 'huyen uy'],
    ...['quan uy', 'thi uy', 'dang uy'],
  )}\b`,
);

/** "(Ban hành kèm theo Quyết định số …)" below a title says what brought the text about. */
export const ATTACHED = /^\W{0,3}\(\s?(?:ban hanh|kem theo|dinh kem)/;

/** Whether a line opens the text proper rather than continuing what is above it. */
export function startsBody(line: string): boolean {
  return opensSentence(line) || opensWith(line, NAME_OPENER);
}

/** Whether the first words of a line are a sentence's, and not a name that one may begin with. */
export function opensSentence(line: string): boolean {
  return opensWith(line, SENTENCE_OPENER);
}

/**
 * A header line, but not a title's own line that begins with a cited number ("số 197/2025/QH15 ngày
 * 17 tháng 5 năm 2025 của Quốc hội").
 */
export function isHeaderAfterTitle(line: string): boolean {
  return isHeaderLine(line) && !/^(?:số|SỐ)\s/u.test(line);
}

/**
 * Whether a line right below a title opens the text proper: a name may be the title's own, and so
 * may any line of capitals below capitals.
 */
export function endsTitle(line: string, first: string): boolean {
  return opensWith(line, SENTENCE_OPENER) && !(isCapitals(line) && isCapitals(first));
}

/** Whether a line is that of Kính gửi, or of who a công điện is sent to: "CHỦ TỊCH … điện:". */
export function isAddressee(line: string): boolean {
  const folded = alignedFold(line);
  return ADDRESSEE.test(folded) || SUBMITTED.test(folded) || (line.includes(':') && TELEGRAM_ADDRESSEE.test(line));
}

function opensWith(line: string, opener: RegExp): boolean {
  return startsCapital(line) && opener.test(alignedFold(line.slice(0, 60)).replace(/^[^a-z0-9]+/, ''));
}

function startsCapital(line: string): boolean {
  return /^[^\p{L}\d]{0,4}[\p{Lu}\d]/u.test(line);
}

/** Shorter lines may be the last words of a title that somebody ended with a full stop. */
const SHORTEST_SENTENCE = 40;

/**
 * A line that is a sentence by itself: “Yêu cầu UBND các xã phối hợp với Phòng Y tế.” Near misses:
 * “Nguyễn Văn Hà tại cuộc họp ngày 3/2.” and “Covid-19 trên địa bàn.”, which a title may end with.
 */
export function isWholeSentence(line: string): boolean {
  return line.length >= SHORTEST_SENTENCE && /^\p{Lu}\p{Ll}*\s[^\p{Lu}].*[.;:]$/u.test(line);
}
