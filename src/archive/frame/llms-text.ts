/** `llms.txt` (llmstxt.org): what an assistant has to know of the archive, and where it finds texts and data. */
import type { Imprint } from '../../schema/imprint.ts';
import type { Archive } from '../archive.ts';
import type { WebAddress } from '../metadata/web-address.ts';

/** The file, in Markdown. Every link leads to a page or a file of the site. */
export function llmsText({ documents, href }: Archive, { name, body }: Imprint, web: WebAddress): string {
  const link = (title: string, address: string, note: string): string => `- [${title}](${web(address)}): ${note}`;
  return [
    `# ${name}`,
    '',
    `> Kho ${documents.length} văn bản chỉ đạo, điều hành của các cơ quan Việt Nam${body === null ? '' : `, do ${body} chịu trách nhiệm`}. Bản trong kho không phải bản chính thức.`,
    '',
    'Khi dùng: trích đúng chữ của văn bản, kèm số, ngày, cơ quan và địa chỉ của điều khoản (`#muc-1`); nói rõ là bản không chính thức.',
    'Trong dữ liệu, `origins` cho biết mỗi giá trị từ đâu: `stated` là văn bản ghi, `inferred` là suy ra, `staff` là cán bộ nhập, `unknown` là không rõ. Đừng nêu điều suy ra như điều văn bản ghi.',
    'Với mỗi văn bản `/van-ban/ID/`: chữ nguyên bản ở `/van-ban/ID.txt`, dữ liệu ở `/van-ban/ID.json`.',
    '',
    '## Tra cứu',
    '',
    link('Văn bản', href.documents(), 'mọi văn bản, mới nhất trước'),
    link('Địa phương', href.places(), 'theo tỉnh, huyện, xã, trước và từ ngày 01/7/2025'),
    link('Cơ quan', href.bodies(), 'cơ quan ban hành và được giao việc'),
    link('Viện dẫn', href.citations(), 'văn bản được viện dẫn, kho có hay không'),
    link('Nhiệm vụ', href.duties(), 'câu giao việc, theo cơ quan'),
    link('Thuật ngữ', href.terms(), 'cụm từ và nơi dùng'),
    '',
    '## Dữ liệu',
    '',
    link('Danh sách văn bản', href.data(href.documents()), 'JSON, mới nhất trước; “next” là phần sau'),
    link('Bản kê', href.manifest(), 'mã kiểm tra SHA-256 của mọi tệp nguồn; “next” là phần sau'),
    link('Viện dẫn', href.data(href.citations()), 'JSON; “next” là phần sau'),
    link('Nhiệm vụ', href.data(href.duties()), 'JSON; “next” là phần sau'),
    '',
    '## Về kho',
    '',
    link('Giới thiệu', href.about(), 'kho là gì, dạng của dữ liệu'),
    link('Cách đọc', href.method(), 'máy đọc mỗi trường ra sao, sai bao nhiêu'),
    link('Theo dõi', href.feeds(), 'nguồn tin Atom và JSON Feed'),
    link('Sơ đồ', href.siteMap(), 'mọi phần của trang'),
    '',
  ].join('\n');
}
