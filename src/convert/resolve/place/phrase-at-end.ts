/** The longest phrase looked for at an end, in syllables. */
const LONGEST_PHRASE = 6;

/**
 * The longest of the phrases (in small letters) that a text ends with, a bracket before it or not;
 * null where it ends with none.
 */
export function phraseAtEnd(text: string, phrases: ReadonlySet<string>): string | null {
  const last = text.toLowerCase().replaceAll('(', ' ').trimEnd().split(/\s+/).slice(-LONGEST_PHRASE);
  for (let i = 0; i < last.length; i++) {
    const phrase = last.slice(i).join(' ');
    if (phrases.has(phrase)) return phrase;
  }
  return null;
}
