import { oneOf } from '../../text/phrase/one-of.ts';
import type { CitationMention, Outline } from '../../model.ts';
import { alignedFold } from '../../../vietnamese/fold/aligned-fold.ts';
import { leadingFigure } from '../../../number/parse-number.ts';
import { typeOfWords, type CitationWords } from './citation-type.ts';
import { basesAmong } from './citation-role.ts';

const MORE_NUMBERS = String.raw`((?:\s?,\s?(?:so\s)?\d{1,5}){0,6})(?:\s(?:va|hoac)\s(?:so\s)?(\d{1,5}))?`;
const LONGER_NUMBER = oneOf(String.raw`[\d/⁄.,]\d`, String.raw`\s?[/⁄-]\s?[a-z]`, String.raw`\s?%`, String.raw`\d`);

/**
 * "Chỉ thị 16", "Chỉ thị số 15 và 19", "các Nghị quyết số 84, 86": bare numbers after a type word,
 * no year, no symbol.
 */
const BARE = new RegExp(String.raw`^\s{1,2}(?:so\s{1,2})?(\d{1,5})(?:${MORE_NUMBERS})(?!${LONGER_NUMBER})`);

/** "Nghị quyết nêu trên", "Chỉ thị trên": the one document of that type cited before. */
const ABOVE = new RegExp(String.raw`^\s{1,2}(?:nay\s)?${oneOf('neu tren', 'noi tren', 'tren day', 'tren')}(?![a-z])`);

/**
 * Full citations by a key, and under it by number (the last of each number): filled once, asked
 * often.
 */
class FullCitations {
  readonly #of = new Map<string, Map<string, CitationMention>>();

  add(key: string, citation: CitationMention): void {
    const byNumber = this.#of.get(key) ?? new Map<string, CitationMention>();
    this.#of.set(key, byNumber.set(citation.number, citation));
  }

  /**
   * The citation of the one document filed under the key; null where there is none or are several.
   */
  only(key: string): CitationMention | null {
    const byNumber = this.#of.get(key);
    return byNumber?.size === 1 ? ([...byNumber.values()][0] ?? null) : null;
  }
}

/**
 * Short repeats joined to their full form in the same text, when exactly one fits. A short form
 * with no full one, or with several, is not a citation: it could be any year's and any place's.
 * `full` is in text order.
 */
export function shortRepeats(
  outline: Outline,
  full: readonly CitationMention[],
  { typeWords: words, heads }: CitationWords,
): CitationMention[] {
  const folded = alignedFold(outline.reading);
  const found: CitationMention[] = [];
  const byLead = new FullCitations();
  for (const c of full) byLead.add(`${c.documentType} ${leadingFigure(c.number)}`, c);
  const above = new FullCitations();
  let [added, near] = [0, 0];
  /** Adds a repeat, unless a citation or another repeat is there. Both come in text order. */
  const repeat = (of: CitationMention, start: number, end: number): void => {
    while ((full[near]?.end ?? Infinity) <= start) near++;
    if ((full[near]?.start ?? Infinity) < end || (found.at(-1)?.end ?? 0) > start) return;
    found.push({
      ...of,
      start,
      end,
      role: basesAmong(outline, [{ start, end: start }], heads)[0] ? 'basis' : 'cites',
      relations: [],
      inPart: [],
    });
  };
  if (full.length === 0) return found;
  for (const m of folded.matchAll(words.before)) {
    const slug = typeOfWords(m[0], words);
    const rest = folded.slice(m.index + m[0].length, m.index + m[0].length + 90);
    const bare = BARE.exec(rest);
    if (bare) {
      const numbers = [bare[1], ...(bare[2]?.match(/\d+/g) ?? []), bare[3]].filter((n): n is string => n !== undefined);
      let at = m.index + m[0].length;
      numbers.forEach((n, i) => {
        const target = byLead.only(`${slug} ${Number(n)}`);
        const position = folded.indexOf(n, at);
        at = position + n.length;
        if (target) repeat(target, i === 0 ? m.index : position, at);
      });
      continue;
    }
    const said = ABOVE.exec(rest);
    if (said) {
      for (let c = full[added]; c !== undefined && c.start < m.index; c = full[++added])
        above.add(`${c.documentType}`, c);
      const target = above.only(slug);
      if (target) repeat(target, m.index, m.index + m[0].length + said[0].length);
    }
  }
  return found;
}
