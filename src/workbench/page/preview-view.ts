/** The page as the archive would show it: its heading and its body in the site's own styles. */
import { element } from '../../search/client/element.ts';
import type { OpenDraft } from './open-draft.ts';

/** The panel; says why where there is no page. */
export function previewView({ reading }: OpenDraft): HTMLElement {
  if (reading?.directive == null || reading.bodyHtml === null)
    return element(
      'p',
      { class: 'quiet' },
      reading?.outcome === 'withheld'
        ? 'Văn bản bị giữ lại nên không có trang: không phần nào của nó lên trang web.'
        : 'Chưa có trang: xem các lỗi ở “Máy đọc ra”.',
    );
  const { title, issuer, number } = reading.directive;
  const body = element('div', { class: 'text' });
  // Made by the same code as the page of a document, which escapes what the text says.
  body.innerHTML = reading.bodyHtml;
  // Ids of the preview would be taken for those of this page, and its links lead out of the draft.
  for (const one of body.querySelectorAll('[id]')) one.removeAttribute('id');
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#') === true) link.removeAttribute('href');
    else Object.assign(link, { target: '_blank', rel: 'noopener' });
  }
  return element(
    'div',
    { class: 'wb-preview' },
    element('p', { class: 'small quiet' }, `Địa chỉ: /van-ban/${reading.id}/`),
    element('p', { class: 'wb-preview-issuer' }, [issuer?.parent, issuer?.name].filter(Boolean).join(' · ')),
    element('p', { class: 'wb-preview-title' }, title ?? number ?? 'Văn bản không có trích yếu'),
    body,
  );
}
