import { itemAt } from '../../../ground/expected.ts';
import { citedBodyIn } from '../body/body-name.ts';
import { oneOf } from '../../text/one-of.ts';

/** "Giám đốc Sở Y tế": who heads a body, and the body's first words. */
const OFFICIALS = oneOf('Giám đốc', 'Bộ trưởng', 'Chủ tịch', 'Chánh');
const HEADED = oneOf('Sở', 'Bộ', 'UBND', 'Ủy ban', 'Văn phòng', 'Công an', 'Cục', 'Ban');
const OFFICIAL = new RegExp(String.raw`${OFFICIALS}\s+(${HEADED}\s[^.;:]{2,80})$`, 'u');

/**
 * "… của UBND tỉnh Lai Châu về …": the issuer after a number and its date. Null when "của" does not
 * follow at once.
 */
export function issuerAfter(after: string): string | null {
  const match = /^[\s,]{0,3}của\s+/u.exec(after);
  return match && citedBodyIn(after.slice(match[0].length));
}

/**
 * "… của Sở Y tế tại Công văn số …", "Giám đốc Sở Tài chính tại Công văn số …": the issuer before
 * the type word.
 */
export function issuerBefore(before: string): string | null {
  const match = /\s(?:tại|trong)\s+(?:các\s+)?$/u.exec(before);
  if (!match) return null;
  const phrase = before.slice(Math.max(0, match.index - 120), match.index);
  const at = Math.max(phrase.lastIndexOf(' của '), phrase.lastIndexOf(' Của '));
  const named = at >= 0 ? citedBodyIn(phrase.slice(at + 5)) : null;
  if (named) return named;
  const official = OFFICIAL.exec(phrase)?.[1];
  return official ? citedBodyIn(official) : null;
}

/** "Các Quyết định của UBND tỉnh: số 79/QĐ-UBND …": the issuer between type word and number. */
export function issuerBetween(between: string): string | null {
  const match = /^\s*của\s+(.{2,90}?)\s*[:,]?\s*(?:[Ss]ố\s*:?)?\s*$/u.exec(between);
  return match && citedBodyIn(itemAt(match, 1));
}
