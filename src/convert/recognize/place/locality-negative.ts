import { spellingKey } from '../../../gazetteer/spelling.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/**
 * Heads of names that only borrow a place's name: the name inside is no locality. Each row: the
 * words, an example. Shown on the about page, with the rule: a head counts as far as no preposition
 * or punctuation stands between it and the name.
 */
export const borrowedNames: readonly (readonly [string, string])[] = [
  ['bệnh viện', 'Bệnh viện Đa khoa Hà Đông'],
  ['trường', 'Trường THPT Bình Lư'],
  ['thpt', 'THPT Bình Lư'],
  ['thcs', 'THCS Bình Minh'],
  ['tiểu học', 'Tiểu học Nậm Cắn 1'],
  ['mầm non', 'Mầm non Nậm Cắn'],
  ['đại học', 'Đại học Quốc gia Hà Nội'],
  ['cao đẳng', 'Cao đẳng Y tế Thái Bình'],
  ['học viện', 'Học viện Chính trị quốc gia Hồ Chí Minh'],
  ['công ty', 'Công ty Than Na Dương'],
  ['tập đoàn', 'Tập đoàn Sông Đà'],
  ['nhà máy', 'Nhà máy Nhiệt điện Na Dương'],
  ['xí nghiệp', 'Xí nghiệp May Thái Bình'],
  ['thủy điện', 'Thủy điện Sơn La'],
  ['nhiệt điện', 'Nhiệt điện Thái Bình 2'],
  ['điện lực', 'Điện lực Mường La'],
  ['viễn thông', 'Viễn thông Sơn La'],
  ['vnpt', 'VNPT Hà Nội'],
  ['ngân hàng', 'Ngân hàng TMCP Sài Gòn – Hà Nội'],
  ['xổ số', 'Xổ số kiến thiết Tiền Giang'],
  ['báo', 'Báo Quảng Ngãi'],
  ['tạp chí', 'Tạp chí Cửa Việt'],
  ['đường', 'đường Lê Lợi'],
  ['phố', 'phố Huế'],
  ['quốc lộ', 'Quốc lộ 6 Hòa Bình'],
  ['tỉnh lộ', 'Tỉnh lộ 10'],
  ['cao tốc', 'cao tốc Hà Nội – Lào Cai'],
  ['tuyến', 'tuyến Hà Nội – Hải Phòng'],
  ['cầu', 'cầu Phong Châu'],
  ['cảng', 'cảng Hải Phòng'],
  ['sân bay', 'sân bay Điện Biên'],
  ['ga', 'ga Hà Nội'],
  ['bến', 'bến Ninh Kiều'],
  ['chợ', 'chợ Hà Đông'],
  ['sông', 'sông Đồng Nai'],
  ['suối', 'suối Nậm Păm'],
  ['hồ', 'hồ Hòa Bình'],
  ['đèo', 'đèo Hải Vân'],
  ['núi', 'núi Ba Vì'],
  ['quần đảo', 'quần đảo Trường Sa'],
  ['vịnh', 'vịnh Hạ Long'],
  ['biển', 'biển Cửa Lò'],
  ['đồng bằng', 'đồng bằng Nghệ An'],
  ['vườn quốc gia', 'Vườn quốc gia Ba Vì'],
  ['khu du lịch', 'Khu du lịch Mẫu Sơn'],
  ['khu di tích', 'Khu di tích Điện Biên Phủ'],
  ['khu công nghiệp', 'Khu công nghiệp Quế Võ'],
  ['khu kinh tế', 'Khu kinh tế Vân Đồn'],
  ['cụm công nghiệp', 'Cụm công nghiệp Thanh Oai'],
  ['cửa khẩu', 'cửa khẩu Nậm Cắn'],
  ['đồn', 'Đồn Biên phòng Ia Mơ'],
  ['trạm', 'trạm Ngọc Chiến'],
  ['khách sạn', 'Khách sạn Hà Nội'],
  ['nhà hát', 'Nhà hát Hòa Bình'],
  ['công viên', 'Công viên Hòa Bình'],
  ['quảng trường', 'Quảng trường Hòa Bình'],
  ['lễ hội', 'Lễ hội Phú Thọ'],
  ['chiến dịch', 'Chiến dịch Điện Biên Phủ'],
  ['chiến thắng', 'Chiến thắng Điện Biên Phủ'],
  ['đội bóng', 'đội bóng Hà Nội'],
  ['câu lạc bộ', 'Câu lạc bộ Nam Định'],
  ['thôn', 'thôn Tân Thành'],
  ['xóm', 'xóm Bình Minh'],
  ['bản', 'bản Nậm Cắn'],
  ['buôn', 'buôn Lê'],
  ['làng', 'làng Thanh Hà'],
  ['ấp', 'ấp Tân Hòa'],
  ['khóm', 'khóm Vĩnh Phúc'],
  ['khu phố', 'khu phố Hòa Bình'],
  ['tổ dân phố', 'tổ dân phố Bình Minh'],
  ['khối', 'khối Yên Bái'],
];

