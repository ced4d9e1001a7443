/** How a document is titled on pages. */
import { capitalized } from '../../vietnamese/capitalized.ts';
import type { Directive } from '../../schema/directive.ts';

/** The trích yếu with a capital; null where the text gives none. Only the letter's case changes. */
export function shownTitle(d: Pick<Directive, 'title'>): string | null {
  return d.title === null || d.title === '' ? null : capitalized(d.title);
}
