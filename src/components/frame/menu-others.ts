/** The lists of the site in the menu of the masthead: those of the foot, put there when it is opened. */

/** Fills the menu when it is opened first. Without JavaScript it leads to the foot. */
export function fillMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');
  menu?.addEventListener('toggle', () => putOthers(menu), { once: true });
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
