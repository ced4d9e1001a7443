import type { FoundResult } from '../../answer/answer.ts';
import { element } from '../element.ts';

/** Fills the items of a group, in its order, with results. */
export type FillItems = (items: readonly HTMLElement[], results: readonly FoundResult[]) => void;

/** The item of a result in a list; it is filled when the result is there. */
export function resultItem(): HTMLElement {
  return element('li', { class: 'result' });
}
