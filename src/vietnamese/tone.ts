/** Combining grave, acute, tilde, hook above and dot below: the five written tones. */
export const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Letters with the marks of vowels but without tones, NFC: “tầm” → “tâm”. */
export function withoutTone(text: string): string {
  return text.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');
}

/** The tones of a word in the order written, as combining marks; one in a syllable that has any. */
export function tonesOf(word: string): readonly string[] {
  return word.normalize('NFD').match(TONE_MARKS) ?? [];
}

/**
 * A word with its tones after its last letter: a form to compare by, in which it does not matter
 * where a tone is written (uỷ and ủy, quý and qúy, ấ typed as á with a circumflex).
 */
export function toneAtEnd(word: string): string {
  const tones = tonesOf(word);
  return tones.length > 0 ? withoutTone(word) + tones.join('') : word.normalize('NFC');
}
