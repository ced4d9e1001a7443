import { NATION_PHRASE, PARTY_PHRASE } from '../../text/head-phrases.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { foldedLevels } from '../../../vietnamese/level-words.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { opensWithBody } from '../../text/body/body-heads.ts';
import { phraseSet } from '../../text/phrase/phrase-set.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { ADDRESSEE, isCapitals, isHeaderLine, SUBJECT } from './header-line.ts';
import type { SegmentWords } from '../segment-words.ts';

/** How far down the head the tên loại may stand. */
const LINES_TO_RAISE = 40;
const LONGEST_PRINTED_NAME = 90;

/** Quốc hiệu or the Party's heading at the end of a line, folded. */
const NATION = new RegExp(String.raw`${oneOf(NATION_PHRASE, PARTY_PHRASE)}\W*$`);

/** Names of places that may continue a name in a head, folded. */
const HEAD_LEVELS = phraseSet(foldedLevels);
const TEXT_BEGINS = /^\W{0,4}(?:can cu|dieu \d|v\W?v\W)/;

/**
 * The lines of a head that was saved without its capitals (a format "All caps" that a converter
 * drops), in capitals, so that it is read like any other; the offsets stay. Known by quốc hiệu in
 * small letters. Raised are names of authorities and the tên loại; near misses: the number, place
 * and date, the trích yếu, and any text whose quốc hiệu has capitals.
 */
export function raiseSmallHead(lines: readonly Line[], { typeNames, heads }: SegmentWords): readonly Line[] {
  if (!hasSmallNation(lines)) return lines;
  const raised = [...lines];
  let inName = false;
  for (let i = 0; i < Math.min(lines.length, LINES_TO_RAISE); i++) {
    const line = lines[i] as Line;
    const folded = alignedFold(line.text);
    if (TEXT_BEGINS.test(folded) || ADDRESSEE.test(folded) || SUBJECT.test(folded)) break;
    if (typeNames.has(folded)) {
      raised[i] = inCapitals(line);
      break;
    }
    inName = isName(line, folded, inName, heads);
    if (inName || NATION.test(folded)) raised[i] = inCapitals(line);
  }
  return raised;
}

/** An item of a list is not a line of a head or a signature. */
const LIST_ITEM = /^[-–+•]|;$/u;

/**
 * Lines of which only the marked letters are small ("CHỉ THị", "NGUYễN VăN AN"), in capitals:
 * converters of TCVN3 leave them so. Near misses: a line with a small letter of a–z; "- Sở GTVT;"
 * of nơi nhận.
 */
export function raiseBrokenCapitals(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    isCapitals(line.text) && /\p{Ll}/u.test(line.text) && !/[a-z]/.test(line.text) && !LIST_ITEM.test(line.text)
      ? inCapitals(line)
      : line,
  );
}

function hasSmallNation(lines: readonly Line[]): boolean {
  return lines
    .slice(0, LINES_TO_RAISE)
    .some(({ text }) => text.length <= LONGEST_PRINTED_NAME && !isCapitals(text) && NATION.test(alignedFold(text)));
}

/** Letters that become two as capitals (ß, ŉ, ὐ) stay, so that every offset is that of the text. */
function inCapitals(line: Line): Line {
  const text = line.text.replace(/\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
  return { ...line, text };
}

/** Whether a line names an authority, or continues the name above it. */
function isName(line: Line, folded: string, inName: boolean, heads: BodyHeads): boolean {
  if (isBlank(line) || isHeaderLine(line.text) || line.text.length > LONGEST_PRINTED_NAME || /[.;:,]$/.test(line.text))
    return false;
  return opensWithBody(folded, heads) || HEAD_LEVELS.at(folded, 0) !== null || (inName && /^\p{L}/u.test(line.text));
}
