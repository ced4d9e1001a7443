/** Says after a build what the site lacks where its own address is not known. */
import type { BuiltSite } from './built-site.ts';

/** What is left out of a build without `SITE_URL`, for whoever publishes it. */
const withoutAddress =
  'Chưa đặt địa chỉ của trang (SITE_URL), nên bản dựng không có opensearch.xml (tìm từ thanh địa chỉ của trình duyệt), thẻ canonical, hình hiện ra khi gửi đường dẫn, nguồn tin để theo dõi (Atom, JSON Feed), mã QR trên bản in, sitemap.xml và liên kết trong tệp lịch thoi-han.ics; khi đưa lên mạng, hãy dựng với SITE_URL=https://tên-miền.';

/** Says it. */
export function sayWithoutAddress({ site }: BuiltSite): void {
  if (site === null) console.log(withoutAddress);
}
