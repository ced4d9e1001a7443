/** The styles of an old Word file (MS-DOC 2.9.271, 2.9.260). */
import type { BytesAt } from './bytes-at.ts';
import { letterLook, paragraphLook, type LetterLook, type ParagraphLook } from './settings.ts';

export interface DocStyles {
  /** The look of a paragraph by its style and those that it is based on. */
  readonly paragraph: (style: number) => ParagraphLook;
  /** The look of letters by the style of their paragraph. */
  readonly letters: (style: number) => LetterLook;
}

interface Style {
  readonly base: number;
  readonly paragraph: ParagraphLook;
  readonly letters: LetterLook;
}

const STYLES = 0x00a2;
const PARAGRAPH_STYLE = 1;
const NO_BASE = 0xfff;
/** A circle of styles that are based on one another ends here. */
const LONGEST_CHAIN = 12;

export function docStyles(document: BytesAt, table: BytesAt): DocStyles {
  const styles = stylesIn(table.part(document.u32(STYLES), document.u32(STYLES + 4)));
  const chain = (index: number): Style[] => {
    const found: Style[] = [];
    for (let style = styles[index]; style && found.length < LONGEST_CHAIN; style = styles[style.base])
      found.push(style);
    return found.reverse();
  };
  return {
    paragraph: (index) => Object.assign({}, ...chain(index).map(({ paragraph }) => paragraph)) as ParagraphLook,
    letters: (index) => Object.assign({}, ...chain(index).map(({ letters }) => letters)) as LetterLook,
  };
}

function stylesIn(sheet: BytesAt): (Style | undefined)[] {
  if (sheet.length < 6) return [];
  const count = sheet.u16(2);
  const headLength = sheet.u16(4);
  const styles: (Style | undefined)[] = [];
  let at = 2 + sheet.u16(0);
  for (let i = 0; i < count && at + 2 <= sheet.length; i++) {
    const length = sheet.u16(at);
    styles.push(length === 0 ? undefined : styleIn(sheet.part(at + 2, length), headLength));
    at += 2 + length;
  }
  return styles;
}

/** The head of a style, its name, then its settings: of the paragraph with the style’s number first. */
function styleIn(style: BytesAt, headLength: number): Style | undefined {
  if (style.length < headLength + 2) return undefined;
  const kind = style.u16(2) & 0xf;
  const base = style.u16(2) >> 4;
  let at = headLength + 2 + style.u16(headLength) * 2 + 2;
  const next = (): BytesAt | null => {
    if (at + 2 > style.length) return null;
    const length = style.u16(at);
    const found = style.part(at + 2, length);
    at += 2 + length + (length % 2);
    return found;
  };
  const ofParagraph = kind === PARAGRAPH_STYLE ? next() : null;
  const ofLetters = next();
  return {
    base: base === NO_BASE ? -1 : base,
    paragraph: ofParagraph && ofParagraph.length > 2 ? paragraphLook(ofParagraph.part(2, ofParagraph.length - 2)) : {},
    letters: ofLetters ? letterLook(ofLetters) : {},
  };
}
