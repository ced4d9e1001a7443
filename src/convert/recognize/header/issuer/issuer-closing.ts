import { expected } from '../../../../ground/expected.ts';
import { symbolPieces } from '../../../../number/symbol-pieces.ts';
import type { Outline } from '../../../model.ts';
import type { BodyHeads } from '../../../text/body/body-heads.ts';
import { withoutTone } from '../../../../vietnamese/tone.ts';
import { oneOf } from '../../../text/phrase/one-of.ts';
import type { IssuerNamed } from './issuer-enacting.ts';

/** What a body that closes a letter says of itself: "UBND huyện Ea Kar yêu cầu các phòng …". */
const CLOSING_VERB = oneOf(
  ...['thông báo', 'yêu cầu', 'đề nghị', 'trân trọng', 'kính đề nghị', 'kính báo cáo', 'báo cáo', 'trả lời'],
  ...['có ý kiến', 'thông tin'],
);
const CLOSES = new RegExp(String.raw`^([^.;:]{0,90}?)\s${CLOSING_VERB}\s`, 'u');

/** The closing formula is in one of the last blocks. */
const LAST_BLOCKS = 3;

/**
 * The subject of the closing formula, when the initials of the number's symbol are its own
 * ("33/CV-TTCH": "Trung tâm chỉ huy … yêu cầu …").
 */
export function closingIssuer(outline: Outline, symbol: string, heads: BodyHeads): IssuerNamed | null {
  const blocks = outline.blocks.filter((b) => b.part === 'body' || b.part === 'preamble');
  const organ = expected(symbolPieces(symbol).at(-1), 'a piece of a symbol');
  for (const block of [...blocks].reverse().slice(0, LAST_BLOCKS)) {
    const text = outline.reading.slice(block.start, block.end);
    const clauses = [...text.matchAll(/(?:^|[,;.]\s)(?=\p{Lu})/gu)].map(({ index, 0: gap }) => index + gap.length);
    for (const at of clauses.reverse()) {
      const name = subjectAt(text, at, heads);
      if (name !== null && initials(name).startsWith(organ))
        return { name: name.replace(/\s+/g, ' '), start: block.start + at, end: block.start + at + name.length };
    }
  }
  return null;
}

/**
 * The name of the body that is the subject of a closing formula at a position, of two words or
 * more.
 */
function subjectAt(text: string, at: number, heads: BodyHeads): string | null {
  const head = heads.inPrinted(text, at);
  if (head === null) return null;
  const rest = CLOSES.exec(text.slice(at + head.length, at + head.length + 110))?.[1];
  const name = rest === undefined ? null : text.slice(at, at + head.length + rest.length);
  return name?.includes(' ') === true ? name : null;
}

/**
 * Initials of a name as a symbol writes them: "Trung tâm Chỉ huy phòng, chống dịch" → "TTCHPCD",
 * "Ủy ban nhân dân" → "UBND".
 */
function initials(name: string): string {
  return (name.match(/[\p{L}&]+/gu) ?? [])
    .map((w) => (w === w.toUpperCase() && w.length > 1 ? w : withoutTone(w.charAt(0).toUpperCase())))
    .join('');
}
