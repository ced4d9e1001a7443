/** One result as it is shown. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import type { FoundResult } from '../../answer/answer.ts';
import { element } from '../element.ts';
import type { ResultsHeading } from './year-headings.ts';
import { resultHeading, shownPiece } from './result-heading.ts';

/** The address of a document, with what is to be marked in it. */
export type DocumentHref = Addresses['marked'];

/** Fills a result's list item. `above`: the heading over this and the next results. */
export function fillResult(
  item: HTMLElement,
  result: FoundResult,
  { href, above }: { readonly href: DocumentHref; readonly above: ResultsHeading | null },
): void {
  const { id, mark, way, excerpt, isWhole, places } = result;
  const count = isWhole && places > 1 ? `${places} chỗ trong văn bản` : null;
  item.dataset['document'] = id;
  item.replaceChildren(
    above ? dateHeading(above) : '',
    element(
      'article',
      {},
      resultHeading(result, href(id, mark)),
      facts(result),
      replacement(result, href),
      ...(way === null ? [] : [element('p', { class: 'result-note' }, `Có “${way}”`)]),
      ...(excerpt.length > 0 ? [element('p', { class: 'result-excerpt' }, ...excerpt.map(shownPiece))] : []),
      ...(count ? [element('p', { class: 'result-count quiet' }, count)] : []),
      provisions(result, href),
    ),
  );
}

function dateHeading({ name, count }: ResultsHeading): HTMLElement {
  const counted = element('span', { class: 'quiet figures' }, `(${countInFigures(count)})`);
  return element('h3', { class: 'results-heading' }, `${name} `, counted);
}

function facts({ issuer, date }: FoundResult): HTMLElement {
  return element(
    'p',
    { class: 'result-facts' },
    [issuer ?? 'Không rõ cơ quan ban hành', date ? dateInFigures(date) : 'không rõ ngày'].join(' · '),
  );
}

/** A link to the document that replaced a withdrawn one; null for any other document. */
function replacement({ withdrawn }: FoundResult, href: DocumentHref): HTMLElement | null {
  const by = withdrawn?.replacedBy;
  if (!by) return null;
  return element('p', { class: 'result-note' }, 'Thay bằng: ', element('a', { href: href(by.id, null) }, by.name));
}

function provisions({ id, mark, provisions, provisionTotal }: FoundResult, href: DocumentHref): HTMLElement | null {
  if (provisions.length === 0) return null;
  const more = provisionTotal - provisions.length;
  return element(
    'ul',
    { class: 'result-provisions', 'aria-label': 'Các điểm có cụm từ' },
    ...provisions.map(({ id: anchor, label, count }) =>
      element('li', {}, element('a', { href: href(id, mark, anchor) }, label), count > 1 ? ` ×${count}` : ''),
    ),
    more > 0 ? element('li', { class: 'quiet' }, `và ${more} điểm khác`) : null,
  );
}
