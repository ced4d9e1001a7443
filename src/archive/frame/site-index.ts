/**
 * Every list and page of help of the site, grouped: the foot of each page and the menu have them.
 */
import type { Addresses } from '../urls.ts';

/** A group of links under a heading. */
export interface SiteIndexGroup {
  readonly name: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** The groups in their order. */
export function siteIndex(to: Addresses): readonly SiteIndexGroup[] {
  return [
    {
      name: 'Tra cứu',
      links: [
        { name: 'Tìm kiếm', href: to.search() },
        { name: 'Cách tìm', href: to.searchHelp() },
        { name: 'Tra một danh sách', href: to.lookup() },
        { name: 'Văn bản', href: to.documents() },
        { name: 'Loại văn bản', href: to.types() },
        { name: 'Năm ban hành', href: to.years() },
        { name: 'Văn bản theo tháng', href: to.timeline() },
      ],
    },
    {
      name: 'Nơi và việc',
      links: [
        { name: 'Địa phương', href: to.places() },
        { name: 'Cơ quan', href: to.bodies() },
        { name: 'Nhiệm vụ', href: to.duties() },
        { name: 'Thời hạn', href: to.deadlines() },
      ],
    },
    {
      name: 'Liên hệ giữa các văn bản',
      links: [
        { name: 'Viện dẫn', href: to.citations() },
        { name: 'Mạng lưới viện dẫn', href: to.network() },
        { name: 'Thuật ngữ', href: to.terms() },
      ],
    },
    {
      name: 'Về kho',
      links: [
        { name: 'Giới thiệu', href: to.about() },
        { name: 'Cách đọc', href: to.method() },
        { name: 'Thêm văn bản', href: to.workbench() },
        { name: 'Hướng dẫn cho cán bộ', href: to.guide() },
        { name: 'Dữ liệu', href: to.downloads() },
        { name: 'Theo dõi văn bản mới', href: to.feeds() },
        { name: 'Sơ đồ trang', href: to.siteMap() },
        { name: 'Liên hệ, báo lỗi', href: to.contact() },
      ],
    },
  ];
}
