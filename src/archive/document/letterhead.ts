/**
 * Whether an anchor is in the letterhead of a text: issuer, motto, number, date. That a place is
 * printed there says who issued the text, which the head of its page says already.
 */
export function inLetterhead(anchor: string): boolean {
  return /^(?:tieu-de|dau-ky|ten-loai)(?:-\d+)?$/.test(anchor);
}
