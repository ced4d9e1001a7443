/** Where the content of every page begins (src/layouts/Page.astro). */
const MAIN = /<main\b[^>]*>/;

/**
 * A page of the device with a notice of what day it is from, above its own content. `fetched`: in
 * milliseconds since 1970; the day is that of the reader's clock.
 */
export function withNotice(html: string, fetched: number): string {
  const day = new Date(fetched);
  const [date, month, year] = [day.getDate(), day.getMonth() + 1, day.getFullYear()];
  const iso = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
  const notice = `<p class="kept-notice" role="status">Đang xem bản giữ trên máy, như trên trang web ngày <time datetime="${iso}">${date}/${month}/${year}</time>, vì đang mất mạng hoặc mạng quá chậm. <a href="">Tải lại</a></p>`;
  return html.replace(MAIN, (main) => `${main}${notice}`);
}
