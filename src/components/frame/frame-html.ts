/**
 * The head and the foot of every page as HTML. They are the same on thousands of pages, so they are
 * made once for each part of the site, and as short as HTML allows.
 */
import { navigationLinks, type Section } from '../../archive/frame/section.ts';
import { siteIndex } from '../../archive/frame/site-index.ts';
import type { Addresses } from '../../archive/urls.ts';
import { attributeValue, escapeMarkup } from '../../ground/escape-markup.ts';
import type { Imprint } from '../../schema/imprint.ts';
import { searchBoxHtml } from '../search/search-box-html.ts';

/**
 * What mastheads differ in: the part of the site, the name of the archive, and whether they have
 * the search box.
 */
export interface MastheadOf {
  readonly section: Section | undefined;
  readonly name: string;
  readonly search: boolean;
}

interface FrameLink {
  readonly name: string;
  readonly href: string;
  readonly current?: boolean;
}

/** The id of the list of all parts of the site in the foot. */
const FOOT_INDEX = 'toan-trang';

const made = new Map<string, string>();

/**
 * One row at every width: the name of the archive, its parts (a menu where they do not fit), the
 * search box. The parts are written twice, because what a closed `details` holds cannot be shown
 * beside it; each width shows one of the two, and assistive technology meets that one alone. All
 * other lists of the site are in the foot of the page, where the menu leads; with JavaScript it has
 * them itself once it is opened (menu.ts). Written a third time on thousands of pages they
 * would be a fiftieth of the bytes of a site.
 */
export function mastheadHtml(to: Addresses, of: MastheadOf): string {
  return madeOnce(`${to.home()} ${of.section} ${of.search} ${of.name}`, () => {
    const parts = navigationLinks(to, of.section);
    const others = [{ name: 'Tất cả các phần', href: `#${FOOT_INDEX}` }];
    return [
      '<header class=masthead><div class="frame masthead-line">',
      nameLink(to, of.name),
      `<nav class=masthead-parts aria-label="Các phần của kho">${linkList(parts)}</nav>`,
      of.search ? searchBoxHtml(to, { compact: true }) : '',
      '<details class=menu data-menu><summary>Menu</summary>',
      `<nav class=menu-sheet aria-label="Các phần của kho">${linkList(parts)}${linkList(others, 'menu-others')}</nav></details>`,
      '</div><div class=frame><div class=masthead-rule></div></div></header>',
    ].join('');
  });
}

/** What a copy here is worth, who is responsible, and all lists of the site. */
export function footHtml(to: Addresses, { name, body }: Pick<Imprint, 'name' | 'body'>): string {
  return madeOnce(`${to.home()} foot ${name} ${body}`, () => {
    const groups = siteIndex(to).map(
      (group) => `<div><p class=foot-group>${escapeMarkup(group.name)}</p>${linkList(group.links)}</div>`,
    );
    const responsible = body ? `${escapeMarkup(name)} do ${escapeMarkup(body)} chịu trách nhiệm. ` : '';
    return [
      '<footer class=foot><div class=frame><p>Bản trong kho <strong>không phải bản chính thức</strong>; khi cần viện dẫn, ',
      'hãy đối chiếu với bản gốc của cơ quan ban hành. ',
      `${link({ name: 'Về kho văn bản và cách đọc', href: to.about() })}.</p>`,
      `<p>${responsible}${link({ name: 'Liên hệ, báo lỗi, yêu cầu gỡ', href: to.contact() })}.</p>`,
      `<nav class=foot-index id=${FOOT_INDEX} aria-label="Toàn bộ trang web">${groups.join('')}</nav></div></footer>`,
    ].join('');
  });
}

function madeOnce(key: string, make: () => string): string {
  const html = made.get(key) ?? make();
  made.set(key, html);
  return html;
}

/** A name of this length fits no single line beside the rest. */
const LONG_NAME = 24;

function nameLink(to: Addresses, name: string): string {
  const isLong = name.length > LONG_NAME;
  const long = isLong ? ` title=${attributeValue(name)}` : '';
  return `<a class="masthead-name${isLong ? ' is-long' : ''}" href=${attributeValue(to.home())}${long}>${escapeMarkup(name)}</a>`;
}

function linkList(links: readonly FrameLink[], className?: string): string {
  return `<ul${className === undefined ? '' : ` class=${className}`}><li>${links.map(link).join('<li>')}</ul>`;
}

function link({ name, href, current = false }: FrameLink): string {
  return `<a href=${attributeValue(href)}${current ? ' aria-current=true' : ''}>${escapeMarkup(name)}</a>`;
}
