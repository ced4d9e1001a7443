import { itemAt } from '../../../ground/expected.ts';
import { citedBodyIn } from '../body/body-name.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';

/** A body after its office, up to the number, is no longer than this. */
const LONGEST_AFTER_OFFICE = 90;

/**
 * "… của UBND tỉnh Lai Châu về …": the issuer after a number and its date. Null when "của" does not
 * follow at once.
 */
export function issuerAfter(after: string, heads: BodyHeads): string | null {
  const match = /^[\s,]{0,3}của\s+/u.exec(after);
  return match && citedBodyIn(after.slice(match[0].length), heads);
}

/**
 * "… của Sở Y tế tại Công văn số …", "Giám đốc Sở Tài chính tại Công văn số …": the issuer before
 * the type word.
 */
export function issuerBefore(before: string, heads: BodyHeads): string | null {
  const match = /\s(?:tại|trong)\s+(?:các\s+)?$/u.exec(before);
  if (!match) return null;
  const phrase = before.slice(Math.max(0, match.index - 120), match.index);
  const at = Math.max(phrase.lastIndexOf(' của '), phrase.lastIndexOf(' Của '));
  const after = at >= 0 ? phrase.slice(at + 5).trimStart() : '';
  const named = at >= 0 ? citedBodyIn(after, heads) : null;
  // A name that is there and cannot be read whole is not that of an office before it.
  return named !== null || heads.inPrinted(after) !== null ? named : bodyAfterOffice(phrase, heads);
}

/**
 * "Giám đốc Sở Y tế": the body of the first office in a phrase that continues to its end. Near
 * miss: "Thủ tướng Chính phủ", which is an authority itself.
 */
function bodyAfterOffice(phrase: string, heads: BodyHeads): string | null {
  for (const { index } of phrase.matchAll(/(?<!\p{L})\p{Lu}/gu)) {
    const printed = heads.officeIn(phrase, index);
    const office = (heads.inPrinted(phrase, index)?.length ?? 0) > printed ? 0 : printed;
    const gap = office === 0 ? 0 : (/^\s+/.exec(phrase.slice(index + office))?.[0].length ?? 0);
    const rest = phrase.slice(index + office + gap);
    if (gap > 0 && rest.length <= LONGEST_AFTER_OFFICE && !/[.;:]/.test(rest) && heads.inPrinted(rest))
      return citedBodyIn(rest, heads);
  }
  return null;
}

/** "Các Quyết định của UBND tỉnh: số 79/QĐ-UBND …": the issuer between type word and number. */
export function issuerBetween(between: string, heads: BodyHeads): string | null {
  const match = /^\s*của\s+(.{2,90}?)\s*[:,]?\s*(?:[Ss]ố\s*:?)?\s*$/u.exec(between);
  return match && citedBodyIn(itemAt(match, 1), heads);
}
