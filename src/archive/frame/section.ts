/** The parts of the site, as the navigation lists them. */
import type { Addresses } from '../urls.ts';

/** In the order of the navigation. */
const navigation = [
  { id: 'documents', name: 'Văn bản', page: 'documents' },
  { id: 'places', name: 'Địa phương', page: 'places' },
  { id: 'bodies', name: 'Cơ quan', page: 'bodies' },
  { id: 'types', name: 'Loại', page: 'types' },
  { id: 'years', name: 'Năm', page: 'years' },
  { id: 'citations', name: 'Viện dẫn', page: 'citations' },
  { id: 'terms', name: 'Thuật ngữ', page: 'terms' },
  { id: 'duties', name: 'Nhiệm vụ', page: 'duties' },
  { id: 'search', name: 'Tìm kiếm', page: 'search' },
  { id: 'about', name: 'Giới thiệu', page: 'about' },
] as const;

/** The part of the site that a page belongs to. */
export type Section = (typeof navigation)[number]['id'];

/** A part as a link. */
export interface SectionLink {
  readonly id: Section;
  readonly name: string;
  readonly href: string;
}

/** The parts in the order of the navigation, with their addresses. */
export function sectionLinks(to: Addresses): readonly SectionLink[] {
  return navigation.map(({ id, name, page }) => ({ id, name, href: to[page]() }));
}

/** The name of a part, as the navigation has it. */
export function sectionLink(section: Section, to: Addresses): SectionLink {
  const found = sectionLinks(to).find(({ id }) => id === section);
  if (!found) throw new Error(`Cannot link to section ${section}: it is not in the navigation`);
  return found;
}
