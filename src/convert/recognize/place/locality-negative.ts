import { expected, itemAt } from '../../../ground/expected.ts';
import { spellingKey } from '../../../gazetteer/spelling.ts';
import { isAdjacent, type Token } from './locality-token.ts';

/**
 * A head of names that only borrow a place's name, a name that it borrows and one that it does not.
 */
export interface BorrowingHead {
  readonly head: string;
  readonly example: string;
  readonly nearMiss: string;
}

/**
 * Heads of names that only borrow a place's name: the name inside is not a locality. A head counts
 * as far as no preposition or punctuation is between it and the name.
 */
export const borrowedNames: readonly BorrowingHead[] = [
  { head: 'bệnh viện', example: 'Bệnh viện Đa khoa Hà Đông', nearMiss: 'bệnh viện của Hà Đông' },
  { head: 'trường', example: 'Trường THPT Bình Lư', nearMiss: 'môi trường Bình Lư' },
  { head: 'thpt', example: 'THPT Bình Lư', nearMiss: 'các lớp thpt ở Bình Lư' },
  { head: 'thcs', example: 'THCS Bình Minh', nearMiss: 'học sinh thcs tại Bình Minh' },
  { head: 'tiểu học', example: 'Tiểu học Nậm Cắn 1', nearMiss: 'giáo viên tiểu học của Nậm Cắn' },
  { head: 'mầm non', example: 'Mầm non Nậm Cắn', nearMiss: 'trẻ mầm non ở Nậm Cắn' },
  { head: 'đại học', example: 'Đại học Quốc gia Hà Nội', nearMiss: 'tốt nghiệp đại học tại Hà Nội' },
  { head: 'cao đẳng', example: 'Cao đẳng Y tế Thái Bình', nearMiss: 'trình độ cao đẳng ở Thái Bình' },
  { head: 'học viện', example: 'Học viện Chính trị quốc gia Hồ Chí Minh', nearMiss: 'học viên Hồ Chí Minh' },
  { head: 'công ty', example: 'Công ty Than Na Dương', nearMiss: 'các công ty tại Na Dương' },
  { head: 'tập đoàn', example: 'Tập đoàn Sông Đà', nearMiss: 'các tập đoàn ở Hà Nội' },
  { head: 'nhà máy', example: 'Nhà máy Xi măng Na Dương', nearMiss: 'các nhà máy tại Na Dương' },
  { head: 'xí nghiệp', example: 'Xí nghiệp May Thái Bình', nearMiss: 'các xí nghiệp ở Thái Bình' },
  { head: 'thủy điện', example: 'Thủy điện Sơn La', nearMiss: 'các hồ thủy điện trên Sơn La' },
  { head: 'nhiệt điện', example: 'Nhiệt điện Thái Bình 2', nearMiss: 'các nhà máy nhiệt điện tại Thái Bình' },
  { head: 'điện lực', example: 'Điện lực Mường La', nearMiss: 'ngành điện lực tại Mường La' },
  { head: 'viễn thông', example: 'Viễn thông Sơn La', nearMiss: 'hạ tầng viễn thông của Sơn La' },
  { head: 'vnpt', example: 'VNPT Hà Nội', nearMiss: 'mạng vnpt tại Hà Nội' },
  { head: 'ngân hàng', example: 'Ngân hàng TMCP Sài Gòn – Hà Nội', nearMiss: 'ngân hàng nhà nước Sài Gòn' },
  { head: 'xổ số', example: 'Xổ số kiến thiết Tiền Giang', nearMiss: 'vé xổ số của Tiền Giang' },
  { head: 'báo', example: 'Báo Quảng Ngãi', nearMiss: 'thông báo Quảng Ngãi' },
  { head: 'tạp chí', example: 'Tạp chí Cửa Việt', nearMiss: 'các tạp chí ở Quảng Trị' },
  { head: 'đường', example: 'đường Lê Lợi', nearMiss: 'huyện Tam Đường' },
  { head: 'phố', example: 'phố Huế', nearMiss: 'thành phố Huế' },
  { head: 'quốc lộ', example: 'Quốc lộ 6 Hòa Bình', nearMiss: 'quốc lộ qua Hòa Bình' },
  { head: 'tỉnh lộ', example: 'Tỉnh lộ 10', nearMiss: 'tỉnh lộ từ Long An' },
  { head: 'cao tốc', example: 'cao tốc Hà Nội – Lào Cai', nearMiss: 'cao tốc về Lào Cai' },
  { head: 'tuyến', example: 'tuyến Hà Nội – Hải Phòng', nearMiss: 'họp trực tuyến Hà Nội' },
  { head: 'cầu', example: 'cầu Phong Châu', nearMiss: 'yêu cầu Phong Châu' },
  { head: 'cảng', example: 'cảng Hải Phòng', nearMiss: 'các cảng của Hải Phòng' },
  { head: 'sân bay', example: 'sân bay Điện Biên', nearMiss: 'sân bay tại Điện Biên' },
  { head: 'ga', example: 'ga Hà Nội', nearMiss: 'nhà ga ở Hà Nội' },
  { head: 'bến', example: 'bến Ninh Kiều', nearMiss: 'bến bãi Ninh Kiều' },
  { head: 'chợ', example: 'chợ Hà Đông', nearMiss: 'chợ búa Hà Đông' },
  { head: 'sông', example: 'sông Đồng Nai', nearMiss: 'sông ngòi Đồng Nai' },
  { head: 'suối', example: 'suối Nậm Păm', nearMiss: 'các suối thuộc Mường La' },
  { head: 'hồ', example: 'hồ Hòa Bình', nearMiss: 'hồ sơ Hòa Bình' },
  { head: 'đèo', example: 'đèo Hải Vân', nearMiss: 'các đèo ở Thừa Thiên' },
  { head: 'núi', example: 'núi Ba Vì', nearMiss: 'miền núi thuộc Ba Vì' },
  { head: 'quần đảo', example: 'quần đảo Trường Sa', nearMiss: 'quần đảo thuộc Khánh Hòa' },
  { head: 'vịnh', example: 'vịnh Hạ Long', nearMiss: 'các vịnh của Quảng Ninh' },
  { head: 'biển', example: 'biển Cửa Lò', nearMiss: 'biển báo Cửa Lò' },
  { head: 'đồng bằng', example: 'đồng bằng Nghệ An', nearMiss: 'đồng bằng của Nghệ An' },
  { head: 'vườn quốc gia', example: 'Vườn quốc gia Ba Vì', nearMiss: 'vườn quốc gia thuộc Ba Vì' },
  { head: 'khu du lịch', example: 'Khu du lịch Mẫu Sơn', nearMiss: 'các khu du lịch ở Cao Lộc' },
  { head: 'khu di tích', example: 'Khu di tích Điện Biên Phủ', nearMiss: 'các khu di tích tại Điện Biên' },
  { head: 'khu công nghiệp', example: 'Khu công nghiệp Quế Võ', nearMiss: 'các khu công nghiệp của Quế Võ' },
  { head: 'kcn', example: 'KCN Quế Võ', nearMiss: 'các KCN của Quế Võ' },
  { head: 'ccn', example: 'CCN Thanh Oai', nearMiss: 'các CCN ở Thanh Oai' },
  { head: 'khu kinh tế', example: 'Khu kinh tế Vân Đồn', nearMiss: 'khu kinh tế tại Vân Đồn' },
  { head: 'cụm công nghiệp', example: 'Cụm công nghiệp Thanh Oai', nearMiss: 'cụm công nghiệp ở Thanh Oai' },
  { head: 'cửa khẩu', example: 'cửa khẩu Nậm Cắn', nearMiss: 'các cửa khẩu thuộc Kỳ Sơn' },
  { head: 'đồn', example: 'đồn Ia Mơ', nearMiss: 'đồn đại Ia Mơ' },
  { head: 'đồn biên phòng', example: 'Đồn Biên phòng Ia Mơ', nearMiss: 'bộ đội biên phòng Ia Mơ' },
  { head: 'trạm', example: 'trạm Ngọc Chiến', nearMiss: 'các trạm thuộc Mường La' },
  { head: 'khách sạn', example: 'Khách sạn Hà Nội', nearMiss: 'các khách sạn ở Hà Nội' },
  { head: 'nhà hát', example: 'Nhà hát Hòa Bình', nearMiss: 'các nhà hát tại Hòa Bình' },
  { head: 'công viên', example: 'Công viên Hòa Bình', nearMiss: 'các công viên của Hòa Bình' },
  { head: 'quảng trường', example: 'Quảng trường Hòa Bình', nearMiss: 'các quảng trường ở Hòa Bình' },
  { head: 'lễ hội', example: 'Lễ hội Phú Thọ', nearMiss: 'các lễ hội tại Phú Thọ' },
  { head: 'chiến dịch', example: 'Chiến dịch Điện Biên Phủ', nearMiss: 'chiến dịch tại Điện Biên' },
  { head: 'chiến thắng', example: 'Chiến thắng Điện Biên Phủ', nearMiss: 'chiến thắng ở Điện Biên' },
  { head: 'đội bóng', example: 'đội bóng Hà Nội', nearMiss: 'đội bóng của Hà Nội' },
  { head: 'câu lạc bộ', example: 'Câu lạc bộ Nam Định', nearMiss: 'các câu lạc bộ ở Nam Định' },
  { head: 'thôn', example: 'thôn Tân Thành', nearMiss: 'nông thôn của Tân Thành' },
  { head: 'xóm', example: 'xóm Bình Minh', nearMiss: 'xóm làng thuộc Bình Minh' },
  { head: 'bản', example: 'bản Nậm Cắn', nearMiss: 'văn bản Nậm Cắn' },
  { head: 'buôn', example: 'buôn Lê', nearMiss: 'buôn lậu Chư Sê' },
  { head: 'làng', example: 'làng Thanh Hà', nearMiss: 'làng nghề Thanh Hà' },
  { head: 'ấp', example: 'ấp Tân Hòa', nearMiss: 'các ấp thuộc Tân Hòa' },
  { head: 'khóm', example: 'khóm Vĩnh Phúc', nearMiss: 'các khóm của Vĩnh Phúc' },
  { head: 'khu phố', example: 'khu phố Hòa Bình', nearMiss: 'các khu phố tại Hòa Bình' },
  { head: 'tổ dân phố', example: 'tổ dân phố Bình Minh', nearMiss: 'tổ dân phố thuộc Bình Minh' },
  { head: 'khối', example: 'khối Yên Bái', nearMiss: 'khối lượng Yên Bái' },
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
export const headCompounds: Readonly<Record<string, readonly string[]>> = {
  trường: ['môi', 'thị', 'hiện', 'công', 'lập', 'chủ', 'tị'],
  phố: ['thành'],
  cầu: ['yêu', 'nhu', 'toàn', 'khẩn', 'địa'],
  bản: ['văn', 'cơ', 'biên', 'căn', 'nhật'],
  tuyến: ['trực', 'đường'],
  đường: ['ngoại', 'mường'],
};

/** Heads by their last syllable. */
type HeadIndex = ReadonlyMap<string, readonly { readonly syllables: readonly string[]; readonly head: string }[]>;

/** Compiles heads for {@link headBefore}. */
export function compileNegativeHeads(rows: readonly BorrowingHead[]): HeadIndex {
  const heads = rows.map(({ head }) => ({ syllables: spellingKey(head).split(' '), head }));
  // Longest first: "khu phố" and "quảng trường" are heads of their own, not "phố" and "trường".
  const longestFirst = heads.sort((a, b) => b.syllables.length - a.syllables.length);
  return Map.groupBy(longestFirst, ({ syllables }) => expected(syllables.at(-1), 'a syllable'));
}

const HEADS_BY_LAST = compileNegativeHeads(borrowedNames);

/** Words that end the noun phrase to the left: what is before them is another thing. */
const boundaries = new Set(
  'tại ở từ đến tới về vào ra của cho với trên trong ngoài qua sang do là được bị thuộc gồm như theo giữa khỏi cùng phía gần cách khi để và hoặc các những'.split(
    ' ',
  ),
);

/**
 * The head words that stand to the left of a token in the same noun phrase; at most 14 syllables
 * are looked at.
 */
export function headBefore(
  tokens: readonly Token[],
  at: number,
  heads: HeadIndex = HEADS_BY_LAST,
): { head: string; proper: boolean } | null {
  for (let i = at; i > 0 && i > at - 14; i--) {
    if (!isAdjacent(tokens[i]) && !/^\s?[-–]\s?$/.test(tokens[i]?.gap ?? '')) return null;
    const token = tokens[i - 1];
    if (token === undefined) return null;
    for (const { syllables, head } of heads.get(token.key) ?? []) {
      const start = i - syllables.length;
      if (start < 0 || syllables.some((s, k) => tokens[start + k]?.key !== s)) continue;
      const found = { tokens, start, next: i, at, head };
      if (!noHeads.some(({ when }) => when(found))) return { head, proper: tokens[start]?.capital === true };
    }
    if (boundaries.has(token.key) && !(token.key === 'và' && i < at)) return null;
  }
  return null;
}

/** The words of a head to the left of a name. */
interface HeadFound {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly next: number;
  /** The token where the name begins. */
  readonly at: number;
  readonly head: string;
}

/** Where words are spelled like a head and are none. */
const noHeads: readonly { readonly reason: string; readonly when: (found: HeadFound) => boolean }[] = [
  {
    reason: 'a compound: môi trường, yêu cầu',
    when: ({ tokens, start, head }) => headCompounds[head]?.includes(tokens[start - 1]?.key ?? '') === true,
  },
  {
    reason: '"thông báo", "báo cáo" are everywhere; a newspaper begins with a capital',
    when: ({ tokens, next, head }) => head === 'báo' && tokens[next - 1]?.text !== 'Báo',
  },
  {
    reason: 'Ngân hàng Nhà nước, Ngân hàng Chính sách xã hội act in the place that follows',
    when: ({ tokens, next, head }) => head === 'ngân hàng' && ['nhà', 'chính'].includes(itemAt(tokens, next).key),
  },
  {
    reason: 'a short word far from the name is more often part of another: khối lượng, hồ sơ, buôn lậu',
    when: ({ tokens, start, next, at, head }) =>
      next - start === 1 && head !== 'trường' && tokens.slice(next, at).some((t) => !t.capital),
  },
];

/**
 * A bare name at a token is borrowed by a school, company, road, river, hamlet … that is before
 * it, or by a street: “số 02 Hòa Bình”.
 */
export function isBorrowed(tokens: readonly Token[], at: number): boolean {
  const isAddress = /^\d{1,4}[A-Z]?$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.key === 'số';
  return isAddress || headBefore(tokens, at) !== null;
}

/** A name with its type word is still part of a proper name: `Bệnh viện Đa khoa huyện Mường La`. */
export function isInProperName(tokens: readonly Token[], at: number): boolean {
  const found = headBefore(tokens, at);
  return found !== null && found.proper && properHeads.has(found.head);
}
