import type { InlineMark } from '../emit/inline-mark.ts';
import type { Recognized } from './recognized.ts';

/**
 * What is marked in the text: citations by their index among the references, settled places, terms,
 * dates.
 */
export function marksOf({ cited, places, terms, dates }: Recognized): InlineMark[] {
  return [
    ...cited.flatMap((c, ref) =>
      c.mentions.map(({ start, end }): InlineMark => ({ start, end, mark: { kind: 'citation', ref } })),
    ),
    ...places.mentions.flatMap(({ start, end }, i): InlineMark[] => {
      const unit = places.unitOf[i];
      return unit ? [{ start, end, mark: { kind: 'locality', unit } }] : [];
    }),
    ...terms.map(({ start, end, id }): InlineMark => ({ start, end, mark: { kind: 'term', id } })),
    ...dates.map(({ start, end, date }): InlineMark => ({ start, end, mark: { kind: 'date', value: date } })),
  ];
}
