import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { opensWithBody, type BodyHeads } from '../../text/body/body-heads.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isCapitals } from './header-line.ts';

/** The name of an authority is no longer than this. */
const LONGEST_AUTHORITY_NAME = 120;

/** Lines of a head that may name the authority. */
const FIRST_LINES = 12;

/**
 * The authorities that the lines of a head name in capitals, folded, the longest first; a name over
 * two lines is one ("ỦY BAN THƯỜNG VỤ⏎QUỐC HỘI"), and so is its first line.
 */
export function authoritiesInHead(lines: readonly Line[], heads: BodyHeads): readonly string[] {
  const printed = lines.slice(0, FIRST_LINES).filter((l) => !isBlank(l));
  const names = printed.flatMap(({ text }, i) => {
    if (text.length > LONGEST_AUTHORITY_NAME || !isCapitals(text) || !opensWithBody(alignedFold(text), heads))
      return [];
    const next = printed[i + 1]?.text ?? '';
    return isCapitals(next) ? [text, `${text} ${next}`] : [text];
  });
  const folded = names.map((name) =>
    alignedFold(name)
      .replace(/[^a-z]+/g, ' ')
      .trim(),
  );
  return [...new Set(folded)].sort((a, b) => b.length - a.length);
}
