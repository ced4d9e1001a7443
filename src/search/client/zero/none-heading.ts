/** The heading of a search without exact results. It never contradicts a card above it. */
import { numberAlone } from '../../plan/number-query.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * How many cards of each kind are above the heading: of documents with the number asked for,
 * bodies, other names, a date.
 */
export interface CardsAbove {
  readonly numbers: number;
  readonly bodies: number;
  readonly names: number;
  readonly dates: number;
}

/** The heading. */
export function noneHeading(
  { phrases, without, number, query }: Pick<Plan, 'phrases' | 'without' | 'number' | 'query'>,
  above: CardsAbove,
): string {
  const isWholeNumber = numberAlone(number) !== null;
  if (without.length > 0) {
    const [asked, left] = [inQuotes(phrases.map(({ text }) => text)), inQuotes(without.map(({ text }) => text))];
    const has = isWholeNumber ? 'mang hoặc viện dẫn số' : 'có đúng cụm từ';
    return `Không có văn bản nào ${has} ${asked} mà không có ${left}`;
  }
  const [kind] = SAID_ABOVE.filter(([of]) => above[of] > 0);
  if (kind) return `Không có văn bản nào có đúng cụm từ “${query}”; ${kind[1]} ở trên`;
  return isWholeNumber
    ? `Không có văn bản nào mang hoặc viện dẫn số “${query}”`
    : `Không có văn bản nào có đúng cụm từ “${query}”`;
}

const SAID_ABOVE = [
  ['numbers', 'văn bản mang số ấy'],
  ['bodies', 'cơ quan mang tên ấy'],
  ['names', 'nơi hoặc tên ấy'],
  ['dates', 'văn bản và thời hạn của ngày ấy'],
] as const satisfies readonly (readonly [keyof CardsAbove, string])[];

function inQuotes(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(' và ');
}