/**
 * Heads that make even a unit with its type word part of a proper name, if they are written with a
 * capital.
 */
const properHeads = new Set([
  'bệnh viện',
  'trường',
  'thpt',
  'thcs',
  'đại học',
  'cao đẳng',
  'học viện',
  'công ty',
  'nhà máy',
  'vườn quốc gia',
]);

/**
 * Compounds that hold a head word and are none: môi trường, thị trường, yêu cầu, trực tuyến, thành
 * phố.
 */
const compounds: Readonly<Record<string, ReadonlySet<string>>> = {
  trường: new Set(['môi', 'thị', 'hiện', 'công', 'lập', 'chủ', 'tị']),
  phố: new Set(['thành']),
  cầu: new Set(['yêu', 'nhu', 'toàn', 'khẩn', 'địa']),
  bản: new Set(['văn', 'cơ', 'biên', 'căn', 'nhật']),
  tuyến: new Set(['trực', 'đường']),
  đường: new Set(['ngoại', 'mường']),
};

const byLast = new Map<string, { readonly syllables: readonly string[]; readonly head: string }[]>();
for (const [head] of borrowedNames) {
  const syllables = spellingKey(head).split(' ');
  const last = syllables.at(-1) ?? '';
  byLast.set(last, [...(byLast.get(last) ?? []), { syllables, head }]);
}

/** Words that end the noun phrase to the left: what stands before them is another thing. */
const boundaries = new Set(
  'tại ở từ đến tới về vào ra của cho với trên trong ngoài qua sang do là được bị thuộc gồm như theo giữa khỏi cùng phía gần cách khi để và hoặc các những'.split(
    ' ',
  ),
);

/**
 * The head words that stand to the left of a token in the same noun phrase; at most 14 syllables
 * are looked at.
 */
function headBefore(tokens: readonly Token[], at: number): { head: string; proper: boolean } | null {
  for (let i = at; i > 0 && i > at - 14; i--) {
    if (!isAdjacent(tokens[i]) && !/^\s?[-–]\s?$/.test(tokens[i]?.gap ?? '')) return null;
    const token = tokens[i - 1];
    if (token === undefined) return null;
    for (const { syllables, head } of byLast.get(token.key) ?? []) {
      const start = i - syllables.length;
      if (start < 0 || syllables.some((s, k) => tokens[start + k]?.key !== s)) continue;
      if (compounds[head]?.has(tokens[start - 1]?.key ?? '')) continue;
      // "thông báo", "báo cáo" are everywhere; a newspaper's title begins with a capital.
      if (head === 'báo' && token.text !== 'Báo') continue;
      if (head === 'ngân hàng' && ['nhà', 'chính'].includes(tokens[i]?.key ?? '')) continue;
      // A short word far from the name is more often part of another word: khối lượng, hồ sơ, buôn
      // lậu.
      if (syllables.length === 1 && head !== 'trường' && tokens.slice(i, at).some((t) => !t.capital)) continue;
      return { head, proper: tokens[start]?.capital === true };
    }
    if (boundaries.has(token.key) && !(token.key === 'và' && i < at)) return null;
  }
  return null;
}

/**
 * A bare name at a token is borrowed by a school, company, road, river, hamlet … that stands before
 * it.
 */
export function isBorrowed(tokens: readonly Token[], at: number): boolean {
  return headBefore(tokens, at) !== null;
}

/** A name with its type word is still part of a proper name: `Bệnh viện Đa khoa huyện Mường La`. */
export function isInProperName(tokens: readonly Token[], at: number): boolean {
  const found = headBefore(tokens, at);
  return found !== null && found.proper && properHeads.has(found.head);
}
