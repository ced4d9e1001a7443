/** What the archive has of a cited document, beside its line. */
import { element } from '../../search/client/element.ts';
import type { HeldCitation } from '../reading.ts';
import type { OpenDraft } from './open-draft.ts';

const STATES: Readonly<Record<HeldCitation['state'], string>> = {
  held: 'kho có:',
  several: 'có thể là:',
  'only-cited': 'kho chưa có, văn bản khác cũng dẫn:',
  unknown: '',
};

/** Links to the pages of the cited document of that index; null where the archive knows none. */
export function heldView({ session, draft, reading }: OpenDraft, index: number): HTMLElement | null {
  const key = reading?.directive?.references[index]?.key;
  const held = session.inArchive(draft.id)?.citations.find((citation) => citation.key === key);
  if (!held || held.pages.length === 0) return null;
  return element(
    'span',
    { class: 'wb-held-pages small' },
    ` ${STATES[held.state]} `,
    ...held.pages.flatMap(({ name, address }, i) => [
      i === 0 ? '' : '; ',
      element('a', { href: address, target: '_blank', rel: 'noopener' }, name),
    ]),
  );
}
