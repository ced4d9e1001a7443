import type { Outline, Span } from '../model.ts';

/**
 * A kind of slip: what is looked for, what it is shown as, words that have it and words that have
 * not.
 */
export interface SlipRow {
  readonly pattern: RegExp;
  readonly what: string;
  readonly example: string;
  readonly nearMiss: string;
}

/**
 * Words that a scan or a typist often puts for others, where the words beside them make the slip
 * near certain. Shown as printed, never altered.
 */
export const slipRows: readonly SlipRow[] = [
  { pattern: /(?<!\p{L})BCD(?!\p{L})/u, what: 'BCD (BCĐ?)', example: 'Trưởng BCD tỉnh', nearMiss: 'BCĐ tỉnh' },
  {
    pattern: /truy vết thân tộc/iu,
    what: 'thân tộc (thần tốc?)',
    example: 'Truy vết thân tộc các ca bệnh',
    nearMiss: 'truy vết thần tốc',
  },
  {
    pattern: /CHẠNH VĂN PHÒNG/u,
    what: 'CHẠNH (CHÁNH?)',
    example: 'CHẠNH VĂN PHÒNG',
    nearMiss: 'CHÁNH VĂN PHÒNG',
  },
  {
    pattern: /(?<!\p{L})CH[ÍÌĨ] THỊ(?!\p{L})/u,
    what: 'CHÍ THỊ (CHỈ THỊ?)',
    example: 'CHÍ THỊ',
    nearMiss: 'CHỈ THỊ',
  },
  {
    pattern: /QUY[ÉÈE]T ĐỊNH/u,
    what: 'QUYÉT ĐỊNH (QUYẾT ĐỊNH?)',
    example: 'QUYÉT ĐỊNH',
    nearMiss: 'QUYẾT ĐỊNH',
  },
  {
    pattern: /(?<!\p{L})K[ÉÈE]T LUẬN/u,
    what: 'KÉT LUẬN (KẾT LUẬN?)',
    example: 'THÔNG BÁO KÉT LUẬN',
    nearMiss: 'THÔNG BÁO KẾT LUẬN',
  },
  { pattern: /T[ĨÍI]NH (?=\p{Lu})/u, what: 'TĨNH (TỈNH?)', example: 'TĨNH LAI CHÂU', nearMiss: 'TỈNH LAI CHÂU' },
  {
    pattern: /THÀNH PH[ÓO](?=\s\p{Lu})/u,
    what: 'THÀNH PHÓ (THÀNH PHỐ?)',
    example: 'THÀNH PHÓ CẦN THƠ',
    nearMiss: 'THÀNH PHỐ CẦN THƠ',
  },
  {
    pattern: /thông báo đề các/iu,
    what: 'đề (để?)',
    example: 'thông báo đề các đơn vị biết',
    nearMiss: 'thông báo để các đơn vị biết',
  },
  {
    pattern: /Ban Thường (?=Huyện|Tỉnh|Thành)/u,
    what: 'Ban Thường (Ban Thường vụ?)',
    example: 'Ban Thường Huyện ủy',
    nearMiss: 'Ban Thường vụ Huyện ủy',
  },
  {
    pattern: /công tác truyền truyền/iu,
    what: 'truyền truyền (tuyên truyền?)',
    example: 'công tác truyền truyền',
    nearMiss: 'công tác tuyên truyền',
  },
  { pattern: /H[ĐÐ]{2,}ND|Q[ĐÐ]{2,}(?=[-\s])/u, what: 'ĐĐ (Đ?)', example: 'QĐĐ-UBND', nearMiss: 'QĐ-UBND' },
];

/** A suspected slip and what it may stand for. */
export interface Slip extends Span {
  readonly what: string;
}

/** Suspected slips of a scan, at most one of a kind. */
export function recognizeSlips(outline: Pick<Outline, 'reading'>, rows: readonly SlipRow[] = slipRows): Slip[] {
  return rows.flatMap(({ pattern, what }) => {
    const match = pattern.exec(outline.reading);
    return match ? [{ start: match.index, end: match.index + match[0].length, what }] : [];
  });
}
