import type { Outline, Span } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { withoutEnd } from '../../text/phrase/without-end.ts';

/** Trích yếu and where it is. */
export interface Title extends Span {
  readonly text: string;
}

const OPENINGS = [
  // V/v, V / v:
  String.raw`v\s*[/\\]\s*v\b\s*[:.]?`,
  // Về việc:, Vêviệc
  String.raw`ve\s*viec\b\s*:?`,
  // What a scan makes of V/v, before a word: VIv, VWv, Va, V/w, V.v.
  String.raw`[vw](?:[il1]?[vw]{1,2}|a|\/w?|\.v\.?)\s{0,9}[:.]?(?=\s{1,9}\p{L})`,
];

/** What opens a trích yếu, on folded text. */
const OPENING = new RegExp(String.raw`^\W{0,3}${oneOf(...OPENINGS)}\s*`, 'u');

/**
 * Letters before "Về việc" that can only be a stamp's (a scan reads the arrival stamp beside the
 * title).
 */
const STAMP_BEFORE = /^.{0,48}?\b(?=ve viec )/;
/**
 * Words with which a trích yếu says what the matter of its "về việc" is, folded: "Hướng dẫn Nghị
 * định số … về việc …".
 */
const OWN_WORDS = new RegExp(
  oneOf(
    ...['can cu', 'ket luan', 'thong bao', 'quyet dinh', 'nghi dinh', 'nghi quyet', 'thong tu', 'chi thi', 'luat'],
    ...['huong dan', 'thi hanh', 'thuc hien', 'trien khai', 'sua doi', 'ke hoach', 'cong van'],
  ),
);
const ABOUT_ONLY = /^\W{0,3}v[eê]\s+(?=\S)/;

const PLACE_BESIDE = String.raw`(?:(?:TP|Thành phố|Tỉnh|Huyện)\.?\s)?\p{Lu}\p{L}*\.?(?:[\s-]\p{Lu}\p{L}*){0,3}`;

/** Place and date at the end of a line: the right column beside a `V/v` of several lines. */
const DATE_BESIDE = new RegExp(String.raw`(?:^|\s{1,9})${PLACE_BESIDE}\s?,\s*ngày\s.{0,24}n[ăa]m\s\d{4}\s*$`, 'u');

/**
 * The trích yếu: the title block without tên loại and without `V/v` or `Về việc`; lines joined with
 * one space; a lone "Về" goes too ("CỦA BAN THƯỜNG VỤ TỈNH ỦY / về tăng cường …").
 */
export function recognizeTitle(outline: Outline): Title | null {
  const block = outline.blocks.find((b) => b.role === 'title');
  if (!block) return null;
  const raw = outline.reading.slice(block.start, block.end);
  const folded = alignedFold(raw);
  const noise = /^\W{0,3}ve viec /.test(folded) ? null : STAMP_BEFORE.exec(folded);
  const stampOnly =
    noise && !OWN_WORDS.test(noise[0]) && /[^\p{L}\s\d,.]|\d\p{L}|\p{L}\d/u.test(raw.slice(0, noise[0].length));
  let from = stampOnly ? noise[0].length : 0;
  const about = /^[\s\S]{0,40}?[|¬]\s*(?=ve (?:cac|viec|mot) )/.exec(folded);
  if (about) from = about[0].length;
  from += (OPENING.exec(folded.slice(from)) ?? ABOUT_ONLY.exec(folded.slice(from)))?.[0].length ?? 0;
  const start = block.start + from;
  const words = withoutRightColumn(outline, start, block.end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:.,-]+/, '');
  const text = withoutEnd(words, /[\s_–—]/).trim();
  return text === '' ? null : { text, start, end: block.end };
}

/**
 * The words of the title, without the place and date that two columns flattened to one put between
 * its lines.
 */
function withoutRightColumn(outline: Outline, start: number, end: number): string {
  const words: string[] = [];
  let at = start;
  for (const line of outline.source.meant.slice(start, end).split('\n')) {
    const read = outline.reading.slice(at, at + line.length);
    words.push(read.replace(DATE_BESIDE, ''));
    at += line.length + 1;
  }
  return words.join(' ');
}
