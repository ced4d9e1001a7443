import { oneOf } from '../../text/phrase/one-of.ts';
import { CAPITAL_LEVEL } from '../../../vietnamese/level-words.ts';

/** A place in a line of a head at which another line begins. */
export interface SplitRule {
  readonly reason: string;
  /** Matches the white space at which a new line begins. */
  readonly at: RegExp;
  /** A line that is two, with ⏎ where it is split, and one that is whole. */
  readonly example: string;
  readonly nearMiss: string;
}

/** Acts whose name is before their number. */
const ACT = oneOf('Nghị quyết', 'Luật', 'Pháp lệnh');
const NUMBER_FOLLOWS = String.raw`\s*:\s*(?:\d|$)`;
/** With what a letter begins. */
const LETTER_OPENS = oneOf('Phúc đáp', 'Trả lời', 'Thực hiện', 'Căn cứ', 'Tiếp theo');
/** Who issues a text that names him under its tên loại, as it begins in capitals. */
const AUTHOR_BEGINS = oneOf(
  ...['[ỦU][YỶ] BAN', 'UBND', 'HỘI ĐỒNG', 'HĐND', 'CHỦ TỊCH', 'CHÍNH PHỦ', 'THỦ TƯỚNG', 'QUỐC HỘI', 'NGÂN HÀNG'],
  ...['LIÊN BỘ', 'BỘ(?! (?:TIÊU CHÍ|CHỈ SỐ|LUẬT|THỦ TỤC))', 'TỔNG CỤC', 'THỐNG ĐỐC', '(?:TỈNH|THÀNH|HUYỆN) [ỦU][YỶ]'],
  ...['BAN (?:THƯỜNG VỤ|CHẤP HÀNH|BÍ THƯ)', 'SỞ'],
);
/** First words in capitals of a trích yếu. */
const TITLE_BEGINS = oneOf(
  ...['V[ỀÊ]', 'V/V', 'QU[YI] ĐỊNH', 'BAN HÀNH', 'HƯỚNG DẪN', 'SỬA ĐỔI', 'PHÊ DUYỆT', 'PHÊ CHUẨN', 'BÃI BỎ'],
  ...['CÔNG BỐ', 'THÀNH LẬP', 'ĐIỀU CHỈNH'],
);
const DATE_IN_WORDS = 'ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
/** Bodies that have others under them, and those, as a head in capitals names them. */
const HIGHER_BODY = `${oneOf(
  'BỘ(?!\\s(?:TIÊU CHÍ|CHỈ SỐ|TRƯỞNG|LUẬT|QUY|THỦ TỤC))',
  ...['UBND', '[ỦU][YỶ] BAN NHÂN DÂN', '(?:TỈNH|THÀNH|HUYỆN) [ỦU][YỶ]'],
)}\\s[\\p{Lu}\\s,-]{2,50}`;
const LOWER_BODY = oneOf(
  String.raw`(?:TỔNG CỤC|CỤC|SỞ)\s\p{Lu}{2}`,
  String.raw`BAN (?:TỔ CHỨC|TUYÊN GIÁO|NỘI CHÍNH|DÂN VẬN)(?!\p{L})`,
);
const IS_NOT_HIGHER = oneOf('TỔNG', 'CÁC', 'CỦA', 'VÀ', 'GIỮA', 'TẠI', 'CHO', 'VỚI', ',');
/** A syllable of a name: "Tuyên", "A" (Lưới), "Ý" (Yên), "H’leo". */
const SYLLABLE = String.raw`\p{Lu}(?:['’]?\p{L})*`;
const PLACE_NAME = String.raw`(?:(?:${CAPITAL_LEVEL}|TP\.?)\s)?${SYLLABLE}(?:(?:\s|\s?[–-]\s?)${SYLLABLE}){0,4}`;
/** Not the second syllable of a name, nor its second half, nor what follows its level. */
const NAME_BEGINS = String.raw`(?<!\s\p{Lu}\s|[–-]\s|(?:${CAPITAL_LEVEL}|TP\.?)\s)`;

