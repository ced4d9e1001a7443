import type { Outline, Span } from '../model.ts';
import { escapePattern } from '../text/escape-pattern.ts';

const escaped = (words: string): string => escapePattern(words).replace(/\s+/g, '\\s+');

/** Where words stand in the text as read, whole words only, any white space between them, capitals or not. */
export const occurrencesOf = (outline: Outline, words: string): Span[] => {
  if (words.trim() === '') return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'giu');
  return [...outline.reading.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
};
