import type { FieldReason } from '../../../schema/reason.ts';
import type { Outline } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { headStamps } from './head-stamps.ts';
import { headerLines } from './header-lines.ts';
import type { HeaderNumber } from './document-number.ts';
import { typeOfSymbol, type TypeWords } from '../citation/citation-type.ts';

/** The tên loại and how it is known. */
export interface DocumentTypeFound {
  readonly slug: string;
  readonly at: number;
  readonly note: FieldReason | null;
}

/** `V/v` and what a scan makes of it: the opening of a letter's subject. */
const LETTER_SUBJECT = /^\W{0,3}(?:v\s*[/\\]\s*v|v[il1]?v\s|v[wa]\s|w\/v)/;

/**
 * Types that are addressed (Kính gửi) though they are no letters; a letter's symbol begins with its
 * office, whose initials may be those of any other type (CT: Cục Thuế).
 */
const ADDRESSED_TYPES = new Set(['to-trinh', 'bao-cao', 'giay-moi', 'cong-dien', 'phieu-chuyen', 'phieu-gui']);

/**
 * The document's type: the tên loại line; without one, the abbreviation in its own symbol
 * (`/KH-UBND`), unless it is addressed like a letter; a letter that opens with `V/v` or `Kính gửi`
 * and has neither is a công văn (Nghị định 30/2020/NĐ-CP, phụ lục III).
 */
export function recognizeDocumentType(
  outline: Outline,
  printed: { slug: string | null; at: number },
  { symbol, regime }: Pick<HeaderNumber, 'symbol' | 'regime'>,
  words: TypeWords,
): DocumentTypeFound | null {
  if (printed.slug !== null) return { slug: printed.slug, at: printed.at, note: null };
  const letter = outline.blocks.find(
    (b) =>
      b.role === 'addressees' ||
      (b.role === 'title' && LETTER_SUBJECT.test(alignedFold(outline.reading.slice(b.start, b.start + 8)))),
  );
  const bySymbol =
    symbol === null ? [] : typeOfSymbol({ symbol, regime }, words).filter((s) => !letter || ADDRESSED_TYPES.has(s));
  const [slug, ...others] = bySymbol;
  if (symbol !== null && slug !== undefined && others.length === 0)
    return { slug, at: 0, note: { code: 'symbol', symbol } };
  if (!letter || printsOtherType(outline)) return null;
  return { slug: 'cong-van', at: letter.start, note: { code: 'letter' } };
}

/** What else stands in capitals between date and text, folded. */
const NO_TYPE = new RegExp(`^${oneOf(...headStamps, 'sao', 'cong van den', 'den')}(?![a-z])`);
const DATE_LINE = /n[ăa]m\s*\d{4}\s*$|\d{1,2}\/\d{1,2}\/\d{4}\s*$/u;

/**
 * Whether the head prints a tên loại that the tables do not have, alone in capitals below place and
 * date: “KIẾN NGHỊ” of a procuracy. Then it is no letter.
 */
function printsOtherType(outline: Outline): boolean {
  const lines = headerLines(outline);
  const dated = lines.findIndex(({ text }) => DATE_LINE.test(text));
  return (
    dated >= 0 &&
    lines
      .slice(dated + 1)
      .some(({ text }) => /^\p{Lu}{2,}(?:\s\p{Lu}+){1,3}$/u.test(text) && !NO_TYPE.test(alignedFold(text)))
  );
}
