/** One result as it is shown. */
import { dateInFigures } from '../../archive/vietnamese-date.ts';
import { withdrawnWord } from '../../archive/document/withdrawn.ts';
import type { FragmentFile } from '../files.ts';
import type { Phrase, Plan } from '../plan.ts';
import { element } from './element.ts';
import { excerptOf } from './excerpt.ts';
import { matchesIn, type DocumentMatches } from './matches.ts';

const MOST_PROVISIONS = 6;

/** The address of a document, with what is to be marked in it. */
export type DocumentHref = (id: string, mark: string | null, anchor?: string) => string;

const heading = (fragment: FragmentFile, href: string): HTMLElement => {
  const { type, number, title, id } = fragment.meta;
  const name = [type ?? 'Văn bản', number ? `số ${number}` : null].filter(Boolean).join(' ');
  const shown = title ? title.charAt(0).toLocaleUpperCase('vi') + title.slice(1) : null;
  return element(
    'h3',
    { class: 'result-title' },
    element(
      'a',
      { href },
      element('span', { class: 'result-name' }, name),
      shown ? `: ${shown}` : number ? '' : ` (${id})`,
    ),
    ...(fragment.meta['withdrawn'] ? [' ', element('span', { class: 'withdrawn' }, withdrawnWord)] : []),
  );
};

const facts = ({ meta }: FragmentFile): HTMLElement =>
  element(
    'p',
    { class: 'result-facts' },
    [meta['issuer'] ?? 'Không rõ cơ quan ban hành', meta['date'] ? dateInFigures(meta['date']) : 'không rõ ngày'].join(
      ' · ',
    ),
  );

const provisions = (
  fragment: FragmentFile,
  { provisions: found, phrase }: DocumentMatches,
  href: DocumentHref,
): HTMLElement | null => {
  if (found.length === 0) return null;
  const link = (id: string, label: string, count: number): HTMLElement =>
    element(
      'li',
      {},
      element('a', { href: href(fragment.meta['id'] ?? '', phrase?.text ?? null, id) }, label),
      count > 1 ? ` ×${count}` : '',
    );
  const more = found.length - MOST_PROVISIONS;
  return element(
    'ul',
    { class: 'result-provisions', 'aria-label': 'Các điểm có cụm từ' },
    ...found.slice(0, MOST_PROVISIONS).map(({ id, label, count }) => link(id, label, count)),
    more > 0 ? element('li', { class: 'quiet' }, `và ${more} điểm khác`) : null,
  );
};

/** The way to the document that took the place of a withdrawn one; nothing for any other. */
const replacement = ({ meta }: FragmentFile, href: DocumentHref): HTMLElement | null => {
  const { replacedBy, replacedByName } = meta;
  if (replacedBy === undefined) return null;
  const link = element('a', { href: href(replacedBy, null) }, replacedByName ?? replacedBy);
  return element('p', { class: 'result-note' }, 'Thay bằng: ', link);
};

/** Fills a result's list item. `variant`: the other way to write the query for which a related document is shown. */
export const fillResult = (
  item: HTMLElement,
  fragment: FragmentFile,
  plan: Plan,
  href: DocumentHref,
  variant: Phrase | null,
): void => {
  const matches = matchesIn(fragment, plan, variant ? [variant] : plan.variants);
  const id = fragment.meta['id'] ?? '';
  const pieces = matches.occurrences.length > 0 ? excerptOf(fragment.content, matches.occurrences) : [];
  const count =
    matches.phrase && matches.occurrences.length > 1 ? `${matches.occurrences.length} chỗ trong văn bản` : null;
  item.dataset['document'] = id;
  item.replaceChildren(
    element(
      'article',
      {},
      heading(fragment, href(id, matches.phrase?.text ?? null)),
      facts(fragment),
      replacement(fragment, href),
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
      provisions(fragment, matches, href),
    ),
  );
};
