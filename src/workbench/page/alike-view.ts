/** Documents that the archive has already: where the draft differs from each, word by word. */
import { element } from '../../search/client/element.ts';
import type { AlikeDocument } from '../reading.ts';
import type { OpenDraft } from './open-draft.ts';

const BECAUSE: Readonly<Record<AlikeDocument['because'], string>> = {
  'same-number': 'cùng số, cơ quan, ngày',
  'same-text': 'cùng chữ',
  'like-text': 'gần như cùng chữ',
};

/** Null where nothing is alike and nobody has the address. */
export function alikeView({ session, site, draft, reading }: OpenDraft): HTMLElement | null {
  const known = session.inArchive(draft.id);
  if (known === null || (known.alike.length === 0 && known.isTaken !== true)) return null;
  return element(
    'section',
    { class: 'wb-alike' },
    element('h3', {}, 'Kho đã có'),
    known.isTaken === true
      ? element(
          'p',
          {},
          'Địa chỉ ',
          element(
            'a',
            { href: `${site.root}van-ban/${reading?.id}/`, target: '_blank', rel: 'noopener' },
            reading?.id ?? '',
          ),
          ' đã có văn bản khác. Cùng một văn bản thì không đưa lên nữa; khác văn bản thì đổi tên tệp.',
        )
      : null,
    element('ul', {}, ...known.alike.map(documentView)),
  );
}

function documentView({ name, address, because, share, differences }: AlikeDocument): HTMLElement {
  const isSame = differences.every(({ kind }) => kind === 'same');
  return element(
    'li',
    { class: 'wb-finding is-warning' },
    element(
      'p',
      {},
      element('a', { href: address, target: '_blank', rel: 'noopener' }, name),
      element('span', { class: 'small quiet' }, ` – ${BECAUSE[because]}, giống ${Math.round(share * 100)} %`),
    ),
    isSame
      ? null
      : element(
          'details',
          {},
          element('summary', { 'data-key': `khác ${address}` }, 'Khác nhau ở đâu'),
          element(
            'p',
            { class: 'wb-differences' },
            ...differences.flatMap(({ kind, words }) => [
              kind === 'same' ? words : element(kind === 'added' ? 'ins' : 'del', {}, words),
              ' ',
            ]),
          ),
        ),
  );
}
