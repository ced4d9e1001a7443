import { alignedFold } from '../text/aligned-fold.ts';
import { isCapitals } from './header-line.ts';

/** Folded tên loại → slug, as in content/reference/document-types.yaml: "chi thi" → "chi-thi". */
export type TypeNames = ReadonlyMap<string, string>;

/** A tên loại in a line, with its place in the line. */
export interface TypeFound {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

/** Letters a scan puts before a tên loại (an arrival stamp beside it) may not be more than these. */
const MAX_NOISE = 14;

/**
 * The tên loại that a header line prints, or null. Surface forms: `CHỈ THỊ`, `CHÍ THỊ` (scanned), `THÔNG BÁO KẾT LUẬN …`, `DEN i: : CHỈ THỊ`.
 * Near misses: `QUYẾT ĐỊNH:` (an enacting line, with its colon), "Thông báo này …" (no capitals).
 */
export const typeAt = (line: string, types: TypeNames): TypeFound | null => {
  if (line.length > 160 || /:\s*$/.test(line)) return null;
  const folded = alignedFold(line);
  let best: TypeFound | null = null;
  for (const [name, slug] of types) {
    const start = folded.indexOf(name);
    if (start < 0 || start > MAX_NOISE || !isCapitals(line.slice(start, start + name.length))) continue;
    const end = start + name.length;
    const before = line.slice(0, start);
    const after = line.slice(end);
    if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after)) continue;
    if (start > 0 && after.trim() !== '') continue;
    if (start > 0 && /\p{L}{4,}/u.test(before)) continue;
    const goesOn = after.replace(/[*_\s.]/g, '') !== '';
    if (goesOn && !isCapitals(after) && !/^\s*(?:số|SỐ)\s*\d/u.test(after)) continue;
    if (!best || end - start > best.end - best.start) best = { slug, start, end };
  }
  return best;
};
