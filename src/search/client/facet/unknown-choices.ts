/**
 * Choices in the address that no document has: an old link, a slip of the pen. They are said, so
 * that nobody wonders about zero.
 */
import type { UnknownChoice } from '../../answer/answer.ts';
import { toggled, type SearchState } from '../../plan/address.ts';
import { element } from '../element.ts';
import { facetHeadings } from './facet-parts.ts';

/**
 * A line that names them, with a button that takes them out of the address; null where all are
 * known.
 */
export function showUnknownChoices(
  unknown: readonly UnknownChoice[],
  state: SearchState,
  go: (state: SearchState) => void,
): HTMLElement | null {
  if (unknown.length === 0) return null;
  const named = unknown.map(({ name, key }) => `${facetHeadings[name]} “${key}”`).join(', ');
  const drop = element('button', { type: 'button', class: 'link-button' }, 'Bỏ khỏi địa chỉ');
  drop.addEventListener('click', () => go(unknown.reduce((left, { name, key }) => toggled(left, name, key), state)));
  return element(
    'p',
    { class: 'search-operators' },
    `Kho không có văn bản nào thuộc ${named}, có trong địa chỉ của trang này. `,
    drop,
  );
}
