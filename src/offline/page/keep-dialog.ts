/** The dialog that keeps a document or a place: says how much, keeps, says what was not kept. */
import { element } from '../../search/client/element.ts';
import { countInFigures } from '../../vietnamese/count-in-figures.ts';
import { kindOf, OFFLINE_PAGE, type PageKind, type PublishedBuild } from '../published.ts';
import { keepSubject, letGo } from '../store/keep-subject.ts';
import { alone, openKeeping, stateOf, type Keeping } from '../store/keeping.ts';
import { publishedPages, type Published } from '../store/lists.ts';
import { subjectKey } from '../store/records.ts';
import { subjectPages, type SubjectPages } from '../store/subject-pages.ts';
import { dayInFigures, notKeptInWords, sizeInWords } from './kept-words.ts';

/** What is kept, and by which build of the site. */
interface Asked {
  readonly keeping: Keeping;
  readonly published: Published;
  readonly kind: PageKind;
  readonly path: string;
}

/** Opens it for the page at `path` below the root of the site. */
export async function openKeepDialog(path: string): Promise<void> {
  const kind = kindOf(path);
  const worker = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];
  if (kind === null || worker === undefined) return;
  const view = new KeepView();
  const base = worker.slice(0, worker.lastIndexOf('/') + 1);
  try {
    view.say('Đang xem cần giữ những trang nào …');
    const keeping = await openKeeping(base);
    const published = publishedPages(base, await servingBuild(keeping));
    await offer(view, { keeping, published, kind, path });
  } catch (error) {
    console.warn(error);
    view.say(FAILED);
    // What failed may be that a later build is there: the browser is told to look.
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined);
  }
}

const FAILED =
  'Chưa giữ được: đang mất mạng, hoặc trang web vừa được cập nhật, hoặc trình duyệt chặn việc lưu trên máy. Hãy thử lại sau ít phút.';

/** The build of the worker that serves; on the first visit it is still coming. */
async function servingBuild(keeping: Keeping): Promise<PublishedBuild> {
  for (let tries = 0; tries < 40; tries++) {
    const build = await stateOf(keeping, 'build');
    if (build) return build;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('No worker serves this site yet');
}

/** Says what would be kept, and keeps it when the reader says so. */
async function offer(view: KeepView, asked: Asked): Promise<void> {
  const { keeping, published, kind, path } = asked;
  const key = subjectKey(kind, path);
  const kept = await keeping.database.get('subjects', key);
  const wanted = await alone(keeping, () => subjectPages(keeping, published, { kind, path }));
  if (wanted === null) {
    view.say('Trang này không còn trong kho, hoặc trang web vừa được cập nhật: hãy tải lại trang rồi thử lại.');
    return;
  }
  if (wanted.failed.some((one) => one.path === path)) throw new Error(`Cannot plan ${path}`);
  const before = kept ? `Đã giữ ngày ${dayInFigures(kept.asked)}. ` : '';
  view.say(
    `${before}${wantedInWords(kind, wanted)}`,
    view.button(kept ? 'Giữ lại bản mới' : 'Giữ', () => keep(view, asked), true),
    kept ? view.button('Bỏ khỏi máy này', () => forget(view, asked, key)) : null,
  );
}

function wantedInWords(kind: PageKind, { pages, failed }: SubjectPages): string {
  const bytes = pages.reduce((sum, [, , size]) => sum + size, 0);
  const documents = pages.filter(([path]) => kindOf(path) === 'document').length;
  const what =
    kind === 'place'
      ? `danh sách của nơi này và ${countInFigures(documents)} văn bản`
      : documents > 1
        ? `văn bản này và ${countInFigures(documents - 1)} văn bản mà nó viện dẫn và kho có`
        : 'văn bản này; nó không viện dẫn văn bản nào khác mà kho có';
  const size = `${countInFigures(pages.length)} trang, khoảng ${sizeInWords(bytes)} trên máy này`;
  return [`Sẽ giữ ${size}: ${what}.`, ...notKeptInWords(failed)].join(' ');
}

async function keep(view: KeepView, asked: Asked): Promise<void> {
  const progress = element('progress', { 'aria-label': 'Đã giữ' }) as HTMLProgressElement;
  view.say('Đang giữ …', progress);
  const { subject, failed } = await keepSubject(asked.keeping, asked.published, asked, (done, of) => {
    Object.assign(progress, { max: of, value: done });
    view.progress(`Đã giữ ${countInFigures(done)}/${countInFigures(of)} trang …`);
  });
  const notKept = notKeptInWords(failed);
  if (subject === null) {
    view.say(
      ['Chưa giữ được.', ...notKept].join(' '),
      view.button('Thử lại', () => keep(view, asked), true),
    );
    return;
  }
  const pages = countInFigures(subject.pages.length);
  const all = element('a', { href: asked.keeping.base + OFFLINE_PAGE }, 'Xem những gì đã giữ');
  view.say([`Đã giữ ${pages} trang; đọc và tìm được khi mất mạng.`, ...notKept].join(' '), element('p', {}, all));
}

async function forget(view: KeepView, { keeping }: Asked, key: string): Promise<void> {
  await letGo(keeping, [key]);
  view.say('Đã bỏ khỏi máy này.');
}

/** The dialog: one sentence, what can be done, a button that shuts it. */
class KeepView {
  readonly #dialog = element('dialog', {
    class: 'keep-dialog',
    'aria-labelledby': 'giu-ten',
  }) as HTMLDialogElement;
  readonly #said = element('p', { role: 'status' });
  readonly #parts = element('div', {});

  constructor() {
    const close = element('button', { type: 'button' }, 'Đóng');
    close.addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#dialog.remove());
    const heading = element('h2', { id: 'giu-ten' }, 'Giữ để đọc khi mất mạng');
    this.#dialog.append(heading, this.#said, this.#parts, element('p', { class: 'kept-actions' }, close));
    document.body.append(this.#dialog);
    this.#dialog.showModal();
  }

  say(words: string, ...parts: readonly (HTMLElement | null)[]): void {
    this.#said.textContent = words;
    this.#parts.replaceChildren(...parts.filter((part) => part !== null));
    this.#parts.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  /** Changes the sentence alone. */
  progress(words: string): void {
    this.#said.textContent = words;
  }

  /** A button for `act`; what it fails with is said. `isFirst`: it has the focus. */
  button(words: string, act: () => Promise<void>, isFirst = false): HTMLElement {
    const button = element('button', { type: 'button', 'data-first': isFirst }, words);
    button.addEventListener('click', () => {
      act().catch((error: unknown) => {
        console.warn(error);
        this.say(FAILED);
      });
    });
    return button;
  }
}
