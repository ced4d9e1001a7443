import { verbAt } from './duty-verb.ts';

const WORD_START = /(?<![\p{L}\p{N}])\p{L}/gu;

/** Where the first verb of duty of a stretch begins; null without one. */
export function firstVerb(text: string, from: number, to: number): number | null {
  const stretch = text.slice(0, to);
  WORD_START.lastIndex = from;
  for (let match = WORD_START.exec(stretch); match; match = WORD_START.exec(stretch))
    if (verbAt(stretch, match.index)) return match.index;
  return null;
}
