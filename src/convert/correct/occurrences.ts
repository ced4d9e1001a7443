import type { Outline, Span } from '../model.ts';
import { escapePattern } from '../../ground/escape-pattern.ts';

/**
 * Where words stand in the text as read, whole words only, any white space between them, capitals
 * or not.
 */
export function occurrencesOf(outline: Outline, words: string): Span[] {
  if (words.trim() === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${looselySpaced(words)}(?![\\p{L}\\p{N}])`, 'giu');
  return [...outline.reading.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function looselySpaced(words: string): string {
  return escapePattern(words).replace(/\s+/g, '\\s+');
}
