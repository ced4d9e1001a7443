/** One result as it is shown. */
import type { Addresses } from '../../../archive/urls.ts';
import { dateInFigures } from '../../../vietnamese/date-words.ts';
import { withdrawnWord } from '../../../archive/document/withdrawn.ts';
import { capitalized } from '../../../vietnamese/capitalized.ts';
import type { DocumentText } from '../../port.ts';
import type { Phrase } from '../../plan/phrase.ts';
import type { Plan } from '../../plan/plan.ts';
import { element } from '../element.ts';
import { excerptOf } from './excerpt.ts';
import { matchesIn, type DocumentMatches } from './matches.ts';

const MOST_PROVISIONS = 6;

/** The address of a document, with what is to be marked in it. */
export type DocumentHref = Addresses['marked'];

/**
 * Fills a result's list item. `variant`: the other way to write the query for which a related
 * document is shown.
 */
export function fillResult(
  item: HTMLElement,
  document: DocumentText,
  plan: Plan,
  href: DocumentHref,
  variant: Phrase | null,
): void {
  const matches = matchesIn(document, plan, variant ? [variant] : plan.variants);
  const pieces = matches.occurrences.length > 0 ? excerptOf(document.text, matches.occurrences) : [];
  const count =
    matches.phrase && matches.occurrences.length > 1 ? `${matches.occurrences.length} chỗ trong văn bản` : null;
  item.dataset['document'] = document.id;
  item.replaceChildren(
    element(
      'article',
      {},
      heading(document, href(document.id, matches.mark)),
      facts(document),
      replacement(document, href),
      ...(variant ? [element('p', { class: 'result-note' }, `Có “${variant.text}”`)] : []),
      ...(pieces.length > 0
        ? [
            element(
              'p',
              { class: 'result-excerpt' },
              ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
            ),
          ]
        : []),
      ...(count ? [element('p', { class: 'result-count quiet' }, count)] : []),
      provisions(document, matches, href),
    ),
  );
}

function heading(document: DocumentText, href: string): HTMLElement {
  const { type, number, title, id } = document;
  const name = [type ?? 'Văn bản', number ? `số ${number}` : null].filter(Boolean).join(' ');
  const shown = title ? capitalized(title) : null;
  return element(
    'h3',
    { class: 'result-title' },
    element(
      'a',
      { href },
      element('span', { class: 'result-name' }, name),
      shown ? `: ${shown}` : number ? '' : ` (${id})`,
    ),
    ...(document.withdrawn ? [' ', element('span', { class: 'withdrawn' }, withdrawnWord)] : []),
  );
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
