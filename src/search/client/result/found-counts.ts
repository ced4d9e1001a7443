/** How much was found, in words. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { AnswerHead } from '../../answer/answer.ts';

type CountedHead = Pick<AnswerHead, 'isWorded' | 'left'>;

/** What is announced of an answer. */
export function countSentence({ isWorded, left: { exact, also, related } }: CountedHead): string {
  const counted = (count: number): string => countInFigures(count);
  if (!isWorded) return `${counted(exact)} văn bản.`;
  const beside = [
    also > 0 && `, ${counted(also)} văn bản viết cách khác`,
    related > 0 && `, ${counted(related)} văn bản liên quan`,
  ].filter(Boolean);
  return `${counted(exact)} văn bản đúng cụm từ${beside.join('')}.`;
}
