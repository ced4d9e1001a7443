import type { Outline, TermMention } from '../model.ts';
import { escapePattern } from '../../ground/escape-pattern.ts';
import { NUMBER_WORDS } from '../../vietnamese/numerals.ts';
import { placeTones } from '../../vietnamese/tone-place.ts';

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
  const text = placeTones(outline.reading);
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
      /^\d$/.test(word) ? `(?:0?${word}|${NUMBER_WORDS[Number(word)] ?? word})` : escapePattern(placeTones(word)),
    )
    .join('[,\\s]{1,4}');
}
