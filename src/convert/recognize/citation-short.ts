import type { CitationMention, Outline } from '../model.ts';
import { alignedFold } from '../text/aligned-fold.ts';
import type { TypeWords } from './citation-type.ts';
import { isBasis } from './citation-role.ts';

/** "Chỉ thị 16", "Chỉ thị số 15 và 19", "các Nghị quyết số 84, 86": bare numbers after a type word, no year, no symbol. */
const BARE =
  /^\s{1,2}(?:so\s{1,2})?(\d{1,5})(?:((?:\s?,\s?(?:so\s)?\d{1,5}){0,6})(?:\s(?:va|hoac)\s(?:so\s)?(\d{1,5}))?)(?![\d/⁄.,]\d|\s?[/⁄-]\s?[a-z]|\s?%|\d)/;
/** "Nghị quyết nêu trên", "Chỉ thị trên": the one document of that type cited before. */
const ABOVE = /^\s{1,2}(?:nay\s)?(?:neu tren|noi tren|tren day|tren)(?![a-z])/;

const overlaps = (a: { start: number; end: number }, start: number, end: number): boolean =>
  a.start < end && start < a.end;

/**
 * Short repeats joined to their full form in the same text, when exactly one fits. A short form with no full one, or with several, is no citation: it could be
 * any year's and any place's.
 */
export const shortRepeats = (
  outline: Outline,
  full: readonly CitationMention[],
  words: TypeWords,
): CitationMention[] => {
  const folded = alignedFold(outline.reading);
  const found: CitationMention[] = [];
  const repeat = (of: CitationMention, start: number, end: number): void => {
    if (full.some((f) => overlaps(f, start, end)) || found.some((f) => overlaps(f, start, end))) return;
    found.push({
      ...of,
      start,
      end,
      role: isBasis(outline, start) ? 'basis' : 'cites',
      relations: [],
      inPart: [],
      short: true,
    });
  };
  const fitting = (slug: string, pass: (c: CitationMention) => boolean): CitationMention | null => {
    const fits = new Map(full.filter((c) => c.documentType === slug && pass(c)).map((c) => [c.number, c]));
    return fits.size === 1 ? ([...fits.values()][0] ?? null) : null;
  };
  if (full.length === 0) return found;
  for (const m of folded.matchAll(words.before)) {
    const slug = words.slugs.get(m[0].replace(/\s+/g, ' ')) ?? '';
    const rest = folded.slice(m.index + m[0].length, m.index + m[0].length + 90);
    const bare = BARE.exec(rest);
    if (bare) {
      const numbers = [bare[1], ...(bare[2]?.match(/\d+/g) ?? []), bare[3]].filter((n): n is string => n !== undefined);
      let at = m.index + m[0].length;
      numbers.forEach((n, i) => {
        const target = fitting(
          slug,
          (c) => (/^\d+/.exec(c.number)?.[0] ?? '') === n || Number(/^\d+/.exec(c.number)?.[0]) === Number(n),
        );
        const position = folded.indexOf(n, at);
        at = position + n.length;
        if (target) repeat(target, i === 0 ? m.index : position, at);
      });
    } else if (ABOVE.test(rest)) {
      const target = fitting(slug, (c) => c.start < m.index);
      if (target) repeat(target, m.index, m.index + m[0].length + (ABOVE.exec(rest)?.[0].length ?? 0));
    }
  }
  return found;
};
