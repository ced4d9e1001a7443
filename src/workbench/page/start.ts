/** The workbench of the page: everything is done in the browser, nothing is sent. */
import { element } from '../../search/client/element.ts';
import { openDraftStore } from '../draft/draft-store.ts';
import { ImportQueue, type QueueRow } from '../session/import-queue.ts';
import { Session } from '../session/session.ts';
import { importInWorker } from '../worker/import-in-worker.ts';
import { openReader } from '../worker/open-reader.ts';
import { button, focusKey, replaceParts } from './controls.ts';
import { draftList } from './draft-list.ts';
import { DraftView } from './draft-view.ts';
import { queueRows, stateWordsOf, watchIntake } from './intake.ts';
import { siteOfPage } from './site.ts';

const NOT_KEPT =
  'Trình duyệt này không cho lưu (chế độ riêng tư, hoặc bộ nhớ bị chặn): vẫn làm được, nhưng bản nháp mất khi đóng trang.';

/** Turns the workbench of the page on. */
export async function startWorkbench(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-workbench]');
  if (!root) return;
  const page = new WorkbenchPage(root);
  await page.start();
}

class WorkbenchPage {
  readonly #root: HTMLElement;
  readonly #site = siteOfPage();
  readonly #status: HTMLElement;
  readonly #trouble: HTMLElement;
  readonly #queueList: HTMLElement;
  readonly #list: HTMLElement;
  readonly #place: HTMLElement;
  #session: Session | null = null;
  #view: { readonly id: string; readonly shown: DraftView } | null = null;
  #undo: HTMLElement | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    const part = (name: string): HTMLElement => root.querySelector<HTMLElement>(`[data-${name}]`) ?? element('div');
    this.#status = part('status');
    this.#trouble = part('trouble');
    this.#queueList = part('queue');
    this.#list = part('drafts');
    this.#place = part('open');
  }

  async start(): Promise<void> {
    const assets = new URL(this.#site.assets, location.href).href;
    const queue = new ImportQueue((file, options) => importInWorker({ ...file, assets }, options), {
      onChange: (rows) => this.#showQueue(rows, queue),
      onArrived: async (arrived) => {
        const id = await this.#session?.add(arrived);
        if (id === undefined) return;
        this.#say(`Đã đọc ${arrived.file}.`);
        if (this.#view === null) this.#open(id, false);
      },
    });
    const store = await openDraftStore();
    const session = new Session(store, () => openReader({ root: this.#site.root, tables: this.#site.tables }), {
      onChange: () => this.#update(),
      onTrouble: (why) => (this.#trouble.textContent = why),
    });
    this.#session = session;
    if (!store.isKept) this.#trouble.textContent = NOT_KEPT;
    watchIntake(this.#root, queue);
    addEventListener('pagehide', () => this.#view?.shown.flush());
    await session.load();
    const [first] = session.drafts;
    if (this.#view === null && first && session.drafts.length === 1) this.#open(first.id, false);
    this.#update();
    this.#root.dataset['workbench'] = 'ready';
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  #showQueue(rows: readonly QueueRow[], queue: ImportQueue): void {
    replaceParts(this.#queueList, ...queueRows(rows, (id) => queue.giveUp(id)));
    const now = rows.findLast(({ state }) => state.is === 'reading' || state.is === 'fault');
    if (now) this.#say(`${now.name}: ${stateWordsOf(now.state)}`);
  }

  #update(): void {
    const session = this.#session;
    if (session === null) return;
    if (this.#view !== null && session.draft(this.#view.id) === null) this.#close();
    const acts = {
      open: (id: string) => this.#open(id, true),
      remove: (id: string) => void this.#remove(id),
      say: (words: string) => this.#say(words),
    };
    replaceParts(this.#list, ...draftList(session, this.#view?.id ?? null, acts), this.#undo);
    this.#view?.shown.update();
  }

  #open(id: string, isAsked: boolean): void {
    const session = this.#session;
    if (session === null) return;
    this.#view?.shown.flush();
    this.#view = { id, shown: new DraftView(session, this.#site, id, (words) => this.#say(words)) };
    this.#place.replaceChildren(this.#view.shown.root);
    this.#update();
    if (isAsked) this.#view.shown.focus();
  }

  #close(): void {
    this.#view = null;
    this.#place.replaceChildren();
  }

  /** Throws a draft away; the way back stays until another is thrown away. */
  async #remove(id: string): Promise<void> {
    const session = this.#session;
    const file = session?.draft(id)?.file;
    if (session === null || file === undefined) return;
    const back = (): void => {
      this.#undo = null;
      void session.restore(id).then(() => focusKey(this.#list, `mở ${id}`));
      this.#say(`Đã lấy lại ${file}.`);
    };
    this.#undo = element(
      'p',
      { class: 'wb-undo' },
      `Đã xóa bản nháp ${file}. `,
      button('Lấy lại', back, { key: 'lấy lại' }),
    );
    await session.remove(id);
    this.#say(`Đã xóa bản nháp ${file}.`);
    focusKey(this.#list, 'lấy lại');
  }
}
