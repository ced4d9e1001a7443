import type { Outline, Span } from '../model.ts';

/** Words that a scan or a typist often puts for others, where the words beside them make the slip near certain. Shown as printed, never altered. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])BCD(?![\p{L}])/gu, 'BCD (BCĐ?)'],
  [/truy vết thân tộc/giu, 'thân tộc (thần tốc?)'],
  [/CHẠNH VĂN PHÒNG/gu, 'CHẠNH (CHÁNH?)'],
  [/(?<![\p{L}])CH[ÍÌĨ] THỊ(?![\p{L}])/gu, 'CHÍ THỊ (CHỈ THỊ?)'],
  [/QUY[ÉÈE]T ĐỊNH/gu, 'QUYÉT ĐỊNH (QUYẾT ĐỊNH?)'],
  [/(?<![\p{L}])K[ÉÈE]T LUẬN/gu, 'KÉT LUẬN (KẾT LUẬN?)'],
  [/T[ĨÍI]NH (?=\p{Lu})/gu, 'TĨNH (TỈNH?)'],
  [/THÀNH PH[ÓO](?=\s\p{Lu})/gu, 'THÀNH PHÓ (THÀNH PHỐ?)'],
  [/thông báo đề các/giu, 'đề (để?)'],
  [/Ban Thường (?=Huyện|Tỉnh|Thành)/gu, 'Ban Thường (Ban Thường vụ?)'],
  [/công tác truyền truyền/giu, 'truyền truyền (tuyên truyền?)'],
  [/H[ĐÐ]{2,}ND|Q[ĐÐ]{2,}(?=[-\s])/gu, 'ĐĐ (Đ?)'],
];

/** A suspected slip and what it may stand for. */
export interface Slip extends Span {
  readonly what: string;
}

/** Suspected slips of a scan, at most one of a kind. */
export const recognizeSlips = (outline: Outline): Slip[] =>
  SLIPS.flatMap(([pattern, what]) => {
    const match = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(outline.reading);
    return match ? [{ start: match.index, end: match.index + match[0].length, what }] : [];
  });
