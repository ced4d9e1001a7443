import type { CorrectionKey } from '../../schema/correction.ts';
import type { Provenance } from '../../schema/directive.ts';
import { placeTones } from '../../vietnamese/tone-place.ts';

const plain = (value: unknown): string =>
  placeTones((typeof value === 'string' ? value : JSON.stringify(value)).normalize('NFC').toLowerCase())
    .replace(/[\s.,;:“”"'’-]+/gu, ' ')
    .trim();

/** How two values are told to people. */
export const shownValue = (value: unknown): string =>
  value === null ? 'không có' : typeof value === 'string' ? `“${value}”` : JSON.stringify(value);

/** A day within the month or year that the text gives adds to it. */
const isFiner = (given: unknown, read: unknown): boolean =>
  typeof given === 'string' && typeof read === 'string' && /^\d{4}(?:-\d\d)?$/.test(read) && given.startsWith(read);

/**
 * What a staff value says against the text, in words; null when the text states nothing of it or says the same (capitals, the place of tones, punctuation
 * and white space apart).
 */
export const contradiction = (
  key: CorrectionKey,
  given: unknown,
  read: unknown,
  provenance: Provenance | undefined,
): string | null => {
  if (provenance?.origin !== 'stated' || read === null || plain(given) === plain(read)) return null;
  if (isFiner(given, read)) return null;
  const where = provenance.line === null ? '' : ` (dòng ${provenance.line})`;
  return `${key} nhập là ${shownValue(given)}, văn bản ghi ${shownValue(read)}${where}`;
};
