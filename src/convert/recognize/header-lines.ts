import type { Outline, Span } from '../model.ts';
import { linesOf } from '../text/lines.ts';

/** One printed line of the header, with its place in the text. */
export interface HeaderLine extends Span {
  readonly text: string;
}

/** The lines of all blocks that pass, each as printed and trimmed, blank ones left out. */
export const printedLines = (outline: Outline, pass: (block: Outline['blocks'][number]) => boolean): HeaderLine[] =>
  outline.blocks
    .filter((b) => b.kind !== 'mark' && pass(b))
    .flatMap((b) =>
      linesOf(outline.source.text.slice(b.start, b.end))
        .filter((l) => l.text !== '')
        .map((l) => ({ text: l.text, start: b.start + l.start, end: b.start + l.end })),
    );

/** The lines of the header proper (quốc hiệu, issuer, số, place and date), not of title or addressees. */
export const headerLines = (outline: Outline): HeaderLine[] => printedLines(outline, (b) => b.role === 'header');
