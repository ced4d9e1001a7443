import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import type { Line } from '../../text/lines.ts';
import { isCapitals } from './header-line.ts';

/** Folded tên loại → slug, as in content/reference/document-types.yaml: "chi thi" → "chi-thi". */
export type TypeNames = ReadonlyMap<string, string>;

/** A tên loại in a line, with its place in the line. */
export interface TypeFound {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters a scan puts before a tên loại (an arrival stamp beside it) may not be more than these.
 */
const MAX_NOISE = 14;

/** First words of a trích yếu that a converter set on the line of the tên loại. */
const TITLE_OPENS = new RegExp(
  String.raw`^[\s:.–-]*(?=${oneOf(
    ...[
      'Về',
      'V/v',
      'V/V',
      'Quy định',
      'Ban hành',
      'Sửa đổi',
      'Bổ sung',
      'Hướng dẫn',
      'Phê duyệt',
      'Công bố',
      'Thành lập',
    ],
    ...['Kiện toàn', 'Bãi bỏ', 'Giao', 'Triển khai', 'Tăng cường', 'Kết luận', 'Tổ chức', 'Thực hiện', 'Điều chỉnh'],
    ...['Phân công', 'Công nhận', 'Cho phép', 'Bổ nhiệm', 'Quyết định'],
  )}(?!\p{L}))`,
  'u',
);

/**
 * Other words in capitals that open a trích yếu on the line of the tên loại: "QUY CHẾ LÀM VIỆC",
 * "KẾ HOẠCH PHÒNG CHỐNG DỊCH".
 */
const CAPITALS_OPEN = new RegExp(
  String.raw`^\s+(?=\p{Lu}{2})(?!${oneOf(
    // "CỦA ỦY BAN NHÂN DÂN TỈNH …" under a type is who issued it, but may be the title's own.
    String.raw`C[ỦU]A\s(?!ỦY BAN|UBND)`,
    ...[String.raw`SỐ\s`, 'LIÊN TỊCH', 'KẾT LUẬN', 'MẬT'],
    // How urgent it is: "CÔNG ĐIỆN KHẨN".
    String.raw`(?:(?:THƯỢNG )?KHẨN|H[ỎO][ẢA] TỐC)(?: CẤP)?[.!]?\s*$`,
  )})`,
  'u',
);

/**
 * What the type of an older text is followed by before its trích yếu: "LUẬT CỦA QUỐC HỘI NƯỚC … SỐ
 * 28/2001/QH10 VỀ …", "NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ 61-CP NGÀY 05 THÁNG 7 NĂM 1994 VỀ …".
 */
const AUTHOR_AND_NUMBER = new RegExp(
  [
    String.raw`^\s+(?:CỦA\s[\p{Lu}\s,-]{4,120}?\s)?`,
    String.raw`SỐ\s\S{2,30}\s(?:NGÀY\s[\dTHÁNGNĂM/\s-]{8,30}\s)?`,
    String.raw`(?=${oneOf('VỀ', 'QUY ĐỊNH', 'BAN HÀNH')}\s)`,
  ].join(''),
  'u',
);
const OWN_TITLE = /^[^\p{L}]{0,3}(?:Về|VỀ|V\/v)(?!\p{L})/u;

/** Signs between tên loại and trích yếu, at most: " : ", " - ". */
const NARROW_GAP = 8;

/** How far down the tên loại may stand. */
const TYPE_LINES = 60;

/**
 * The tên loại that a header line prints, or null. Surface forms: `CHỈ THỊ`, `CHÍ THỊ` (scanned),
 * `THÔNG BÁO KẾT LUẬN …`, `DEN i: : CHỈ THỊ`. Near misses: `QUYẾT ĐỊNH:` (an enacting line, with
 * its colon), "Thông báo này …" (no capitals).
 */
export function typeAt(line: string, types: TypeNames): TypeFound | null {
  if (
    line.replace(/\s{2,}/g, ' ').length > 160 ||
    line.endsWith(':') ||
    !/\p{Lu}{2}/u.test(line.slice(0, MAX_NOISE + 4))
  )
    return null;
  const folded = alignedFold(line);
  let best: TypeFound | null = null;
  for (const [name, slug] of types) {
    const start = folded.indexOf(name);
    if (start < 0 || start > MAX_NOISE || !isCapitals(line.slice(start, start + name.length))) continue;
    const end = start + name.length;
    const before = line.slice(0, start);
    const after = line.slice(end).replace(/^[^\p{L}\d]+$/u, '');
    if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) continue;
    if (start > 0 && after.trim() !== '') continue;
    if (start > 0 && /\p{L}{4,}/u.test(before)) continue;
    const goesOn = after.replace(/[*_\s.]/g, '') !== '';
    if (goesOn && !isCapitals(after) && !/^\s*(?:số|SỐ)\s*\d/u.test(after)) continue;
    if (!best || end - start > best.end - best.start) best = { slug, start, end };
  }
  return best;
}

/**
 * Lines with the first one that prints tên loại and trích yếu together ("THÔNG TƯ Sửa đổi, bổ sung
 * một số điều …", "QUYẾT ĐỊNH Về việc …") as two, so that each is read for what it is. Offsets are
 * those of `text`, of which the lines may be read without notes and signs.
 */
export function splitTypeLine(text: string, lines: readonly Line[], types: TypeNames): readonly Line[] {
  for (let i = 0; i < Math.min(lines.length, TYPE_LINES); i++) {
    const line = lines[i] as Line;
    if (!/^\p{Lu}{2}/u.test(line.text)) continue;
    const folded = alignedFold(line.text.slice(0, 40));
    for (const name of longestFirst(types)) {
      if (!folded.startsWith(name)) continue;
      if (!isCapitals(line.text.slice(0, name.length))) continue;
      const rest = line.text.slice(name.length);
      const own = AUTHOR_AND_NUMBER.exec(rest);
      const opening = own ?? TITLE_OPENS.exec(rest) ?? titleInCapitals(rest, lines[i + 1]?.text ?? '');
      const gap = opening?.[0].length ?? 0;
      if (gap === 0 && typeAt(line.text, types)?.start === 0) return lines;
      if (gap === 0) continue;
      const at = name.length + gap;
      // What lies between stays on the line of the type: signs are not read, words may be.
      const end = text.slice(line.start, line.start + at).trimEnd().length;
      const read = gap > NARROW_GAP ? line.text.slice(0, end) : line.text.slice(0, name.length).padEnd(end);
      return [
        ...lines.slice(0, i),
        { text: read, start: line.start, end: line.start + end },
        { text: line.text.slice(at), start: line.start + at, end: line.end },
        ...lines.slice(i + 1),
      ];
    }
  }
  return lines;
}

/** Folded tên loại, "thong tu lien tich" before "thong tu". */
function longestFirst(types: TypeNames): readonly string[] {
  return [...types.keys()].sort((a, b) => b.length - a.length);
}

/**
 * A title in capitals on the line of the tên loại, unless the next line opens a title of its own
 * ("TUYỂN DỤNG⏎Về việc …").
 */
function titleInCapitals(rest: string, next: string): RegExpExecArray | null {
  return isCapitals(rest) && !OWN_TITLE.test(next) ? CAPITALS_OPEN.exec(rest) : null;
}
