/**
 * A text with a capital at its start: “đặc khu Côn Đảo” → “Đặc khu Côn Đảo”. Nothing else of it
 * changes.
 */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
