/** The parts of the site, as the navigation lists them. */
import { href } from '../urls.ts';

/** In the order of the navigation. */
export const sections = [
  { id: 'documents', name: 'Văn bản', href: href.documents() },
  { id: 'places', name: 'Địa phương', href: href.places() },
  { id: 'issuers', name: 'Cơ quan', href: href.issuers() },
  { id: 'types', name: 'Loại', href: href.types() },
  { id: 'years', name: 'Năm', href: href.years() },
  { id: 'citations', name: 'Viện dẫn', href: href.citations() },
  { id: 'terms', name: 'Thuật ngữ', href: href.terms() },
  { id: 'duties', name: 'Nhiệm vụ', href: href.duties() },
  { id: 'search', name: 'Tìm kiếm', href: href.search() },
  { id: 'about', name: 'Giới thiệu', href: href.about() },
] as const;

export type Section = (typeof sections)[number]['id'];
