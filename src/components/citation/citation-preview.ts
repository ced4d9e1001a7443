/**
 * Previews a citation of the text on hover or focus: the line that “Căn cứ và viện dẫn” has for it,
 * in a box that the pointer can enter, that is read out with the link, and that Escape closes (WCAG
 * 2.2, 1.4.13). Without the script a citation stays a link with a title.
 */

const HOVER = 250;
const LEAVE = 200;
const MARGIN = 8;

/** Watches the citations of the text of a page; does nothing on a page without the box. */
export function watchCitations(): void {
  const box = document.getElementById('xem-truoc');
  if (!box) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (act: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const hide = (): void => {
    box.hidden = true;
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.text a.cite')) {
    link.removeAttribute('title');
    link.setAttribute('aria-describedby', 'xem-truoc');
    link.addEventListener('pointerenter', () => later(() => showIn(box, link), HOVER));
    link.addEventListener('pointerleave', () => later(hide, LEAVE));
    link.addEventListener('focus', () => showIn(box, link));
    link.addEventListener('blur', hide);
  }
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', () => later(hide, LEAVE));
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('scroll', () => follow(box, hide), { passive: true });
}

/** Shows what the list of references says of a citation. */
function showIn(box: HTMLElement, link: HTMLAnchorElement): void {
  const row = referenceRowOf(link);
  if (!row) return;
  const line = row.cloneNode(true) as Element;
  // An id leads to the line in the list.
  line.removeAttribute('id');
  box.replaceChildren(line);
  box.hidden = false;
  putBeside(box, link);
}

/**
 * Keeps an open box beside the link that has the focus; closes any other, which the pointer left.
 */
function follow(box: HTMLElement, hide: () => void): void {
  const link = document.activeElement;
  if (!box.hidden && link instanceof HTMLAnchorElement && link.matches('.text a.cite')) showIn(box, link);
  else hide();
}

/** The line of the list of references that has the same address as a citation. */
function referenceRowOf(link: HTMLAnchorElement): Element | undefined {
  return [...document.querySelectorAll('#vien-dan .reference')].find((row) =>
    [...row.querySelectorAll('a')].some(({ href }) => href === link.href),
  );
}

/**
 * Puts the box under the link, or above it where there is no room beneath; always inside the
 * window.
 */
function putBeside(box: HTMLElement, link: HTMLAnchorElement): void {
  const at = link.getClientRects()[0];
  if (!at) return;
  const high = box.offsetHeight;
  const above = at.bottom + high + MARGIN > innerHeight && at.top > high + MARGIN;
  const right = document.documentElement.clientWidth - box.offsetWidth - MARGIN;
  box.style.left = `${Math.max(MARGIN, Math.min(at.left, right))}px`;
  box.style.top = `${above ? at.top - high - 4 : at.bottom + 4}px`;
}
