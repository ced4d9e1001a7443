import type { Outline } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { HANGING } from '../../text/phrase/hanging.ts';
import { withoutEnd } from '../../text/phrase/without-end.ts';
import type { BodyHeads } from '../../text/body/body-heads.ts';
import { opensName } from '../../text/body/opens-name.ts';
import type { OfficeWords } from '../../text/body/office-words.ts';
import { ITEM_SIGN } from '../../text/item-sign.ts';
import { withoutSigner } from './item-end.ts';
import { printedLines, type HeaderLine } from './header-lines.ts';

const ITEM = new RegExp(String.raw`^[^\p{L}\d]{0,2}${ITEM_SIGN}\s*`, 'u');

/** Where an item begins on the line of the one before: "- Bộ Y tế; - Bộ Tài chính;". */
const BEFORE_ITEM = /(?<=;)\s+(?=[-–—+]\s\p{Lu})/u;

/** What opens a signature in capitals at the end of a line: "- Như trên; TM. ỦY BAN NHÂN DÂN". */
const CAPACITY_BESIDE = /(?<=\s)(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.?\s+(?=\p{Lu})/gu;

/**
 * Kính gửi (or who a công điện is sent to), an item each, as printed without the dash and the
 * closing semicolon.
 */
export function recognizeAddressees(outline: Outline, heads: BodyHeads): string[] {
  const lines = printedLines(outline, (b) => b.role === 'addressees');
  const rest = lines.flatMap((line, i) => {
    if (i > 0) return [line];
    const after =
      /^[^:]{0,80}:(.*)$/.exec(line.text)?.[1]?.replace(/^[\s|]+/, '') ??
      line.text.replace(/^\W*k[iíỉì]nh\s*g[ửưuiì]+\s*/iu, '');
    const text = /^\W*k[iíỉì]nh\s+gửi\s+(?=các|ông|bà|đồng)/iu.test(line.text)
      ? line.text.replace(/^\W*k[iíỉì]nh\s+gửi\s+/iu, '')
      : after;
    return text === '' ? [] : [{ ...line, text }];
  });
  const isUndashed = rest.length < lines.length && !rest.some(({ text }) => ITEM.test(text));
  return joinedItems(rest, isUndashed ? (text) => opensName(text, heads) : undefined);
}

/**
 * Nơi nhận, an item each, as printed; what the signature column left at line ends ("TM. ỦY BAN NHÂN
 * DÂN", an office, a name) is not part of them.
 */
export function recognizeRecipients(outline: Outline, offices: OfficeWords): string[] {
  const lines = printedLines(outline, (b) => b.part === 'recipients')
    .map((l) => ({ ...l, text: withoutSigner(withoutSignature(l.text), offices) }))
    .filter((l, i) => i > 0 || !/^\W{0,3}\w{0,2}[o0]i\s*nh[aeu]n\b/.test(alignedFold(l.text)));
  const first = lines.findIndex((l) => ITEM.test(l.text));
  return first < 0
    ? []
    : joinedItems(lines.slice(first).filter((l) => ITEM.test(l.text) || /^[\p{Ll}(]/u.test(l.text)));
}

/**
 * Joins printed lines into items: a line with a dash begins one, any other continues the last. In a
 * list without dashes a line begins one where it `opensOne`, unless the last is open.
 */
function joinedItems(lines: readonly HeaderLine[], opensOne: (text: string) => boolean = () => false): string[] {
  const items: string[] = [];
  const opens = (text: string): boolean => ITEM.test(text) || (opensOne(text) && !HANGING.test(items.at(-1) ?? ''));
  for (const text of lines.flatMap((line) => line.text.replace(/^[\s|]+/, '').split(BEFORE_ITEM))) {
    if (items.length === 0 || opens(text)) items.push(text.replace(ITEM, ''));
    else items[items.length - 1] += ` ${text}`;
  }
  return items.map((t) => withoutEnd(t, /[\s;.,|]/).trim()).filter(Boolean);
}

/** A line without the signature that is beside it, all in capitals up to the line's end. */
function withoutSignature(line: string): string {
  const inCapitals = withoutEnd(line, /[\p{Lu}\s,.]/u).length;
  for (const { index, 0: opening } of line.matchAll(CAPACITY_BESIDE)) {
    const name = index + opening.length;
    if (name >= inCapitals && name + 1 < line.length) return line.slice(0, index).trimEnd();
  }
  return line;
}
