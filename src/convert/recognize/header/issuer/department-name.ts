import type { DepartmentRow } from '../../../../schema/row/department-row.ts';
import { alignedFold } from '../../../../vietnamese/fold/aligned-fold.ts';
import { FOLDED_LEVEL } from '../../../../vietnamese/level-words.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { issuerInSentenceCase } from './name-case.ts';

/** What may follow a department's name in a header, folded; "xã hội" is more of the name. */
const NAMED_UNIT = new RegExp(String.raw`^(?!xa hoi\b)(?:${FOLDED_LEVEL}|tp) ?\.?\s?\S`);

/**
 * A department printed in capitals, by the name of its row: "SỞ AN TOÀN THỰC PHẨM TỈNH X" → "Sở An
 * toàn thực phẩm tỉnh X". Null for a name that no row has, one that continues with other words ("SỞ
 * Y TẾ CÔNG CỘNG") and one not in capitals.
 */
export function departmentIn(printed: string, rows: readonly DepartmentRow[], heads: BodyHeads): string | null {
  const text = printed.replace(/\s+/g, ' ').trim();
  if (text !== text.toUpperCase()) return null;
  const folded = alignedFold(text);
  for (const { name } of rows) {
    const key = alignedFold(name);
    if (folded === key) return name;
    if (!folded.startsWith(`${key} `) || !NAMED_UNIT.test(folded.slice(key.length + 1))) continue;
    return `${name} ${withSmallLevel(issuerInSentenceCase(text.slice(key.length + 1), heads))}`;
  }
  return null;
}

function withSmallLevel(place: string): string {
  return place.startsWith('TP') ? place : place.charAt(0).toLowerCase() + place.slice(1);
}
