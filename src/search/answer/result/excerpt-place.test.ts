import { expect, test } from 'vitest';
import { occurrencesIn } from '../../plan/occurrences.ts';
import { phraseOf } from '../../plan/phrase.ts';
import { excerptPlace } from './excerpt-place.ts';

const text = [
  'UBND HUYỆN KRÔNG BÚK',
  'KẾ HOẠCH PHÒNG CHÁY RỪNG',
  'TẠI KRÔNG BÚK',
  'Các xã của Krông Búk thực hiện phòng cháy rừng.',
  'Nơi nhận: BCĐ PHÒNG CHÁY TỈNH',
].join('\n');
const title = 'Kế hoạch phòng cháy rừng tại Krông Búk';

/** The text from the match that an excerpt shows, to the end of its line. */
const shown = (query: string, of: string | null, isWhole = true): string | null => {
  const matches = occurrencesIn(text, phraseOf(query));
  const place = excerptPlace({ text, title: of }, matches, isWhole);
  return place === null ? null : (text.slice(matches[place]?.start).split('\n')[0] ?? null);
};

test.each([
  ['a sentence rather than the letterhead', 'Krông Búk', title, 'Krông Búk thực hiện phòng cháy rừng.'],
  ['a sentence rather than the title', 'phòng cháy rừng', title, 'phòng cháy rừng.'],
  ['the letterhead where it is all there is beside the title', 'huyện Krông Búk', title, 'HUYỆN KRÔNG BÚK'],
  ['nothing where only the title has it', 'kế hoạch phòng cháy rừng', title, null],
  ['the line of the title where the document has none', 'kế hoạch phòng cháy rừng', null, 'KẾ HOẠCH PHÒNG CHÁY RỪNG'],
  ['what only shares words with the title', 'phòng cháy tỉnh', title, 'PHÒNG CHÁY TỈNH'],
])('an excerpt shows %s', (_, query, of, expected) => {
  expect(shown(query, of)).toBe(expected);
});

test('of single words only the best stretch counts, which comes first', () => {
  expect(shown('kế hoạch', title, false)).toBeNull();
  expect(shown('Krông Búk', title, false)).toBe('KRÔNG BÚK');
});
