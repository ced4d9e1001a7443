/** That the words of a text were recognised from a scan, and whether somebody compared them with it. */
import { z } from 'zod';
import { edtf } from './mention.ts';

/** Who compared the text with the scan, and when. */
export const comparison = z.object({ by: z.string(), on: edtf });

/** As a page shows it. */
export const scan = z.object({
  /** The program that read it, with its version. */
  engine: z.string(),
  pages: z.number().int().positive(),
  /** How many words it was not sure of that nobody has compared or put right. */
  unsure: z.number().int().nonnegative(),
  compared: comparison.nullable(),
});

export type Comparison = z.infer<typeof comparison>;
export type Scan = z.infer<typeof scan>;

/** A word that the program was not sure of; 1-based line and column (UTF-16) of the text, 0–100. */
export interface UnsureEntry {
  readonly line: number;
  readonly column: number;
  readonly confidence: number;
  readonly word: string;
}

/** What a sidecar keeps of a scan. */
export interface ScanEntry {
  readonly engine: string;
  readonly pages: number;
  readonly unsure: readonly UnsureEntry[];
  readonly compared: Comparison | null;
}

/** A word as a sidecar has it: `4:5 44 1187/SYT`. */
export function unsureEntryWords({ line, column, confidence, word }: UnsureEntry): string {
  return `${line}:${column} ${confidence} ${word}`;
}
