import type { Block, Outline, Span } from '../../model.ts';

/** One printed line of the header, with its place in the text. */
export interface HeaderLine extends Span {
  readonly text: string;
}

/**
 * The lines of all blocks that pass, each as printed and trimmed, blank ones left out. A line that
 * was broken in the middle is one line, with a space where it was broken.
 */
export function printedLines(outline: Outline, pass: (block: Outline['blocks'][number]) => boolean): HeaderLine[] {
  return outline.blocks.filter((b) => b.kind !== 'mark' && pass(b)).flatMap((b) => printedLinesOf(outline, b));
}

/**
 * The lines of the header proper (quốc hiệu, issuer, số, place and date), not of title or
 * addressees.
 */
export function headerLines(outline: Outline): HeaderLine[] {
  return printedLines(outline, (b) => b.role === 'header');
}

function printedLinesOf({ source, reading }: Outline, { start: from, end: to, kind }: Block): HeaderLine[] {
  const lines: HeaderLine[] = [];
  // The reading of a paragraph has no line breaks; here its printed lines are wanted.
  const breaks = kind === 'lines' ? reading : source.meant;
  for (let start = from; start < to;) {
    const newline = breaks.indexOf('\n', start);
    const end = newline < 0 || newline > to ? to : newline;
    const printed = source.meant.slice(start, end).replaceAll('\n', ' ');
    const read = reading.slice(start, end);
    // A head that lost its capitals is read in capitals.
    const raw = read.toLowerCase() === printed.toLowerCase() ? read : printed;
    const text = raw.trim();
    const at = start + raw.length - raw.trimStart().length;
    if (text !== '') lines.push({ text, start: at, end: at + text.length });
    start = end + 1;
  }
  return lines;
}
