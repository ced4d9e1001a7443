/**
 * The page of a source line by line. It is one page for all documents: the file of the one that is
 * asked for is fetched and decoded as conversion decodes it, so that its lines have the numbers
 * that reports and origins name.
 */
import { sourceOfAddress } from '../../../archive/document/source-address.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { decode } from '../../../convert/decode/decode.ts';
import { sourceLines } from '../../../convert/decode/source-lines.ts';
import { fetchFile } from '../../../edition/edition.ts';
import { sourceLinesHtml } from './source-lines-html.ts';

/** Fills the page with the source that its address names, or says why it cannot. */
export async function showSource(to: Addresses): Promise<void> {
  const id = sourceOfAddress(location.search);
  if (id === null) return say('Hãy mở trang của một văn bản và chọn “xem tệp theo dòng”.');
  say('Đang mở tệp …');
  const [file, page] = await Promise.all([got(to.source(id)), got(to.document(id))]);
  if (file === null) return say('Không tải được tệp này: kho không có, hoặc mạng trục trặc. Xin xem ', to.document(id));
  const decoded = decode({ id, path: id, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (!decoded.ok) return say('Không đọc được tệp này. Xin xem ', to.document(id));
  const parsed = new DOMParser().parseFromString((await page?.text()) ?? '', 'text/html');
  showHead(parsed, { page: to.document(id), file: to.source(id), id });
  const lines = document.querySelector('.source-lines');
  if (lines) lines.innerHTML = sourceLinesHtml(sourceLines(decoded.value), to.document(id));
  say('');
  // The line that the address names was not there when the browser looked for it.
  if (location.hash !== '') location.replace(location.hash);
}

/** A file of the site; null where it does not come. */
async function got(address: string): Promise<Response | null> {
  const answer = await fetchFile(address).catch(() => null);
  return answer?.ok === true ? answer : null;
}

/** What the page of the document calls it, and what it says before it is read: that it was withdrawn, or ended. */
function showHead(
  parsed: Document,
  { page, file, id }: { readonly page: string; readonly file: string; readonly id: string },
): void {
  const head = document.querySelector<HTMLElement>('.source-head');
  const link = head?.querySelector<HTMLAnchorElement>('.source-page');
  const download = head?.querySelector<HTMLAnchorElement>('.source-file');
  if (!head || !link || !download) return;
  const name = parsed.querySelector<HTMLElement>('article')?.dataset['cite'] ?? id;
  link.textContent = name;
  link.href = page;
  download.href = file;
  document.title = `${name} – ${document.title}`;
  head.querySelector('.doc-notices')?.replaceChildren(...parsed.querySelectorAll('.doc-notices > .notice-grave'));
  head.hidden = false;
}

/** Says how it stands, in the status region of the page, with a link to the page of the document where one is given. */
function say(words: string, page?: string): void {
  const region = document.querySelector('.source-said');
  region?.replaceChildren(words);
  if (page === undefined) return;
  const link = document.createElement('a');
  link.href = page;
  link.textContent = 'trang của văn bản';
  region?.append(link, '.');
}
