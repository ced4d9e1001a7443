/** What the page of a document adds to its text for reading. */
import type { BreakPlace, ReadingAids } from '../../../render/reading-view.ts';
import type { Directive } from '../../../schema/directive.ts';

/**
 * Where the text of each reason for being incomplete breaks off; of what staff say, only that it
 * does.
 */
const PLACES: Readonly<Record<NonNullable<Directive['incompleteBecause']>['code'], BreakPlace>> = {
  'begins-in-mid-sentence': 'start',
  'head-lost': 'start',
  'breaks-off': 'body',
  'annex-breaks-off': 'annex',
  'closing-lost': 'end',
  staff: 'end',
};

/**
 * The aids of one document's page. A head without a title keeps its letterhead open: the title may
 * be in it.
 */
export function readingAids(
  document: Pick<Directive, 'title' | 'complete' | 'incompleteBecause'>,
  lines: readonly string[],
): ReadingAids {
  const { title, complete, incompleteBecause } = document;
  return {
    letterheadFolded: title !== null && title !== '',
    breaksOff: complete ? null : incompleteBecause === null ? 'end' : PLACES[incompleteBecause.code],
    lines,
  };
}
