import type { GateLine, GateText } from './gate-text.ts';
import type { Sighting } from './sighting.ts';

/**
 * Marks that fill a line, folded (Nghị định 30/2020/NĐ-CP, Phụ lục I: "chỉ dẫn về phạm vi lưu
 * hành").
 */
const MARKS = [
  ...[
    '(?:chi |dung )?luu hanh (?:trong )?noi bo',
    '(?:chi )?(?:su )?dung (?:trong )?noi bo',
    'chi pho bien (?:trong )?noi bo',
  ],
  ...['(?:tai lieu|van ban) noi bo', '(?:tai lieu|van ban) (?:mat|thu hoi|khong pho bien)'],
  ...[
    ...['doc', 'xem', 'hop', 'dung'].map((verb) => `${verb} xong (?:de nghi )?(?:tra lai|thu hoi|huy)`),
    'thu hoi (?:lai )?sau (?:khi )?(?:hop|hoi nghi)',
  ],
  ...['xong', 'ket thuc'].map((end) => `${end} hoi nghi (?:xin |de nghi )?(?:thu hoi|tra lai|nop lai)`),
];
const BANS = ['khong (?:duoc )?(?:pho bien|sao chup|dang tai|dang bao)', 'cam (?:sao chup|pho bien)'];
const CIRCULATION_MARK = new RegExp(`^(?:(?:tai lieu|van ban|ban|sach) )?(?:${[...MARKS, ...BANS].join('|')})`);
/** One of several bans in a list is a rule for others: "- Không đăng tải trên mạng xã hội". */
const LISTED_BAN = new RegExp(String.raw`^\s*(?:[-–+•]|\d{1,3}[.)]|[a-z]\))\s*(?:khong|cam)`);
/** What may follow it: where it must not be spread, and for whom it is. */
const REST = new Set(
  (
    'tren bao dai mang internet xa hoi cac phuong tien thong tin dai chung truyen hinh thanh va hoac trang dien tu cong cong khai rong rai ra ngoai co quan ' +
    'don vi trong dang nganh toan tinh uy huyen nha nuoc khong duoc sao chup pho bien dang tai phat tan duoi moi hinh thuc noi bo sau hop hoi nghi ket thuc van thu phong to chuc cho can bo dang vien chi bo luu hanh hoc sinh hoat'
  ).split(' '),
);
const ITSELF = [
  ...['van ban', 'tai lieu', 'ket luan', 'chi thi', 'cong van', 'thong bao', 'bao cao', 'ke hoach', 'nghi quyet'],
  ...['quy dinh', 'huong dan', 'chuyen de', 'cong dien'],
];
/** A sentence of the text about itself. */
const OF_ITSELF = new RegExp(
  [
    String.raw`(?<![a-z])(?:${ITSELF.join('|')}) nay (?:la (?:tai lieu|van ban) )?(?:chi )?(?:duoc |phai |de )?`,
    '(?:(?:luu hanh |su dung )?noi bo|khong (?:duoc )?(?:pho bien|dang tai|cong bo|dua|dang) ',
    '(?:tren|ra|len|cong khai|rong rai))',
  ].join(''),
  'g',
);
const IN_ROUND_BRACKETS = /\(([^()\n]{8,90})\)/g;
const LONGEST_MARK = 120;

/**
 * Marks that keep a text within an office. Surface forms: "LƯU HÀNH NỘI BỘ" on a line of its own or
 * in brackets after a title, "Tài liệu nội bộ", "Không phổ biến trên báo, đài, mạng Internet", "Tài
 * liệu thu hồi", "Xem xong trả lại", "Văn bản này lưu hành nội bộ, …". Near misses: "phim lưu hành
 * nội bộ", "quy chế chi tiêu nội bộ", "bệnh không phổ biến", "- Không phổ biến, quán triệt kịp thời
 * …".
 */
export function circulationMarks({ text, folded, lines }: GateText): Sighting[] {
  const whole = lines.filter(isMarkLine).map((line) => sighting(text, line.start, line.start + line.text.length));
  const inBrackets = [...folded.matchAll(IN_ROUND_BRACKETS)].flatMap(({ index, 1: inner = '' }) =>
    isMark(inner) ? [sighting(text, index, index + inner.length + 2)] : [],
  );
  const said = [...folded.matchAll(OF_ITSELF)].map(({ index, 0: words }) =>
    sighting(text, index, index + words.length),
  );
  return [...whole, ...inBrackets, ...said];
}

function isMarkLine({ text, folded }: GateLine): boolean {
  if (text.length > LONGEST_MARK || !/^[^\p{L}]*\p{Lu}/u.test(text)) return false;
  return isMark(folded) && !LISTED_BAN.test(folded);
}

/** Whether folded words are a mark and nothing else. */
function isMark(words: string): boolean {
  const letters = words.replace(/[^a-z]+/g, ' ').trim();
  const mark = CIRCULATION_MARK.exec(letters)?.[0];
  if (mark === undefined) return false;
  const rest = letters.slice(mark.length);
  return (rest === '' || rest.startsWith(' ')) && rest.split(' ').every((word) => word === '' || REST.has(word));
}

/** These marks are the words of a rule and say nothing of the text: they are shown. */
function sighting(text: string, start: number, end: number): Sighting {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return { kind: 'internal', start, end, masked: `“${words}”` };
}
