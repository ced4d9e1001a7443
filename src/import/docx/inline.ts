/** The words of one paragraph: its runs, with what is in them that is no text. */
import type { UnplacedNote } from '../text-blocks.ts';
import { elementAt, elementsOf, wordsIn, type XmlElement } from '../xml/read-xml.ts';
import { drawnThings } from './drawn.ts';
import { codingOfRun, count, type Reading } from './reading.ts';
import { shownText, type TextPiece } from '../old-fonts.ts';
import { nearest, runLook, valueOf, type RunLook } from './styles.ts';
import { signOf } from '../word/symbols.ts';

export interface ParagraphWords {
  /** Soft breaks are line feeds, tabs are tabs. */
  readonly text: string;
  /** Text boxes that hang on the paragraph, as elements that hold paragraphs. */
  readonly boxes: readonly XmlElement[];
  readonly notes: readonly UnplacedNote[];
}

interface Inline {
  readonly reading: Reading;
  readonly look: RunLook;
  readonly pieces: TextPiece[];
  readonly boxes: XmlElement[];
  readonly notes: Map<string, UnplacedNote>;
}

/** Reads the words of a paragraph whose runs have `look` where they say nothing else. */
export function wordsOfParagraph(paragraph: XmlElement, look: RunLook, reading: Reading): ParagraphWords {
  const inline: Inline = { reading, look, pieces: [], boxes: [], notes: new Map() };
  readInside(paragraph, inline);
  return { text: shownText(inline.pieces), boxes: inline.boxes, notes: [...inline.notes.values()] };
}

type Handler = (element: XmlElement, inline: Inline) => void;

const skip: Handler = () => undefined;

/** What becomes of an element among runs; what is not named here is read for what is inside. */
const INLINE: Readonly<Record<string, Handler>> = {
  pPr: skip,
  r: readRun,
  ins: readInserted,
  moveTo: readInserted,
  del: countDeleted,
  moveFrom: countDeleted,
  oMath: readEquation,
  sdtPr: skip,
  AlternateContent: readAlternative,
};

/** What becomes of an element inside a run. */
const IN_RUN: Readonly<Record<string, Handler>> = {
  t: (element, inline) => add(inline, preserved(element)),
  tab: (_, inline) => add(inline, '\t'),
  ptab: (_, inline) => add(inline, '\t'),
  br: (_, inline) => add(inline, '\n'),
  cr: (_, inline) => add(inline, '\n'),
  noBreakHyphen: (_, inline) => add(inline, '-'),
  sym: readSign,
  fldChar: followField,
  footnoteReference: (element, inline) => refer(inline, 'footnotes', element),
  endnoteReference: (element, inline) => refer(inline, 'endnotes', element),
  drawing: readDrawn,
  pict: readDrawn,
  object: readDrawn,
  AlternateContent: readAlternative,
  ruby: (element, inline) => readInside(elementAt(element, 'rubyBase') ?? element, inline),
  oMath: readEquation,
};

function readInside(element: XmlElement, inline: Inline): void {
  for (const child of elementsOf(element)) (INLINE[child.name] ?? readInside)(child, inline);
}

function readRun(run: XmlElement, inline: Inline): void {
  const settings = elementAt(run, 'rPr');
  const look = nearest([runLook(settings), inline.reading.styles.run(valueOf(settings, 'rStyle')), inline.look]);
  if (look.hidden) {
    const words = elementsOf(run, 't').map(wordsIn).join('').trim();
    if (words !== '') count(inline.reading, 'hidden', words.split(/\s+/).length);
    for (const field of elementsOf(run, 'fldChar')) followField(field, inline);
    return;
  }
  for (const child of elementsOf(run)) IN_RUN[child.name]?.(child, { ...inline, look });
}

function readInserted(element: XmlElement, inline: Inline): void {
  count(inline.reading, 'inserted');
  readInside(element, inline);
}

function countDeleted(_: XmlElement, inline: Inline): void {
  count(inline.reading, 'deleted');
}

/** Of two ways to say one thing the newer; the older where the newer has no words. */
function readAlternative(element: XmlElement, inline: Inline): void {
  const [choice, fallback] = [elementAt(element, 'Choice'), elementAt(element, 'Fallback')];
  const meant = choice ?? fallback;
  if (meant)
    for (const child of elementsOf(meant)) (IN_RUN[child.name] ?? INLINE[child.name] ?? readInside)(child, inline);
}

function readEquation(element: XmlElement, inline: Inline): void {
  add(inline, wordsIn(element).replace(/\s+/g, ' ').trim());
  say(
    inline,
    'check',
    'Dòng này có công thức toán; chỉ giữ được chữ và số của nó, phân số, chỉ số bị viết liền. Đối chiếu với bản gốc.',
  );
}

function readDrawn(element: XmlElement, inline: Inline): void {
  const { boxes, notes } = drawnThings(element);
  inline.boxes.push(...boxes);
  for (const { weight, message } of notes) say(inline, weight, message);
}

function readSign(element: XmlElement, inline: Inline): void {
  const code = Number.parseInt(element.attributes['char'] ?? '', 16);
  const sign = signOf(code);
  if (sign === null) loseSign(inline);
  else add(inline, sign);
}

function loseSign(inline: Inline): void {
  say(
    inline,
    'lost',
    'Có một ký hiệu của phông chữ riêng không chuyển thành chữ được. Xem bản gốc; cần thì gõ thay vào.',
  );
}

function followField(element: XmlElement, { reading }: Inline): void {
  if (!reading.hasWholeFields) return;
  const kind = element.attributes['fldCharType'];
  if (kind === 'begin') reading.fields.push(false);
  else if (kind === 'separate') reading.fields.splice(-1, 1, true);
  else if (kind === 'end') reading.fields.pop();
}

function refer(inline: Inline, kind: 'footnotes' | 'endnotes', element: XmlElement): void {
  inline.reading.notes.push({ kind, id: element.attributes['id'] ?? '' });
  add(inline, `[${inline.reading.notes.length}]`);
}

/** Word drops white space at the ends of a text that does not ask to keep it. */
function preserved(element: XmlElement): string {
  const words = wordsIn(element).replace(/[\r\n]+/g, ' ');
  return element.attributes['space'] === 'preserve' ? words : words.trim();
}

function add(inline: Inline, text: string): void {
  if (inline.reading.fields.includes(false)) return;
  const coding = codingOfRun(inline.reading, inline.look.font, text);
  const shown = coding === null ? withSigns(text, inline) : text;
  inline.pieces.push({ text: shown, coding, capitals: inline.look.capitals === true });
}

/** Text with the places of fonts of signs as characters. */
function withSigns(text: string, inline: Inline): string {
  return text.replace(/[\ue000-\uf8ff]/g, (letter) => {
    const sign = signOf(letter.charCodeAt(0));
    if (sign === null) loseSign(inline);
    return sign ?? '';
  });
}

function say(inline: Inline, weight: UnplacedNote['weight'], message: string): void {
  inline.notes.set(message, { weight, message });
}
