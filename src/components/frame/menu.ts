/** The menu of the masthead, once it was opened: what it lists, and how it closes. */

/**
 * Puts the lists of the foot into the menu, which leads to the foot without JavaScript; lets it be
 * closed by pressing or going on elsewhere (Escape is the page's, Masthead.astro). Without
 * JavaScript its button closes it.
 */
export function watchMenu(menu: HTMLDetailsElement): void {
  putOthers(menu);
  const closeOutside = ({ target }: Event): void => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener('pointerdown', closeOutside);
  document.addEventListener('focusin', closeOutside);
}

function putOthers(menu: HTMLElement): void {
  const others = menu.querySelector('.menu-others');
  const there = new Set([...menu.querySelectorAll('a')].map(({ href }) => href));
  const items = [...document.querySelectorAll<HTMLAnchorElement>('.foot-index a')]
    .filter(({ href }) => !there.has(href))
    .map((link) => {
      const item = document.createElement('li');
      item.append(link.cloneNode(true));
      return item;
    });
  if (items.length > 0) others?.replaceChildren(...items);
}
