/** The menu of the masthead, once it was opened: what it lists, and how it closes. */

/**
 * Puts the lists of the foot into the menu, which leads to the foot without JavaScript; lets it be
 * closed with Escape, which gives the focus back to its button, and when somebody presses or goes
 * on elsewhere. Without JavaScript its button closes it.
 */
export function watchMenu(menu: HTMLDetailsElement): void {
  putOthers(menu);
  const closeOutside = ({ target }: Event): void => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener('pointerdown', closeOutside);
  document.addEventListener('focusin', closeOutside);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
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
