/**
 * The menu of a provision or of the whole document: its link, its citation, its words, sharing.
 * Without the script the sign of a provision is a link to it.
 */
import { citationOf } from '../../../archive/document/reading/provision-name.ts';

/** What a menu is open for. */
interface Cited {
  /** The provision, or the article. */
  readonly element: HTMLElement;
  readonly address: string;
  /** “mục 3 Thông báo … của …”. */
  readonly words: string;
}

/** What is saved as a file for a reference manager: of a whole document only. */
const FILES = ['ris', 'bibtex', 'csl'];

/** The sign whose menu is open. */
let open: HTMLAnchorElement | null = null;

/** Opens the menu at a sign, or shuts it where it is open there already. */
export function openCitations(handle: HTMLAnchorElement): void {
  const menu = document.querySelector<HTMLElement>('.cite-menu');
  const article = document.querySelector<HTMLElement>('article');
  if (!menu || !article) return;
  const again = open === handle;
  shut(menu, article);
  if (again) return;
  goWithoutMoving(handle);
  open = handle;
  const cited = citedAt(handle, article);
  for (const button of menu.querySelectorAll('button')) {
    const deed = button.dataset['do'] ?? '';
    const isFile = FILES.includes(deed);
    button.hidden = isFile ? cited.element !== article : deed === 'share' && !('share' in navigator);
    button.onclick = () => {
      shut(menu, article);
      handle.focus({ preventScroll: true });
      void (isFile ? saved(deed, cited, menu.dataset['kind'] ?? '') : act(deed, cited)).then(say);
    };
  }
  const line = cited.element.matches('.prov') ? cited.element.querySelector('[id^="dong-"]') : null;
  const source = menu.querySelector('a');
  if (source) source.hash = line?.id ?? '';
  menu.ariaLabel = handle.ariaLabel;
  menu.hidden = false;
  menu.onkeydown = ({ key }) => {
    if (key !== 'Escape') return;
    shut(menu, article);
    handle.focus();
  };
  menu.addEventListener('focusout', leave);
  handle.after(menu);
  handle.ariaExpanded = 'true';
  menu.querySelector('button')?.focus();
}

/** The menu goes out of the text, so that its words are not taken for the document's. */
function shut(menu: HTMLElement, article: HTMLElement): void {
  if (!open) return;
  open.ariaExpanded = 'false';
  open = null;
  menu.hidden = true;
  article.append(menu);
}

/** Shuts the menu when the focus goes elsewhere, by Tab or by a click. */
function leave(this: HTMLElement, { relatedTarget }: FocusEvent): void {
  const article = document.querySelector<HTMLElement>('article');
  if (article && relatedTarget !== open && !this.contains(relatedTarget as Node | null)) shut(this, article);
}

/** Says what was done, in the status region of the page. */
function say(words: string): void {
  const region = document.querySelector('.cite-said');
  if (!region) return;
  region.textContent = words;
  setTimeout(() => (region.textContent = ''), 4000);
}

function citedAt(handle: HTMLAnchorElement, article: HTMLElement): Cited {
  const provision = handle.closest<HTMLElement>('.prov');
  const words = citationOf(handle.dataset['cite'] ?? '', article.dataset['cite'] ?? '');
  const address = new URL(provision ? handle.href : location.pathname, article.dataset['address'] || location.href);
  return { element: provision ?? article, address: address.href, words };
}

/** The address of the provision into the address bar, which marks it, without a jump. */
function goWithoutMoving(handle: HTMLAnchorElement): void {
  if (!handle.closest('.prov')) return;
  const [x, y] = [scrollX, scrollY];
  location.replace(handle.hash);
  scrollTo(x, y);
}

/** Does what a button says, and says what was done. */
async function act(deed: string, { element, address, words }: Cited): Promise<string> {
  const citation = `${words}, ${address}, xem ngày ${new Date().toLocaleDateString('vi')}`;
  const title = words.slice(0, 1).toUpperCase() + words.slice(1);
  if (deed === 'share')
    return navigator.share({ title, text: title, url: address }).then(
      () => 'Đã chia sẻ.',
      () => '',
    );
  if (deed === 'link') return copy(address, 'Đã chép đường dẫn.');
  if (deed === 'cite') return copy(citation, 'Đã chép trích dẫn.');
  const text = element.matches('.prov') ? element : element.querySelector<HTMLElement>('.text');
  return copy(`“${text?.innerText.trim() ?? ''}” (${citation})`, 'Đã chép nguyên văn kèm trích dẫn.');
}

async function saved(format: string, { address }: Cited, kind: string): Promise<string> {
  const { saveReference } = await import('./save-reference.ts');
  return saveReference(format, address, kind);
}

/** Without https there is no clipboard; the old way is by a selection. */
async function copy(words: string, done: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(words);
    return done;
  } catch {
    const box = document.createElement('textarea');
    box.value = words;
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    return copied ? done : 'Trình duyệt không cho chép; hãy chép từ thanh địa chỉ.';
  }
}
