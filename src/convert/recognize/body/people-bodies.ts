import type { BodyUse } from '../../../schema/directive.ts';
import type { BodyFound, Outline } from '../../model.ts';
import type { BodyVocabulary } from '../../text/body-vocabulary.ts';
import { printedLines, type HeaderLine } from '../header/header-lines.ts';
import { bodiesFrom } from './body-list.ts';
import { bodyLine } from './body-line.ts';

/** A body named where the document says to whom it goes. */
export interface PeopleBody {
  readonly found: BodyFound;
  readonly use: Extract<BodyUse, 'addressee' | 'recipient'>;
}

const ITEM_MARK = /^[^\p{L}\d(]{0,3}/u;

/** "Kính gửi:", as far as a scan leaves it. */
const ADDRESS_OPENS = /^[^\p{L}]{0,4}(?:k[iíỉì]nh\s*g[ửưuiì]+[^:]{0,20}:|k[iíỉì]nh\s+g[ửưuiì]+\s|[^:]{0,60}điện\s?:)/iu;

/**
 * The bodies to which a document is addressed (kính gửi) and sent (nơi nhận), where each is named.
 * "Như trên", "Lưu: VT" name none. Offsets are those of the text.
 */
export function recognizePeopleBodies(outline: Outline, bodies: BodyVocabulary): PeopleBody[] {
  const addressed = printedLines(outline, (b) => b.role === 'addressees');
  const received = printedLines(outline, (b) => b.part === 'recipients');
  return [
    ...addressed.flatMap((line, i) => bodiesOfLine(outline, line, i === 0, 'addressee', bodies)),
    ...received.flatMap((line) => bodiesOfLine(outline, line, false, 'recipient', bodies)),
  ];
}

function bodiesOfLine(
  { reading }: Outline,
  { text, start, end }: HeaderLine,
  opens: boolean,
  use: PeopleBody['use'],
  bodies: BodyVocabulary,
): PeopleBody[] {
  const skipped = (opens ? ADDRESS_OPENS.exec(text)?.[0].length : undefined) ?? 0;
  const from = skipped + (ITEM_MARK.exec(text.slice(skipped))?.[0].length ?? 0);
  const words = bodyLine(reading, start, end);
  return listsOf(words.printed, from, (at) => bodiesFrom(words, at, bodies)).map((found) => ({
    found: { ...found, start: words.offsetOf(found.start), end: words.offsetOf(found.end - 1) + 1 },
    use,
  }));
}

/** The bodies of one line: its list, and lists after a semicolon. */
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
