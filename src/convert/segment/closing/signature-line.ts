import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { OfficeWords } from '../../text/body/office-words.ts';
import { isCapitals } from '../head/header-line.ts';

/**
 * `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` of the State; `T/M`, `K/T`, `T/L` of the Party (Nghị định
 * 30/2020/NĐ-CP, phụ lục I; Hướng dẫn 36-HD/VPTW).
 */
const CAPACITY = /^\W{0,3}(?:t\.?m|k\.?t|t\.?l|t\.?u\.?q|q|t\/m|k\/t|t\/l|\/m|m-)\s*[.:,/ ]\s*\p{L}/iu;

/** A capacity after what a scan left of the column beside it: "K-.46 (d0 TL. CHỦ TỊCH". */
const NOISY_CAPACITY = /^\W*\S{0,6}[^\p{L}]{1,3}\S{0,6}\s(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2,}/u;

/** What may follow an office in small letters that is alone on its line (folded). */
const AFTER_OFFICE = /^[a-z ]{0,44}$/;

/** "(Đã ký)", folded. */
export const SIGNED_SIGN = /^\W{0,3}(?:da )?ky\b/;

/** A name that says itself that it is a signature: "Lê Đức Anh (Đã ký)". */
const SIGNED_NAME = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}\s?\([Đđ]ã ký\)\.?$/u;

/** A name of two to five words, and nothing else. */
export const NAME_ALONE = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u;

/**
 * Whether a line (trimmed) can open a signature: a capacity, or an office in capitals that is
 * alone.
 */
export function isSignatureLine(line: string, offices: OfficeWords): boolean {
  if (line.length > 90) return false;
  if (isCapitals(line.replace(/^\W+/, '')) && CAPACITY.test(alignedFold(line))) return true;
  if (line.length <= 60 && NOISY_CAPACITY.test(line)) return true;
  if (!isCapitals(line) || /[:;,.]$/.test(line.replace(/[*_]+$/, ''))) return false;
  return offices.endIn(alignedFold(line)) >= 0;
}

/**
 * "Chủ tịch", then "(Đã ký)" or a name: how the national database prints a signature; also "Lê Đức
 * Anh (Đã ký)".
 */
export function isPlainSignature(lines: readonly Line[], at: number, offices: OfficeWords): boolean {
  const office = lines[at]?.text ?? '';
  if (SIGNED_NAME.test(office)) return true;
  if (!/^\p{Lu}\p{Ll}/u.test(office) || office.length > 70 || !isOfficeAlone(alignedFold(office), offices))
    return false;
  const next = lines.slice(at + 1, at + 4).find((l) => !isBlank(l))?.text ?? '';
  return NAME_ALONE.test(next) || SIGNED_SIGN.test(alignedFold(next));
}

/** "Chủ tịch", "Phó Giám đốc Sở": an office and no more than its body. */
function isOfficeAlone(folded: string, offices: OfficeWords): boolean {
  const end = offices.endIn(folded);
  return end >= 0 && AFTER_OFFICE.test(folded.slice(end));
}
