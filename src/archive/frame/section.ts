/** The parts of the site, and the six of them that the navigation lists. */
import type { Addresses } from '../urls.ts';

/**
 * In the order in which a list of all of them has them. `of`: the part of the navigation that a
 * page of this part is found under; null where it is under none.
 */
const parts = [
  { id: 'documents', name: 'Văn bản', page: 'documents', of: 'documents' },
  { id: 'places', name: 'Địa phương', page: 'places', of: 'places' },
  { id: 'bodies', name: 'Cơ quan', page: 'bodies', of: 'bodies' },
  { id: 'types', name: 'Loại', page: 'types', of: 'documents' },
  { id: 'years', name: 'Năm', page: 'years', of: 'documents' },
  { id: 'duties', name: 'Nhiệm vụ', page: 'duties', of: 'duties' },
  { id: 'citations', name: 'Viện dẫn', page: 'citations', of: 'citations' },
  { id: 'terms', name: 'Thuật ngữ', page: 'terms', of: 'terms' },
  { id: 'search', name: 'Tìm kiếm', page: 'search', of: null },
  { id: 'about', name: 'Giới thiệu', page: 'about', of: null },
] as const;

/** The part of the site that a page belongs to. */
export type Section = (typeof parts)[number]['id'];

/** A part as a link. */
export interface SectionLink {
  readonly id: Section;
  readonly name: string;
  readonly href: string;
}

/** A part of the navigation; `current` is true where it has the page that is shown. */
export interface NavigationLink extends SectionLink {
  readonly current: boolean;
}

/** All parts, with their addresses. */
export function sectionLinks(to: Addresses): readonly SectionLink[] {
  return parts.map(({ id, name, page }) => ({ id, name, href: to[page]() }));
}

/**
 * The parts that the navigation lists, for a page of `section` (none: the home page, a page that is
 * not there).
 */
export function navigationLinks(to: Addresses, section: Section | undefined): readonly NavigationLink[] {
  const current = parts.find(({ id }) => id === section)?.of;
  return sectionLinks(to)
    .filter(({ id }) => parts.some((part) => part.id === id && part.of === id))
    .map((link) => ({ ...link, current: link.id === current }));
}

/** The name of a part, as the list of all of them has it. */
export function sectionLink(section: Section, to: Addresses): SectionLink {
  const found = sectionLinks(to).find(({ id }) => id === section);
  if (!found) throw new Error(`Cannot link to section ${section}: it is not in the list of parts`);
  return found;
}
