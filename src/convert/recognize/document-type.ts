import type { Outline } from '../model.ts';
import { alignedFold } from '../text/aligned-fold.ts';
import { typeOfSymbol, type TypeWords } from './citation-type.ts';

/** The tên loại and how it is known. */
export interface DocumentTypeFound {
  readonly slug: string;
  readonly at: number;
  readonly note: string | null;
}

/**
 * The document's type: the tên loại line; without one, the abbreviation in its own symbol (`/KH-UBND`); a letter that opens with `V/v` or `Kính gửi` and has
 * neither is a công văn (Nghị định 30/2020/NĐ-CP, phụ lục III).
 */
export const recognizeDocumentType = (
  outline: Outline,
  printed: { slug: string | null; at: number },
  symbol: string | null,
  words: TypeWords,
): DocumentTypeFound | null => {
  if (printed.slug !== null) return { slug: printed.slug, at: printed.at, note: null };
  const bySymbol = symbol ? typeOfSymbol(`1/${symbol}`, words) : [];
  if (bySymbol.length === 1 && bySymbol[0]) return { slug: bySymbol[0], at: 0, note: `theo ký hiệu ${symbol}` };
  const letter = outline.blocks.find(
    (b) =>
      b.role === 'addressees' ||
      (b.role === 'title' && /^\W{0,3}v\s*[/\\]\s*v/.test(alignedFold(outline.reading.slice(b.start, b.start + 8)))),
  );
  return letter
    ? { slug: 'cong-van', at: letter.start, note: 'thư có “V/v” hoặc “Kính gửi”, không có tên loại' }
    : null;
};
