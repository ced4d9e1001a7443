/** A stretch of the text of an old Word file → its paragraphs and tables. */
import { codingOfFont, shownText, type OldCoding, type TextPiece } from '../old-fonts.ts';
import type { UnplacedNote } from '../text-blocks.ts';
import type { ParagraphBlock, TableCell, WordBlock } from '../word/blocks.ts';
import type { Lists } from '../word/lists.ts';
import { signOf } from '../word/symbols.ts';
import type { Piece } from './letters.ts';
import type { LetterLook, ParagraphLook } from './settings.ts';

/** What one pass over a document knows and keeps. */
export interface DocReading {
  readonly pieces: readonly Piece[];
  readonly letterAt: (place: number) => LetterLook | undefined;
  readonly paragraphAt: (place: number) => (ParagraphLook & { readonly style: number }) | undefined;
  readonly lettersOfStyle: (style: number) => LetterLook;
  readonly lists: Lists;
  readonly fonts: readonly string[];
  /** The codings whose letters are really written in them, and all letters in old fonts. */
  readonly written: ReadonlySet<OldCoding>;
  readonly oldText: Map<OldCoding, string[]>;
  readonly counts: { inserted: number; deleted: number; hidden: number; notes: number };
}

interface Letter {
  readonly letter: string;
  readonly place: number;
  readonly look: LetterLook;
}

/** Marks among the letters (MS-DOC 2.4.1). */
const [PICTURE, NOTE, CELL_END, DRAWN, SOFT_BREAK, PAGE_BREAK, PARAGRAPH_END, COLUMN_BREAK] =
  '\x01\x02\x07\x08\x0b\x0c\x0d\x0e';
const [FIELD, FIELD_RESULT, FIELD_END, HARD_HYPHEN, SOFT_HYPHEN] = '\x13\x14\x15\x1e\x1f';

const LOST: Readonly<Record<string, UnplacedNote>> = {
  [PICTURE as string]: lost('ảnh hay công thức'),
  [DRAWN as string]: lost('hình vẽ hay khung chữ'),
};

function lost(what: string): UnplacedNote {
  return {
    weight: 'lost',
    message: `Có ${what} ở đây, không thành chữ được. Có chữ thì gõ chữ ấy vào, hoặc lưu tệp thành .docx rồi nhập.`,
  };
}

/** Reads the letters from … to (places in the text). */
export function storyBlocks(from: number, to: number, reading: DocReading): WordBlock[] {
  const blocks: WordBlock[] = [];
  let letters: Letter[] = [];
  let cells: TableCell[] = [];
  let inCell: WordBlock[] = [];
  let rows: TableCell[][] = [];
  let hasLines = false;
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows, isFramed: hasLines });
    rows = [];
  };
  for (const letter of lettersIn(from, to, reading)) {
    const isEnd = letter.letter === PARAGRAPH_END || letter.letter === CELL_END || letter.letter === PAGE_BREAK;
    if (!isEnd) {
      letters.push(letter);
      continue;
    }
    if (letter.look.deleted) {
      reading.counts.deleted += 1;
      continue;
    }
    const look = reading.paragraphAt(letter.place);
    if (look?.endsRow && look.inTable) {
      hasLines = look.hasLines === true;
      rows.push(cells);
      [cells, inCell, letters] = [[], [], []];
      continue;
    }
    const own = paragraphOf(letters, look, reading);
    letters = [];
    if (look?.inTable || letter.letter === CELL_END) {
      inCell.push(own);
      if (letter.letter === CELL_END) [cells, inCell] = [[...cells, { blocks: inCell, columns: 1 }], []];
    } else {
      endTable();
      blocks.push(own);
    }
  }
  endTable();
  if (letters.length > 0) blocks.push(paragraphOf(letters, undefined, reading));
  return blocks;
}

function* lettersIn(from: number, to: number, reading: DocReading): Generator<Letter> {
  for (const { first, place, width, text } of reading.pieces)
    for (let i = Math.max(0, from - first); i < Math.min(text.length, to - first); i++) {
      const at = place + i * width;
      yield { letter: text.charAt(i), place: at, look: reading.letterAt(at) ?? {} };
    }
}

function paragraphOf(
  letters: readonly Letter[],
  look: (ParagraphLook & { readonly style: number }) | undefined,
  reading: DocReading,
): ParagraphBlock {
  const notes = new Map<string, UnplacedNote>();
  const base = reading.lettersOfStyle(look?.style ?? 0);
  const words = wordsOf(letters, base, reading, notes);
  const label = look?.list ? reading.lists.next(String(look.list), look.level ?? 0) : null;
  const isBare = words.trim() === '' && (label === null || label.isBullet);
  return {
    kind: 'paragraph',
    text: isBare || label === null ? words : `${label.text}${words.trimStart()}`,
    isCentred: look?.isCentred === true,
    notes: [...notes.values()],
  };
}

/** What letters show: fields by their result, nothing hidden or deleted, old fonts in Unicode. */
function wordsOf(
  letters: readonly Letter[],
  base: LetterLook,
  reading: DocReading,
  notes: Map<string, UnplacedNote>,
): string {
  const pieces: TextPiece[] = [];
  const fields: boolean[] = [];
  const { counts } = reading;
  let [wasHidden, wasDeleted, wasInserted] = [false, false, false];
  for (const { letter, look } of letters) {
    const { hidden, deleted, inserted, capitals, font } = { ...base, ...said(look) };
    // A stretch counts once.
    if (deleted && !wasDeleted) counts.deleted += 1;
    if (inserted && !wasInserted) counts.inserted += 1;
    if (hidden && !wasHidden) counts.hidden += 1;
    [wasHidden, wasDeleted, wasInserted] = [hidden === true, deleted === true, inserted === true];
    if (letter === FIELD) fields.push(false);
    else if (letter === FIELD_RESULT) fields.splice(-1, 1, true);
    else if (letter === FIELD_END) fields.pop();
    else if (!deleted && !hidden && !fields.includes(false)) {
      const shown = look.sign === undefined ? shownAs(letter, look, reading, notes) : (signOf(look.sign) ?? '');
      const coding = look.sign === undefined ? codingOf(reading, font, shown) : null;
      pieces.push({ text: shown, coding, capitals: capitals === true });
    }
  }
  return shownText(pieces);
}

function said(look: LetterLook): LetterLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function shownAs(letter: string, look: LetterLook, reading: DocReading, notes: Map<string, UnplacedNote>): string {
  const note = look.special ? LOST[letter] : undefined;
  if (note) notes.set(note.message, note);
  if (letter === NOTE && look.special) {
    reading.counts.notes += 1;
    return `[${reading.counts.notes}]`;
  }
  if (letter === SOFT_BREAK || letter === COLUMN_BREAK) return '\n';
  if (letter === HARD_HYPHEN) return '-';
  if (letter === SOFT_HYPHEN) return '';
  return letter >= ' ' || letter === '\t' ? letter : '';
}

function codingOf(reading: DocReading, font: number | undefined, text: string): OldCoding | null {
  const coding = codingOfFont(font === undefined ? undefined : reading.fonts[font]);
  if (coding === null || text === '') return null;
  const kept = reading.oldText.get(coding) ?? [];
  kept.push(text);
  reading.oldText.set(coding, kept);
  return reading.written.has(coding) ? coding : null;
}
