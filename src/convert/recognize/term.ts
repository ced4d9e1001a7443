import type { Outline, TermMention } from '../model.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { placeTone } from '../../vietnamese/tone-place.ts';

/** Names of the numbers that terms begin with. */
const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** What scanning needs of a glossary entry. */
export interface TermRow {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

/** A glossary compiled for scanning. */
export interface TermPatterns {
  readonly pattern: RegExp;
  readonly ids: readonly string[];
}

/**
 * Compiles the glossary: all variants in one pattern, longest first, so that no two terms overlap.
 */
export function termPatterns(terms: readonly TermRow[]): TermPatterns | null {
  const rows = terms.flatMap((t) => [t.name, ...t.variants].map((v) => ({ id: t.id, variant: v.toLowerCase() })));
  if (rows.length === 0) return null;
  rows.sort((a, b) => b.variant.length - a.variant.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${rows.map((r) => `(${patternOf(r.variant)})`).join('|')})(?![\\p{L}\\d])`,
    'giu',
  );
  return { pattern, ids: rows.map((r) => r.id) };
}

/**
 * Every use of a glossary term, with its tones, whatever its case and tone placement; also inside
 * quotation marks and emphasis.
 */
export function recognizeTerms(outline: Outline, patterns: TermPatterns | null): TermMention[] {
  if (!patterns) return [];
  const found: TermMention[] = [];
  const text = placeTone(outline.reading);
  for (const m of text.matchAll(patterns.pattern)) {
    const group = m.slice(1).findIndex((g) => g !== undefined);
    const id = patterns.ids[group];
    if (id !== undefined) found.push({ id, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/**
 * A figure stands for its own forms: 4 = 04 = bốn. White space and the comma before it may vary
 * ("đi từng ngõ gõ từng nhà").
 */
function patternOf(variant: string): string {
  return variant
    .split(/[,\s]+/)
    .map((word) =>
      /^\d$/.test(word) ? `(?:0?${word}|${NUMBERS[Number(word)] ?? word})` : escapePattern(placeTone(word)),
    )
    .join('[,\\s]{1,4}');
}
