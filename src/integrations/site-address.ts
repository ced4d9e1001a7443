/** Says after a build what the site lacks where its own address is not known. */
import type { AstroIntegration } from 'astro';

/** What is left out of a build without `SITE_URL`, for whoever publishes it. */
export const withoutAddress =
  'Chưa đặt địa chỉ của trang (SITE_URL), nên bản dựng không có opensearch.xml (tìm từ thanh địa chỉ của trình duyệt), thẻ canonical, hình hiện ra khi gửi đường dẫn, nguồn tin để theo dõi (Atom, JSON Feed), mã QR trên bản in, sitemap.xml và liên kết trong tệp lịch thoi-han.ics; khi đưa lên mạng, hãy dựng với SITE_URL=https://tên-miền.';

/** The integration. */
export function siteAddress(): AstroIntegration {
  let known = false;
  return {
    name: 'site-address',
    hooks: {
      'astro:config:done': ({ config }) => {
        known = config.site !== undefined;
      },
      'astro:build:done': () => {
        if (!known) console.log(withoutAddress);
      },
    },
  };
}
