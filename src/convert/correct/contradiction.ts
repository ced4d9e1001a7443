import type { CorrectionKey } from '../../schema/correction.ts';
import type { Provenance } from '../../schema/directive.ts';
import { placeTones } from '../../vietnamese/tone-place.ts';

/** How two values are told to people. */
export function shownValue(value: unknown): string {
  return value === null ? 'không có' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

/**
 * What a staff value says against the text, in words; null when the text states nothing of it or
 * says the same (capitals, the place of tones, punctuation and white space apart).
 */
export function contradiction(
  key: CorrectionKey,
  given: unknown,
  read: unknown,
  provenance: Provenance | undefined,
): string | null {
  if (provenance?.origin !== 'stated' || read === null || comparableValue(given) === comparableValue(read)) return null;
  if (isFiner(given, read)) return null;
  const where = provenance.line === null ? '' : ` (dòng ${provenance.line})`;
  return `${key} nhập là ${shownValue(given)}, văn bản ghi ${shownValue(read)}${where}`;
}

function comparableValue(value: unknown): string {
  return placeTones((typeof value === 'string' ? value : JSON.stringify(value)).normalize('NFC').toLowerCase())
    .replace(/[\s.,;:“”"'’-]+/gu, ' ')
    .trim();
}

/** A day within the month or year that the text gives adds to it. */
function isFiner(given: unknown, read: unknown): boolean {
  return (
    typeof given === 'string' && typeof read === 'string' && /^\d{4}(?:-\d\d)?$/.test(read) && given.startsWith(read)
  );
}
