/** Says that a place which the address names is not on this page any more, and offers the nearest. */
import { nearestAnchor, type NearAnchor } from '../../../archive/document/reading/nearest-anchor.ts';

/** What is said before the link, by how it was found. */
const OFFERED: Readonly<Record<NearAnchor['by'], string>> = {
  moved: 'Chỗ có cùng số thứ tự nay là ',
  around: 'Phần chứa chỗ ấy: ',
  beside: 'Chỗ gần nhất: ',
};

/** Shows the notice above the document; `lost` is the anchor without its sign. */
export function sayLostAnchor(lost: string): void {
  const article = document.querySelector('article');
  if (!article) return;
  const notice = article.querySelector('.lost-anchor') ?? document.createElement('p');
  notice.className = 'notice lost-anchor';
  notice.setAttribute('role', 'status');
  article.querySelector('.doc-grid')?.before(notice);
  const near = nearestAnchor(
    lost,
    [...article.querySelectorAll('[id]')].map(({ id }) => id),
  );
  notice.replaceChildren(`Địa chỉ này dẫn tới một chỗ (${lost}) mà trang không còn. `);
  if (near) notice.append(OFFERED[near.by], linkTo(near.anchor), '.');
}

/** Takes the notice away, when the reader goes to a place that is there. */
export function forgetLostAnchor(): void {
  document.querySelector('.lost-anchor')?.remove();
}

/** A link that says what the place is called where it has a name. */
function linkTo(anchor: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${anchor}`;
  const sign = document.getElementById(anchor)?.querySelector<HTMLElement>(`:scope .anchor[href="#${anchor}"]`);
  link.textContent = sign?.dataset['cite'] || anchor;
  return link;
}
