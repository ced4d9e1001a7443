import { fold } from '../vietnamese/fold/fold.ts';
import { canonicalForm, mayHaveDash } from './document-number.ts';
import { parseNumber } from './parse-number.ts';
import { withPlainSigns } from './plain-signs.ts';

/**
 * Equal for two ways to write one number, else different: zeros before the figures, capitals and
 * the dash of old numbers do not count. `05/CT-TTg` = `5/ct-ttg`, `64-CP` = `64/CP`,
 * `19-2018/NQ-CP` = `19/2018/NQ-CP`. Near misses: `30/NQ-CP` and `30a/NQ-CP`, `17/CT-UBND` and
 * `17/QĐ-UBND`, `12-CT/TU` and `12/CT-TU`. A text that is not a number is its own key, in small
 * letters.
 */
export function sameNumberKey(number: string): string {
  const plain = withPlainSigns(number).replace(/^0+(?=\d)/, '');
  const parsed = /^\d+[a-zđ]?-/i.test(plain) ? parseNumber(plain) : null;
  return (parsed && mayHaveDash(parsed) ? canonicalForm({ ...parsed, sign: '/' }) : plain).toLowerCase();
}

/**
 * The same for numbers typed without tones, which are few: `17/qd-ubnd` and `17/QĐ-UBND` have one.
 * Two numbers that differ only in tones are told apart by `sameNumberKey`.
 */
export function tonelessNumberKey(number: string): string {
  return fold(sameNumberKey(number));
}

/**
 * The number with at least two figures, as Nghị định 30/2020/NĐ-CP has it, so that `5/CT-TTg` and
 * `05/CT-TTg` give one address.
 */
export function paddedForm(number: string): string {
  return number.replace(/^0*(\d)/, '0$1').replace(/^0+(?=\d{2})/, '');
}
