import type { Paragraph, PhrasingContent } from 'mdast';

/** satteri 0.10 takes time that grows with the square of the components in one paragraph; with this many it does not yet show. */
const enough = 200;

/** Whether a paragraph may end before this piece: it begins with the space that parts the two. */
const beginsWithSpace = (piece: PhrasingContent): boolean => piece.type === 'text' && piece.value.startsWith(' ');

/**
 * Phrasing as one paragraph, or as several where it has very many pieces. Paragraphs inside one component are one paragraph on the page; a space stands between them.
 */
export const inPortions = (children: readonly PhrasingContent[]): Paragraph[] => {
  const portions: PhrasingContent[][] = [];
  let portion: PhrasingContent[] = [];
  for (const piece of children) {
    if (portion.length >= enough && beginsWithSpace(piece)) {
      portions.push(portion);
      portion = [];
    }
    portion.push(piece);
  }
  portions.push(portion);
  return portions.map((part) => ({ type: 'paragraph', children: part }));
};
