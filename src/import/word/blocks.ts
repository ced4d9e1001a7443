/** Paragraphs and tables of a Word document of either format, as they are laid out. */
import type { UnplacedNote } from '../text-blocks.ts';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** With its number; line feeds are soft breaks. */
  readonly text: string;
  readonly isCentred: boolean;
  readonly notes: readonly UnplacedNote[];
}

export interface TableCell {
  readonly blocks: readonly WordBlock[];
  /** How many columns it takes. */
  readonly columns: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether lines are drawn around its cells. */
  readonly isFramed: boolean;
}

export type WordBlock = ParagraphBlock | TableBlock;
