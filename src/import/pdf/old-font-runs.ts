/** Runs in fonts from before Unicode, by the names of the fonts, where their letters bear it out. */
import { codingOfFont, decodedByFont, isWrittenIn, type OldCoding } from '../old-fonts.ts';
import type { TextRun } from './page-content.ts';

export interface OldFontRuns {
  /** Whether any run is in such a font. */
  readonly areUsed: boolean;
  readonly decode: (runs: readonly TextRun[]) => TextRun[];
}

/** Looks at all runs of a file once, then decodes those of a page. */
export function oldFontRuns(runs: Iterable<TextRun>): OldFontRuns {
  const all = new Map<OldCoding, string[]>();
  for (const { font, text } of runs) {
    const coding = codingOfFont(font);
    if (coding === null) continue;
    const kept = all.get(coding) ?? [];
    kept.push(text);
    all.set(coding, kept);
  }
  const borneOut = new Set(
    [...all].flatMap(([coding, texts]) => (isWrittenIn(texts.join(' '), coding) ? [coding] : [])),
  );
  const decoded = (run: TextRun): TextRun => {
    const coding = codingOfFont(run.font);
    return coding !== null && borneOut.has(coding) ? { ...run, text: decodedByFont(run.text, coding) } : run;
  };
  return { areUsed: borneOut.size > 0, decode: (some) => some.map(decoded) };
}
