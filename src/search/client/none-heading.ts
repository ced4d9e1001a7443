/** What is said where no document answers a query exactly. It never denies what a card above it states. */
import type { Plan } from '../plan.ts';

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(' và ');

/** The heading; `cards`: how many cards of documents with the number asked for are shown. */
export const noneHeading = (
  { phrases, without, number, query }: Pick<Plan, 'phrases' | 'without' | 'number' | 'query'>,
  cards: number,
): string => {
  const asked = quoted(phrases.map(({ text }) => text));
  const wholeNumber = number?.canonical != null && number.rest.length === 0;
  const has = wholeNumber ? `mang hoặc viện dẫn số ${asked}` : `có đúng cụm từ ${asked}`;
  if (without.length > 0) return `Không có văn bản nào ${has} mà không có ${quoted(without.map(({ text }) => text))}`;
  if (cards === 0)
    return wholeNumber ? `Không có văn bản nào ${has}` : `Không có văn bản nào có đúng cụm từ “${query}”`;
  return `Không có văn bản nào có đúng cụm từ “${query}”; văn bản mang số ấy ở trên`;
};
