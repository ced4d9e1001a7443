import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { opensWithBody } from '../../text/body/body-heads.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { ADDRESSEE, isCapitals, isHeaderLine, NATIONAL_NAME, SIGNING_STAMP, SUBJECT } from './header-line.ts';
import { findLine } from './find-line.ts';
import type { SegmentWords } from '../segment-words.ts';
import { typeAt } from './type-line.ts';

/** A caption is no more lines above the authority, and that above quốc hiệu. */
const CAPTION_LINES = 8;

/** How many lines a header with stamps may take before tên loại or `V/v` must have come. */
export const HEADER_LINES = 70;

/**
 * The first line of the head. A web page sets a caption above it ("Công văn số: 5/TCHQ-GSQL V/v
 * …"): with the name of an authority and quốc hiệu below, the head begins there.
 */
export function headerStart(lines: readonly Line[], words: SegmentWords): number {
  const first = firstOfHead(lines, words);
  if (!isCaptionOfPage(lines[first]?.text ?? '', words)) return first;
  const below = findLine(lines, first + 1, first + CAPTION_LINES, (t) => opensWithCapitals(t, words));
  const nation = findLine(lines, below, below + CAPTION_LINES, (t) => NATIONAL_NAME.test(alignedFold(t)));
  return below < 0 || nation < 0 ? first : below;
}

/**
 * Tên loại in small letters with its number: "Công văn số: 5/TCHQ-GSQL". Near miss: "Luật số:
 * 45/2019/QH14", which a head prints below the authority.
 */
function isCaptionOfPage(line: string, { typeNames }: SegmentWords): boolean {
  const type = isCapitals(line.slice(0, 6)) ? undefined : /^(.{3,30}?) so\b/.exec(alignedFold(line))?.[1];
  return type !== undefined && typeNames.has(type);
}

function opensWithCapitals(line: string, { heads }: SegmentWords): boolean {
  return isCapitals(line) && opensWithBody(alignedFold(line), heads);
}

function firstOfHead(lines: readonly Line[], { typeNames, heads }: SegmentWords): number {
  for (let i = 0; i < Math.min(lines.length, HEADER_LINES); i++) {
    const text = lines[i]?.text ?? '';
    const folded = alignedFold(text);
    if (text === '' || SIGNING_STAMP.test(folded)) continue;
    const opens =
      isHeaderLine(text) || (isCapitals(text) && opensWithBody(folded, heads)) || typeAt(text, typeNames) !== null;
    if (opens || SUBJECT.test(folded) || ADDRESSEE.test(folded)) return i;
  }
  return lines.findIndex((l) => !isBlank(l));
}