/**
 * A line with a number in it, up to a word that is not a syllable of a name: it has no small
 * letter, begins with one, or has a figure.
 */
const BEFORE_PLACE =
  '\\d[/-]\\S*[A-ZĐ].{0,200}?(?:^|\\s|(?<=\\d[/-]\\S{0,40}))(?:[^\\p{Ll}\\s]+|\\p{Ll}\\S*|\\S*\\d\\S*)';

/** Where one element of a head ends and the next begins in one line. */
export const headSplitRules: readonly SplitRule[] = [
  {
    reason: 'a body after the one it belongs to',
    // What follows is asked first, here and below: it is rare, and the look back is long or finds
    // much.
    at: new RegExp(String.raw`\s(?=${LOWER_BODY})(?<=^${HIGHER_BODY}\s)(?<!${IS_NOT_HIGHER}\s)`, 'gu'),
    example: 'BỘ TÀI CHÍNH⏎TỔNG CỤC HẢI QUAN',
    nearMiss: 'ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG',
  },
  {
    reason: 'quốc hiệu or the heading of the Party after the name of the authority',
    at: /(?<!NƯỚC)\s(?=C[ỘỌ]NG HO?[ÀÒ]A? XÃ H[ỘỌ]I|ĐẢNG CỘNG SẢN VIỆT NAM)/gu,
    example: 'QUỐC HỘI ********⏎CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    nearMiss: 'CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  },
  {
    reason: 'tiêu ngữ after quốc hiệu',
    at: /(?<=VIỆT NAM)\s(?=Độc lập\s*[-–])/gu,
    example: 'CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc',
    nearMiss: 'Vì một nước Việt Nam Độc lập',
  },
  {
    reason: 'a rule under what it underlines',
    at: /\s(?=[-*_]{4,}(?:\s|$))|(?<=[-*_]{4})\s(?=\p{L})/gu,
    example: 'BỘ TƯ PHÁP⏎--------',
    nearMiss: 'BỘ TƯ PHÁP - VĂN PHÒNG',
  },
  {
    reason: 'the number after quốc hiệu',
    at: new RegExp(String.raw`\s(?=(?:${ACT}\s+)?Số${NUMBER_FOLLOWS}|${ACT}\s+số${NUMBER_FOLLOWS})`, 'gu'),
    example: 'Độc lập - Tự do - Hạnh phúc⏎Số: 5/QĐ-UBND',
    nearMiss: 'Điện thoại số: 0213',
  },
  {
    reason: 'the subject of a letter after its number',
    at: /\s(?=V\/v\s)(?<=[/-][A-ZĐ][\p{L}\d&.-]*\s)/gu,
    example: 'Số: 2739/VPCP-ĐMDN⏎V/v quản trị doanh nghiệp',
    nearMiss: 'Công văn V/v quản trị',
  },
  {
    reason: 'place and date after the number or the subject',
    at: new RegExp(`\\s(?=${PLACE_NAME},\\s*${DATE_IN_WORDS})${NAME_BEGINS}(?<=${BEFORE_PLACE}\\s)`, 'gu'),
    example: 'Số: 1056/QĐ-CT⏎Tuyên Quang, ngày 16 tháng 8 năm 2010',
    nearMiss: 'Tuyên Quang, ngày 16 tháng 8 năm 2010',
  },
  {
    reason: 'what follows place and date',
    at: new RegExp(`(?<=\\p{L},\\s{0,3}${DATE_IN_WORDS})\\s(?=\\p{Lu})`, 'gu'),
    example: 'Hà Nội, ngày 19 tháng 6 năm 2014⏎LUẬT HÔN NHÂN VÀ GIA ĐÌNH',
    nearMiss: 'Hà Nội, ngày 19 tháng 6 năm 2014 của Quốc hội',
  },
  {
    reason: 'the trích yếu after its author',
    at: new RegExp(
      String.raw`\s(?=${TITLE_BEGINS}\s)(?<=^C[ỦU]A ${AUTHOR_BEGINS}\s(?:(?!${TITLE_BEGINS}\s)[^\p{Ll}\n]){1,120})`,
      'gu',
    ),
    example: 'CỦA BỘ TÀI CHÍNH SỐ 67/2005/TT-BTC⏎HƯỚNG DẪN VIỆC KHOÁN CHI VỀ BIÊN CHẾ',
    nearMiss: 'CỦA CÁC CƠ QUAN VỀ CẢI CÁCH HÀNH CHÍNH',
  },
  {
    reason: 'the mark of a draft after number or date',
    at: /(?<=(?:[A-Z]{2}\d{2}|năm \d{4}))\s(?=DỰ THẢO(?:\s|$))/gu,
    example: 'Hà Nội, ngày … tháng … năm 2015⏎DỰ THẢO',
    nearMiss: 'BÁO CÁO GÓP Ý DỰ THẢO LUẬT ĐẤT ĐAI',
  },
  {
    reason: 'what follows the mark of a draft',
    at: /\s(?=\p{Lu}{3})(?!LẦN\s)(?<=(?:^|\d\s)DỰ THẢO(?:\sLẦN\s\d{1,2}|\s[\d./]{8,10})?\s)/gu,
    example: 'DỰ THẢO LẦN 2⏎QUYẾT ĐỊNH',
    nearMiss: 'GÓP Ý DỰ THẢO LUẬT ĐẤT ĐAI',
  },
  {
    reason: 'a law after the session that passed it',
    at: /(?<=đến ngày [^()]{6,40} năm \d{4}\s?\))\s(?=(?:BỘ )?LUẬT\s\p{Lu}{2}|NGHỊ QUYẾT(?:\s|$))/gu,
    example: 'Khóa XI, kỳ họp thứ 10 (Từ ngày 17 đến ngày 29 tháng 11 năm 2006)⏎LUẬT HIẾN MÔ',
    nearMiss: 'SỬA ĐỔI (Luật năm 2006) LUẬT HIẾN MÔ',
  },
  {
    reason: 'the foreword of a constitution after its name',
    at: /\s(?=LỜI NÓI ĐẦU(?:\s|$))(?<=\p{Lu}{2}\s)/gu,
    example: 'HIẾN PHÁP⏎LỜI NÓI ĐẦU',
    nearMiss: 'theo LỜI NÓI ĐẦU của sách',
  },
  {
    reason: 'who is addressed',
    at: /\s(?=Kính (?:gửi|trình)\s*:)/gu,
    example: 'V/v hướng dẫn⏎Kính gửi: Bộ Y tế',
    nearMiss: 'Lời Kính gửi đồng bào',
  },
  {
    reason: 'the first sentence of a letter after who is addressed',
    at: new RegExp(
      String.raw`\s(?=${LETTER_OPENS}\s(?:\p{Lu}|công văn|văn bản))(?<=Kính gửi\s?:[^:.;]{4,150}[^:.;,\s]\s)`,
      'gu',
    ),
    example: 'Kính gửi: Tổng công ty Khí⏎Phúc đáp Công văn số 615/KVN-PC',
    nearMiss: 'Kính gửi: Ban Chỉ đạo Thực hiện quy chế dân chủ',
  },
  {
    reason: 'căn cứ after a title in capitals',
    at: /\s(?=Căn cứ\s\p{Lu})(?<=\p{Lu}{2}\s)/gu,
    example: 'VỀ VIỆC LÀM CHO NGƯỜI CÓ ĐẤT THU HỒI⏎Căn cứ Luật Việc làm;',
    nearMiss: 'CĂN CỨ LUẬT VIỆC LÀM',
  },
  {
    reason: 'the enacting line after the last căn cứ',
    at: /(?<=[,;.])\s(?=QUYẾT (?:ĐỊNH|NGHỊ)\s*:$)/gu,
    example: 'Theo đề nghị của Chánh Văn phòng,⏎QUYẾT ĐỊNH:',
    nearMiss: 'QUYẾT ĐỊNH: việc sau',
  },
];
