/**
 * A text without the characters at its end that match `character`, a pattern of one character. It
 * is read from its end: `[…]+$` would try each character of every run in the middle of the text,
 * which takes the square of the run's length.
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const at = /[\udc00-\udfff]/.test(text.charAt(end - 1)) && end > 1 ? end - 2 : end - 1;
    if (!character.test(text.slice(at, end))) break;
    end = at;
  }
  return text.slice(0, end);
}
