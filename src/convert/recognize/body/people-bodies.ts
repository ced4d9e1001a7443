import type { BodyUse } from '../../../schema/directive.ts';
import type { BodyFound, Outline, Span } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body/body-vocabulary.ts';
import { ITEM_SIGN } from '../../text/item-sign.ts';
import { oneOf } from '../../text/phrase/one-of.ts';
import { printedLines, type HeaderLine } from '../header/header-lines.ts';
import { bodiesFrom } from './body-list.ts';
import { lineOfPieces, mendedLine, type BodyLine } from './body-line.ts';
import { peopleLine } from './people-line.ts';

/** A body named where the document says to whom it goes. */
export interface PeopleBody {
  readonly found: BodyFound;
  readonly use: Extract<BodyUse, 'addressee' | 'recipient'>;
}

const ITEM_MARK = /^[^\p{L}\d(]{0,6}/u;
const ITEM_DASH = new RegExp(String.raw`^[^\p{L}\d]{0,3}${ITEM_SIGN}`, 'u');

/** Who of a body is meant, and no office that speaks for it: "Thành viên Ban Chỉ đạo huyện". */
const MEMBERS = /^(?:(?:Các )?(?:đ\/c |đồng chí )?[Tt]hành viên |Đ\/c |Lãnh đạo )/u;

/** "Kính gửi:", as far as a scan leaves it. */
const ADDRESS_OPENS = new RegExp(
  String.raw`^[^\p{L}]{0,4}${oneOf(
    String.raw`k[iíỉì]nh\s*g[ửưuiì]+(?!\p{L}|\s{1,3}các\s)[^:]{0,20}:`,
    String.raw`k[iíỉì]nh\s+g[ửưuiì]+\s`,
    String.raw`kính\s+(?:trình|chuyển)\s?:`,
    String.raw`[^:]{0,60}điện\s?:`,
  )}`,
  'iu',
);

/** What a scan left of an office before a list: "f§fưởng các Bộ:". */
const SPOILED_OFFICE = /^(?=[^:]{0,12}[^\p{L}\s:.,()-])[^:]{1,16}?(?=các Bộ\s?:)/iu;

/** No item takes more printed lines. */
const MOST_LINES = 8;

/**
 * The bodies to which a document is addressed (kính gửi) and sent (nơi nhận), where each is named,
 * with the abbreviations of such lists. "Như trên", "Lưu: VT" name none. Offsets are those of the
 * text.
 */
export function recognizePeopleBodies(outline: Outline, bodies: BodyVocabulary): PeopleBody[] {
  const addressed = printedLines(outline, (b) => b.role === 'addressees');
  const received = printedLines(outline, (b) => b.part === 'recipients');
  const [first, ...others] = addressed;
  const opened = first && { ...first, start: first.start + (ADDRESS_OPENS.exec(first.text)?.[0].length ?? 0) };
  return [
    ...bodiesOfItems(outline, itemsOf(opened ? [opened, ...others] : []), 'addressee', bodies),
    ...bodiesOfItems(outline, itemsOf(received), 'recipient', bodies),
  ];
}

/**
 * Lines as items: one without a dash continues with an item that is open (a comma or a small letter
 * tells).
 */
function itemsOf(lines: readonly HeaderLine[]): Span[][] {
  const items: Span[][] = [];
  let before = '';
  for (const { text, start, end } of lines) {
    const last = items.at(-1);
    if (last && last.length < MOST_LINES && !ITEM_DASH.test(text) && isOpen(before, text)) {
      last.push({ start, end });
      before = `${before} ${text}`;
    } else {
      items.push([{ start, end }]);
      before = text;
    }
  }
  return items;
}

/** Whether an item continues with a line. */
function isOpen(item: string, line: string): boolean {
  if (/[,:]$/u.test(item)) return true;
  return (
    (/^\p{Ll}/u.test(line) && !/[.;]$/u.test(item)) || (/(?:, \p{L}+|\.)$/u.test(item) && LIST_OF_KINDS.test(item))
  );
}

/** A list of ministries or departments of which each line has some. */
const LIST_OF_KINDS = /(?:^|\s)các (?:Bộ|Sở)\s?:/iu;

function bodiesOfItems(
  { reading }: Outline,
  items: readonly (readonly Span[])[],
  use: PeopleBody['use'],
  bodies: BodyVocabulary,
): PeopleBody[] {
  return items.flatMap((pieces) => {
    const line = lineOfPieces(reading, pieces);
    const mark = ITEM_MARK.exec(line.printed)?.[0].length ?? 0;
    const from = mark + (MEMBERS.exec(line.printed.slice(mark))?.[0].length ?? 0);
    const words = mendedLine(
      peopleLine(line, from + (SPOILED_OFFICE.exec(line.printed.slice(from))?.[0].length ?? 0)),
      bodies,
    );
    return listsOf(words.printed, 0, (at) => bodiesFrom(words, at, bodies)).map((found) => ({
      found: inText(found, words, pieces),
      use,
    }));
  });
}

/** A body at its place in the text, which ends with the printed line that it begins on. */
function inText(found: BodyFound, line: BodyLine, pieces: readonly Span[]): BodyFound {
  const start = line.offsetOf(found.start);
  const end = Math.max(start + 1, line.offsetOf(found.end - 1) + 1);
  const piece = pieces.find((one) => start >= one.start && start < one.end);
  return { ...found, start, end: piece ? Math.min(end, piece.end) : end };
}

/** The bodies of one item: its list, and lists after a semicolon. */
function listsOf(
  printed: string,
  from: number,
  read: (at: number) => { readonly found: readonly BodyFound[]; readonly end: number },
): BodyFound[] {
  const all: BodyFound[] = [];
  for (let at = from; at >= 0 && at < printed.length;) {
    const { found, end } = read(at);
    all.push(...found);
    const semicolon = printed.indexOf(';', Math.max(end, at));
    if (semicolon < 0) break;
    at = semicolon + 1 + (/^\s*(?:[-–+]\s*)?/u.exec(printed.slice(semicolon + 1))?.[0].length ?? 0);
  }
  return all;
}
