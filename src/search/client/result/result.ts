/** One result as it is shown. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import type { DocumentText } from '../../port.ts';
import type { Phrase } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { excerptOf } from './excerpt.ts';
import { excerptPlace } from './excerpt-place.ts';
import { matchesIn, type DocumentMatches } from './matches.ts';
import type { ResultsHeading } from './year-headings.ts';
import { resultHeading, shownPiece } from './result-heading.ts';

const MOST_PROVISIONS = 6;

/** The address of a document, with what is to be marked in it. */
export type DocumentHref = Addresses['marked'];

/** How a result is shown. */
export interface ResultManner {
  readonly plan: Plan;
  readonly href: DocumentHref;
  /** The other way to write the query for which a related document is shown. */
  readonly variant: Phrase | null;
  /** The heading over this and the next results, if it is the first below one. */
  readonly above: ResultsHeading | undefined;
}

/** Fills a result's list item. */
export function fillResult(
  item: HTMLElement,
  document: DocumentText,
  { plan, href, variant, above }: ResultManner,
): void {
  const matches = matchesIn(document, plan, variant ? [variant] : plan.variants);
  const place = excerptPlace(document, matches.occurrences, matches.phrase !== null);
  const pieces = place === null ? [] : excerptOf(document.text, matches.occurrences, place);
  const count =
    matches.phrase && matches.occurrences.length > 1 ? `${matches.occurrences.length} chỗ trong văn bản` : null;
  item.dataset['document'] = document.id;
  item.replaceChildren(
    above ? dateHeading(above) : '',
    element(
      'article',
      {},
      resultHeading(document, plan, matches.phrase, href(document.id, matches.mark)),
      facts(document),
      replacement(document, href),
      ...(variant ? [element('p', { class: 'result-note' }, `Có “${variant.text}”`)] : []),
      ...(pieces.length > 0 ? [element('p', { class: 'result-excerpt' }, ...pieces.map(shownPiece))] : []),
      ...(count ? [element('p', { class: 'result-count quiet' }, count)] : []),
      provisions(document, matches, href),
    ),
  );
}

function dateHeading({ name, count }: ResultsHeading): HTMLElement {
  const counted = element('span', { class: 'quiet figures' }, `(${countInFigures(count)})`);
  return element('h3', { class: 'results-heading' }, `${name} `, counted);
}

function facts({ issuer, date }: DocumentText): HTMLElement {
  return element(
    'p',
    { class: 'result-facts' },
    [issuer ?? 'Không rõ cơ quan ban hành', date ? dateInFigures(date) : 'không rõ ngày'].join(' · '),
  );
}

/** A link to the document that replaced a withdrawn one; null for any other document. */
function replacement({ withdrawn }: DocumentText, href: DocumentHref): HTMLElement | null {
  const by = withdrawn?.replacedBy;
  if (!by) return null;
  return element('p', { class: 'result-note' }, 'Thay bằng: ', element('a', { href: href(by.id, null) }, by.name));
}

function provisions(
  document: DocumentText,
  { provisions: found, mark }: DocumentMatches,
  href: DocumentHref,
): HTMLElement | null {
  if (found.length === 0) return null;
  const link = (id: string, label: string, count: number): HTMLElement =>
    element('li', {}, element('a', { href: href(document.id, mark, id) }, label), count > 1 ? ` ×${count}` : '');
  const more = found.length - MOST_PROVISIONS;
  return element(
    'ul',
    { class: 'result-provisions', 'aria-label': 'Các điểm có cụm từ' },
    ...found.slice(0, MOST_PROVISIONS).map(({ id, label, count }) => link(id, label, count)),
    more > 0 ? element('li', { class: 'quiet' }, `và ${more} điểm khác`) : null,
  );
}
