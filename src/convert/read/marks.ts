import type { InlineMark } from '../emit/inline-mark.ts';
import type { Recognized } from './recognized.ts';

/**
 * What one text marks by itself: settled places, terms, dates. Citations are marked when they have
 * their keys (link-archive.ts).
 */
export function marksOf({ places, terms, dates }: Recognized): InlineMark[] {
  return [
    ...places.mentions.flatMap(({ start, end }, i): InlineMark[] => {
      const unit = places.unitOf[i];
      return unit ? [{ start, end, mark: { kind: 'locality', unit } }] : [];
    }),
    ...terms.map(({ start, end, id }): InlineMark => ({ start, end, mark: { kind: 'term', id } })),
    ...dates.map(({ start, end, date }): InlineMark => ({ start, end, mark: { kind: 'date', value: date } })),
  ];
}
