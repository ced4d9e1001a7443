/**
 * .docx → text, from the XML of the package itself: libraries that turn it into HTML (mammoth) lose
 * the numbers that Word generates and the sides of a head, and these are what a text is read by.
 */
import { NOTES_AT_END } from '../common-notes.ts';
import { fault } from '../fault.ts';
import type { Importer } from '../imported.ts';
import { importedText, type TextBlock } from '../text-blocks.ts';
import { elementAt, elementsOf, type XmlElement } from '../xml/read-xml.ts';
import { blocksIn } from './blocks.ts';
import { layOut } from '../word/lay-out.ts';
import { listsOf } from './numbering.ts';
import type { OldCoding } from '../old-fonts.ts';
import { openDocx, type DocxParts } from './open-docx.ts';
import { codingsBorneOut, hasWholeFields, type Reading } from './reading.ts';
import { runningWords } from '../word/running-words.ts';
import { noteOfComments, notesOfCounts } from './said-once.ts';
import { styleSheet } from './styles.ts';

/** Reads a Word document of 2007 and later. */
export const importDocx: Importer = async (bytes) => {
  const opened = openDocx(bytes);
  if (!opened.ok) return fault(opened.why);
  const { parts } = opened;
  const first = readDocument(parts, new Set());
  const written = codingsBorneOut(first.reading);
  const { blocks, reading, running } = written.size === 0 ? first : readDocument(parts, written);
  return importedText('docx', blocks, [
    ...notesOfCounts(reading.counts),
    ...noteOfComments(elementsOf(parts.comments, 'comment').length),
    ...running.notes,
  ]);
};

/** One pass over all parts, reading runs in old fonts by the codings that are `written`. */
function readDocument(parts: DocxParts, written: ReadonlySet<OldCoding>) {
  const body = elementAt(parts.document, 'body') ?? parts.document;
  const reading: Reading = {
    styles: styleSheet(parts.styles),
    lists: listsOf(parts.numbering),
    counts: new Map(),
    notes: [],
    fields: [],
    hasWholeFields: hasWholeFields(body),
    oldText: new Map(),
    written,
  };
  const heads = [...parts.running.values()].map((part) => ({
    isHead: part.name === 'hdr',
    blocks: layOut(blocksIn(part, reading)),
  }));
  const running = runningWords(heads);
  const text = layOut(blocksIn(body, reading));
  return { reading, running, blocks: [...running.before, ...text, ...notesUsed(parts, reading), ...running.after] };
}

/** The notes that the text refers to, after it, each with the number that stands in the text. */
function notesUsed(parts: DocxParts, reading: Reading): TextBlock[] {
  const found: TextBlock[] = [];
  // A note may refer to another, which is read in its turn.
  for (let i = 0; i < reading.notes.length; i++) {
    const use = reading.notes[i];
    const note = elementsOf(use && parts[use.kind]).find(({ attributes }) => attributes['id'] === use?.id);
    found.push(...numbered(i + 1, note, reading));
  }
  const [first, ...others] = found;
  return first ? [{ ...first, notes: [...(first.notes ?? []), NOTES_AT_END] }, ...others] : [];
}

function numbered(number: number, note: XmlElement | undefined, reading: Reading): TextBlock[] {
  const blocks = note ? layOut(blocksIn(note, { ...reading, fields: [], hasWholeFields: hasWholeFields(note) })) : [];
  const at = blocks.findIndex(({ lines }) => lines.some((line) => line.trim() !== ''));
  if (at < 0) return [];
  return blocks.map((block, i) =>
    i === at ? { ...block, lines: [`[${number}] ${block.lines.join(' ').trim()}`] } : block,
  );
}
