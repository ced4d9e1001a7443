/** The page at the root of the ZIP file that says how the archive in it is opened; pure. */
import { pagePolicy } from '../../src/hosts/content-policy.ts';
import { escapeMarkup } from '../../src/ground/escape-markup.ts';
import { countInFigures } from '../../src/vietnamese/count-in-figures.ts';
import { dateInFigures } from '../../src/vietnamese/date-words.ts';

/** Its name: upper case, so that it stands out among other names. */
export const OPENING_NOTE = 'MO-TEP-NAY.html';

/** The folder of the site beside it. */
export const SITE_IN_ZIP = 'kho';

/** What the note says of the archive. */
export interface NoteFacts {
  readonly archive: string;
  readonly documents: number;
  /** The day of the last change of a text (YYYY-MM-DD, UTC); null where git does not know it. */
  readonly changed: string | null;
  /** Style sheets of the site, below its root. */
  readonly styles: readonly string[];
  /** Other hosts that pages link to. */
  readonly hosts: readonly string[];
}

/** The page. It names files of the site as they lie beside it. */
export function openingNote({ archive, documents, changed, styles, hosts }: NoteFacts): string {
  const name = escapeMarkup(archive);
  const home = `${SITE_IN_ZIP}/index.html`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mở ${name}</title>
${styles.map((path) => `<link rel="stylesheet" href="${SITE_IN_ZIP}/${path}">\n`).join('')}</head>
<body>
<main class="frame"><div class="prose">
<h1>Mở ${name}</h1>
<p class="lead"><a href="${home}">Mở kho văn bản</a></p>
<p>Bấm mà báo không có tệp: tệp ZIP chưa được giải nén. Trong Windows, bấm chuột phải vào tệp ZIP, chọn <strong>Extract All… (Giải nén tất cả)</strong>,
rồi mở lại trang này trong thư mục vừa giải nén. Thư mục chép được sang USB hay thư mục dùng chung; chép cả thư mục, đừng chép riêng một trang.
Giải nén vào thư mục có tên ngắn thì Windows không báo đường dẫn quá dài.</p>
<h2>Bản này có gì</h2>
<p>${countInFigures(documents)} văn bản. ${changedWords(changed)} Bản này không tự cập nhật: muốn mới hơn thì chép bản mới đè lên.</p>
<p>Dùng được không cần mạng: đọc văn bản và đi theo viện dẫn, tìm toàn văn có dấu hay không dấu, lọc danh sách, gợi ý khi gõ, tìm địa phương và cơ quan,
tra một danh sách số, xem tệp gốc theo dòng, in. Không có gì được gửi đi. Đã thử với Chromium (Edge, Chrome, Cốc Cốc cùng gốc này).
Trình duyệt tắt JavaScript thì vẫn đọc và đi theo mọi liên kết được, chỉ không tìm và lọc được.</p>
<p>Không có ở bản này: trang thêm văn bản, theo dõi văn bản mới, địa chỉ cũ và địa chỉ theo số. Bản trong kho không phải bản chính thức.</p>
<p>${linkWords(hosts)}</p>
</div></main>
</body>
</html>
`;
}

function changedWords(changed: string | null): string {
  return changed === null
    ? 'Không biết kho thay đổi lần sau cùng ngày nào, vì kho không nằm trong git.'
    : `Kho thay đổi lần sau cùng ngày ${dateInFigures(changed)}.`;
}

function linkWords(hosts: readonly string[]): string {
  return hosts.length === 0
    ? 'Không trang nào dẫn ra ngoài thư mục này.'
    : `Chỉ có liên kết ra ngoài tới ${hosts.map(escapeMarkup).join(', ')}; bấm vào mới cần mạng.`;
}
