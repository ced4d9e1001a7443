import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import type { Line } from '../../text/lines.ts';
import { authoritiesInHead } from './printed-authorities.ts';

const LEAVES_OPEN = oneOf('CỦA', 'VÀ', 'VỚI', 'BỞI', 'DO', 'GIỮA', 'CHO', 'TẠI', 'THUỘC', '[,–-]');
const AUTHOR_IN_CAPITALS = oneOf(
  ...['CHỦ TỊCH', 'BỘ TRƯỞNG', 'THỦ TƯỚNG CHÍNH PHỦ', '[ỦU][YỶ] BAN NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN'],
  ...['TỔNG CỤC TRƯỞNG', 'GIÁM ĐỐC', 'QUỐC HỘI NƯỚC CỘNG'],
);

/**
 * The author in capitals at the end of a title in capitals, above căn cứ; not after words that
 * leave the title open.
 */
const AUTHOR_AT_END = new RegExp(
  String.raw`(?<!${LEAVES_OPEN})\s(?=${AUTHOR_IN_CAPITALS}(?:\s(?!VÀ\s)\p{Lu}+){0,9}$)`,
  'u',
);

const ENDS_OPEN = new RegExp(`${LEAVES_OPEN}$`, 'u');

/** A law names its author at its end only. */
const LAW = /(?:^|\d{4}\s)(?:BỘ )?LUẬT\s/u;

/** A body that is not an author where the head of the text names another one. */
const BODY_AT_END = /^\s(?:uy ban|hoi dong) nhan dan/;

/**
 * Where the author's name begins that ends a title in capitals; none without one. `above`: the
 * lines of the head, which name the author too.
 */
export function authorPlaces(line: string, above: readonly Line[], heads: BodyHeads): number[] {
  const names = authoritiesInHead(above, heads);
  const folded = alignedFold(line);
  const printed = names.find((name) => folded.endsWith(` ${name}`) && !ENDS_OPEN.test(line.slice(0, -name.length - 1)));
  const at = AUTHOR_AT_END.exec(line)?.index;
  const body = at === undefined ? null : BODY_AT_END.exec(folded.slice(at))?.[0].trim();
  const isOther =
    body != null && names.length > 0 && !names.some((name) => name.startsWith(body) || /^(?:ub|hd)nd/.test(name));
  if (at !== undefined && !isOther) return [at];
  return printed === undefined || LAW.test(line) ? [] : [line.length - printed.length - 1];
}
