/**
 * “Đã tìm cả: …”: the other spellings that were searched for, with a button to switch them off and
 * on.
 */
import type { FoundWay } from '../../answer/answer.ts';
import type { SearchState } from '../../plan/address.ts';
import { element } from '../element.ts';

/** The line above the groups; nothing where no document has another way to write the query. */
export function showVariants(
  ways: readonly FoundWay[],
  state: SearchState,
  go: (state: SearchState) => void,
): HTMLElement | null {
  if (!state.expand) {
    return element(
      'p',
      { class: 'search-variants' },
      'Chỉ tìm đúng chữ đã gõ. ',
      button('Tìm cả cách viết khác', () => go({ ...state, expand: true })),
    );
  }
  const names = ways.map(({ text, documents }) => `“${text}” (${documents})`);
  if (names.length === 0) return null;
  return element(
    'p',
    { class: 'search-variants' },
    `Đã tìm cả: ${names.join(', ')}. `,
    button('Chỉ tìm đúng chữ đã gõ', () => go({ ...state, expand: false })),
  );
}

function button(text: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button', class: 'link-button' }, text);
  made.addEventListener('click', act);
  return made;
}
