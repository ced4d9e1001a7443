/**
 * A text with a capital at its start: “đặc khu Côn Đảo” → “Đặc khu Côn Đảo”. Nothing else of it
 * changes.
 */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Whether a capital is at a position of a text; it may take two code units. */
export function opensWithCapital(text: string, position: number): boolean {
  return /^\p{Lu}/u.test(text.slice(position, position + 2));
}
