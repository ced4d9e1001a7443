/** The heading of a search without exact results. It never contradicts a card above it. */
import { numberAlone } from '../../plan/number-query.ts';
import type { Plan } from '../../plan/plan.ts';

/**
 * The heading; `cards`: how many cards of documents with the number asked for are shown, `bodies` how
 * many of bodies with the name asked for, `names` how many of anything else with it.
 */
export function noneHeading(
  { phrases, without, number, query }: Pick<Plan, 'phrases' | 'without' | 'number' | 'query'>,
  cards: number,
  bodies = 0,
  names = 0,
): string {
  const isWholeNumber = numberAlone(number) !== null;
  if (without.length > 0) {
    const [asked, left] = [inQuotes(phrases.map(({ text }) => text)), inQuotes(without.map(({ text }) => text))];
    const has = isWholeNumber ? 'mang hoặc viện dẫn số' : 'có đúng cụm từ';
    return `Không có văn bản nào ${has} ${asked} mà không có ${left}`;
  }
  if (cards > 0) return `Không có văn bản nào có đúng cụm từ “${query}”; văn bản mang số ấy ở trên`;
  if (bodies > 0) return `Không có văn bản nào có đúng cụm từ “${query}”; cơ quan mang tên ấy ở trên`;
  if (names > 0) return `Không có văn bản nào có đúng cụm từ “${query}”; nơi hoặc tên ấy ở trên`;
  return isWholeNumber
    ? `Không có văn bản nào mang hoặc viện dẫn số “${query}”`
    : `Không có văn bản nào có đúng cụm từ “${query}”`;
}

function inQuotes(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(' và ');
}
