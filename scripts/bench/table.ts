/** Prints what was measured. */
import type { Measured } from './measure.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);
const ms = (time: number): string => time.toFixed(0);

const cells = (m: Measured): string =>
  [m.library, m.metadata, m.index, m.fragments].map(kilobytes).join(' + ') +
  ` = **${kilobytes(m.total)}** | ${kilobytes(m.gzipped)} | ${m.requests} | ${ms(m.first)} / ${ms(m.complete)} | ${ms(m.afterLastByte)} | ${m.results}`;

/** A Markdown table, two rows a query: ours, then plain Pagefind. Bytes in KB (1,000). */
export const printTable = (rows: readonly { query: string; ours: Measured; plain: Measured }[]): void => {
  console.log(
    '| truy vấn | | thư viện + dữ liệu chung + chỉ mục + văn bản = tổng (KB) | nén (KB) | yêu cầu | kết quả đầu / xong (ms) | sau byte cuối (ms) | kết quả |',
  );
  console.log('| --- | --- | --- | ---: | ---: | ---: | ---: | --- |');
  for (const { query, ours, plain } of rows) {
    console.log(`| ${query} | ta | ${cells(ours)} |`);
    console.log(`| | Pagefind | ${cells(plain)} |`);
  }
  const most = Math.max(...rows.map(({ ours }) => ours.total));
  const better = rows.filter(({ ours, plain }) => ours.total < plain.total).length;
  const slowest = Math.max(...rows.map(({ ours }) => ours.afterLastByte));
  const requests = rows.map(({ ours }) => ours.requests).toSorted((a, b) => a - b);
  console.log(
    `\nYêu cầu một truy vấn: ${requests.at(0)}–${requests.at(-1)}, một nửa không quá ${requests[requests.length >> 1]}.`,
  );
  console.log(
    `Nhiều nhất ${kilobytes(most)} KB một truy vấn; ít hơn Pagefind mặc định ở ${better} trên ${rows.length} truy vấn; chậm nhất ${ms(slowest)} ms sau byte cuối.`,
  );
};
