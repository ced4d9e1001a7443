/** Phrases that can be looked for at a position of a text. */
export interface PhraseSet {
  /** The longest phrase that begins at a position and ends with a word; null where there is none. */
  readonly at: (text: string, position: number) => string | null;
}

/**
 * Compiles phrases, which are compared letter by letter: fold the text and the phrases alike where
 * case and tones do not matter. Work at one position depends on the phrases of one first word only,
 * so that a walk over a text is linear in it.
 */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const byFirst = Map.groupBy(
    phrases.toSorted((a, b) => b.length - a.length),
    (phrase) => wordAt(phrase, 0),
  );
  return {
    at: (text, position) =>
      byFirst
        .get(wordAt(text, position))
        ?.find((p) => text.startsWith(p, position) && !isLetterOrDigit(text.charAt(position + p.length))) ?? null,
  };
}

const WORD = /[\p{L}\p{N}]*/uy;

function wordAt(text: string, position: number): string {
  WORD.lastIndex = position;
  return WORD.exec(text)?.[0] ?? '';
}

function isLetterOrDigit(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
