/** The paragraphs and tables of a part of a document, with the numbers that Word shows. */
import type { UnplacedNote } from '../text-blocks.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml/read-xml.ts';
import { wordsOfParagraph } from './inline.ts';
import { count, type Reading } from './reading.ts';
import { nearest, paragraphLook, runLook, valueOf } from './styles.ts';
import type { ParagraphBlock, TableBlock, TableCell, WordBlock } from '../word/blocks.ts';
import { hasFrame } from './table-frame.ts';

/** Elements around blocks that are none themselves. */
const AROUND: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'Choice']);

const FOREIGN: ParagraphBlock = {
  kind: 'paragraph',
  text: '',
  isCentred: false,
  notes: [
    {
      weight: 'lost',
      message: 'Có một phần chèn từ tệp khác vào đây mà không đọc được. Mở bằng Word và lưu lại rồi nhập.',
    },
  ],
};

/** Reads what is in an element that holds paragraphs and tables. */
export function blocksIn(container: XmlElement, reading: Reading): WordBlock[] {
  const blocks: WordBlock[] = [];
  // Words of paragraphs whose end was deleted: they go on in the next one.
  let carried = '';
  const walk = (element: XmlElement): void => {
    if (element.name === 'p') {
      const { own, boxes, isOpen } = readParagraph(element, reading, carried);
      carried = isOpen ? own.text : '';
      if (!isOpen) blocks.push(own);
      blocks.push(...boxes);
    } else if (element.name === 'tbl') blocks.push(readTable(element, reading));
    else if (element.name === 'altChunk') blocks.push(FOREIGN);
    else if (element.name === 'del' || element.name === 'moveFrom') count(reading, 'deleted');
    else if (element.name === 'AlternateContent') {
      const [first] = elementsOf(element);
      if (first) elementsOf(first).forEach(walk);
    } else if (AROUND.has(element.name)) elementsOf(element).forEach(walk);
  };
  elementsOf(container).forEach(walk);
  if (carried !== '') blocks.push({ kind: 'paragraph', text: carried, isCentred: false, notes: [] });
  return blocks;
}

interface ParagraphRead {
  readonly own: ParagraphBlock;
  readonly boxes: readonly WordBlock[];
  /** Whether its end was deleted. */
  readonly isOpen: boolean;
}

function readParagraph(paragraph: XmlElement, reading: Reading, carried: string): ParagraphRead {
  const settings = elementAt(paragraph, 'pPr');
  const style = valueOf(settings, 'pStyle');
  const byStyle = reading.styles.paragraph(style);
  const look = nearest([paragraphLook(settings), byStyle]);
  const words = wordsOfParagraph(paragraph, byStyle.run, reading);
  const mark = elementAt(settings, 'rPr');
  const isOpen = elementAt(mark, 'del') !== undefined || elementAt(mark, 'moveFrom') !== undefined;
  if (isOpen) count(reading, 'deleted');
  if (elementAt(mark, 'ins')) count(reading, 'inserted');
  const ownLevel = paragraphLook(settings).level;
  const level =
    ownLevel ?? (look.list === undefined ? 0 : reading.lists.levelOfStyle(look.list, style) || (look.level ?? 0));
  const isNumbered = look.list !== undefined && look.list !== '0' && !isOpen && runLook(mark).hidden !== true;
  const label = isNumbered ? reading.lists.next(look.list, level) : null;
  const text = carried + words.text;
  const isBare = text.trim() === '' && (label === null || label.isBullet);
  const guessed: UnplacedNote[] = label?.isGuessed
    ? [
        {
          weight: 'check',
          message: 'Số thứ tự của dòng này dùng kiểu đánh số lạ, được ghi bằng chữ số. Đối chiếu với bản gốc.',
        },
      ]
    : [];
  return {
    own: {
      kind: 'paragraph',
      text: isBare || label === null ? text : `${label.text}${text.trimStart()}`,
      isCentred: look.align === 'center',
      notes: [...guessed, ...words.notes],
    },
    boxes: words.boxes.flatMap((box) => blocksIn(box, reading)).map(apart),
    isOpen,
  };
}

/** A box stands for itself: it is no line of a title. */
function apart(block: WordBlock): WordBlock {
  return block.kind === 'paragraph' ? { ...block, isCentred: false } : block;
}

function readTable(table: XmlElement, reading: Reading): TableBlock {
  const rows = inside(table, 'tr').filter((row) => {
    const isDeleted = elementAt(row, 'trPr', 'del') !== undefined;
    if (isDeleted) count(reading, 'deleted');
    return !isDeleted;
  });
  return {
    kind: 'table',
    isFramed: hasFrame(
      table,
      rows.map((row) => inside(row, 'tc')),
      reading.styles,
    ),
    rows: rows.map((row) => [...emptyBefore(row), ...inside(row, 'tc').map((cell) => readCell(cell, reading))]),
  };
}

function emptyBefore(row: XmlElement): TableCell[] {
  const columns = Number(valueOf(elementAt(row, 'trPr'), 'gridBefore') ?? 0);
  return columns > 0 ? [{ blocks: [], columns }] : [];
}

function readCell(cell: XmlElement, reading: Reading): TableCell {
  const settings = elementAt(cell, 'tcPr');
  const columns = Math.max(1, Math.min(Number(valueOf(settings, 'gridSpan') ?? 1) || 1, 63));
  const merged = elementAt(settings, 'vMerge');
  // What goes on from the cell above is empty, whatever is left in it.
  const goesOn = merged !== undefined && merged.attributes['val'] !== 'restart';
  return { blocks: goesOn ? [] : blocksIn(cell, reading), columns };
}

/** Rows of a table or cells of a row, also where controls are around them. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) =>
    child.name === name ? [child] : AROUND.has(child.name) ? inside(child, name) : [],
  );
}
