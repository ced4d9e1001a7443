/** An open draft: the original at the left, and at the right what becomes of it, in tabs. */
import { element } from '../../search/client/element.ts';
import { stateWords } from '../draft/draft-state.ts';
import type { Session } from '../session/session.ts';
import { focusKey, replaceParts } from './controls.ts';
import { linesView, showLine } from './lines-view.ts';
import type { OpenDraft } from './open-draft.ts';
import { hasPicture, pageOfLine, pictureView, type PictureView } from './picture-view.ts';
import { sidecarView } from './sidecar-view.ts';
import { previewView } from './preview-view.ts';
import { readingView } from './reading-view.ts';
import type { WorkbenchSite } from './site.ts';
import { tabs, type Tabs } from './tabs.ts';
import { takeOutView } from './take-out-view.ts';
import { textView, type TextView } from './text-view.ts';

const PANELS = [
  ['goc', 'Bản gốc'],
  ['doc', 'Máy đọc ra'],
  ['chu', 'Chữ'],
  ['trang', 'Trang'],
  ['tep', 'Lấy tệp'],
] as const;

type Panel = (typeof PANELS)[number][0];

/** Where the two sides stand beside each other. */
const WIDE = '(min-width: 60rem)';

export class DraftView {
  readonly root: HTMLElement;
  readonly #session: Session;
  readonly #site: WorkbenchSite;
  readonly #say: (words: string) => void;
  readonly #id: string;
  readonly #name = element('h2', { tabindex: '-1', 'data-key': 'tên' });
  readonly #state = element('p', { class: 'wb-state' });
  readonly #read = element('div', {});
  readonly #sidecar = element('div', {});
  readonly #left = element('div', { class: 'wb-left' });
  readonly #tabs: Tabs<Panel>;
  readonly #wide = matchMedia(WIDE);
  #lines: HTMLElement | null = null;
  #linesOf: unknown = null;
  #picture: PictureView | null = null;
  #text: TextView | null = null;
  #chosenWord: number | null = null;
  #formShown: string | null = null;

  constructor(session: Session, site: WorkbenchSite, id: string, say: (words: string) => void) {
    [this.#session, this.#site, this.#id, this.#say] = [session, site, id, say];
    this.#tabs = tabs(PANELS, 'doc', () => this.update());
    const right = element('div', { class: 'wb-right' }, this.#tabs.list, ...this.#tabs.panels.values());
    this.#tabs.panel('goc').append(this.#left);
    this.#tabs.panel('doc').append(this.#read, this.#sidecar);
    this.root = element(
      'section',
      { class: 'wb-open' },
      element('header', {}, this.#name, this.#state),
      element(
        'div',
        { class: 'wb-sides' },
        element('div', { class: 'wb-beside', 'aria-label': 'Bản gốc', role: 'region' }),
        right,
      ),
    );
    this.#wide.addEventListener('change', () => this.#settle());
    this.#settle();
  }

  /** Brings the view to the front: its name has the focus, for a screen reader to begin there. */
  focus(): void {
    this.#name.focus();
  }

  /** Saves what is typed and not saved yet. */
  flush(): void {
    this.#text?.flush();
  }

  /** Shows the draft as it is now. */
  update(): void {
    const open = this.#open();
    if (open === null) return;
    this.#name.textContent = open.draft.file;
    const state = this.#session.state(this.#id);
    this.#state.textContent = stateWords[state];
    this.#state.className = `wb-state is-${state}`;
    this.#showLeft(open);
    this.#showPanel(open);
  }

  #open(): OpenDraft | null {
    const draft = this.#session.draft(this.#id);
    if (draft === null) return null;
    return {
      ...{ session: this.#session, site: this.#site, draft, reading: this.#session.reading(this.#id), say: this.#say },
      goToLine: (line) => this.#goToLine(line),
      refresh: () => this.update(),
    };
  }

  /** Puts the original beside the tabs where there is room, and under a tab of its own where not. */
  #settle(): void {
    const beside = this.root.querySelector<HTMLElement>('.wb-beside');
    const isWide = this.#wide.matches;
    (isWide ? beside : this.#tabs.panel('goc'))?.append(this.#left);
    if (beside) beside.hidden = !isWide;
    this.#tabs.setHidden('goc', isWide);
    if (isWide && this.#tabs.shown() === 'goc') this.#tabs.show('doc');
  }

  #showLeft(open: OpenDraft): void {
    if (hasPicture(open.draft)) this.#picture ??= pictureView(open);
    const of = [open.reading?.text, open.draft.sureWords, open.reading?.findings].map((part) => part ?? null);
    if (this.#linesOf === null || JSON.stringify(of) !== this.#linesOf) {
      this.#linesOf = JSON.stringify(of);
      const scroll = this.#lines?.parentElement?.scrollTop ?? 0;
      this.#lines = linesView(open);
      replaceParts(this.#left, this.#picture?.root ?? null, this.#linesPart(open));
      if (this.#lines?.parentElement) this.#lines.parentElement.scrollTop = scroll;
    }
    this.#picture?.mark(open, this.#chosenWord);
  }

  #linesPart({ draft }: OpenDraft): HTMLElement {
    const isOnly = this.#picture === null;
    const told =
      draft.kind === 'docx' || draft.kind === 'doc'
        ? 'Tệp Word không vẽ được ở đây: mở tệp bên cạnh để đối chiếu. Dưới đây là chữ lấy ra từ tệp.'
        : null;
    return element(
      'div',
      { class: 'wb-lines-part' },
      isOnly ? null : element('h3', {}, 'Chữ, từng dòng'),
      told === null ? null : element('p', { class: 'small quiet' }, told),
      element(
        'div',
        { class: 'wb-scroll', tabindex: '0', role: 'group', 'aria-label': 'Chữ của văn bản, từng dòng' },
        this.#lines,
      ),
    );
  }

  #showPanel(open: OpenDraft): void {
    const shown = this.#tabs.shown();
    const panel = this.#tabs.panel(shown);
    if (shown === 'doc') {
      replaceParts(this.#read, ...readingView(open, this.#forms()));
      const before = this.#sidecar.firstElementChild as HTMLElement | null;
      const next = open.reading === null ? null : sidecarView(open, before);
      if (next !== before) replaceParts(this.#sidecar, next);
    }
    if (shown === 'trang') replaceParts(panel, previewView(open));
    if (shown === 'tep') {
      const before = panel.firstElementChild as HTMLElement | null;
      const next = takeOutView(open, before);
      if (next !== before) replaceParts(panel, next);
    }
    if (shown === 'chu') {
      this.#text ??= textView(open, (place) => {
        this.#chosenWord = place?.index ?? null;
        if (place) this.#picture?.showPage(place.word.page);
        const now = this.#open();
        if (now) this.#picture?.mark(now, this.#chosenWord);
      });
      if (!panel.contains(this.#text.root)) panel.replaceChildren(this.#text.root);
      this.#text.update(open);
    }
  }

  #forms() {
    return {
      shown: this.#formShown,
      show: (key: string | null) => {
        const before = this.#formShown;
        this.#formShown = key;
        this.update();
        const panel = this.#tabs.panel('doc');
        if (key === null) focusKey(panel, `sửa ${before}`);
        else panel.querySelector<HTMLElement>('.wb-form :is(input, textarea, select)')?.focus();
      },
    };
  }

  #goToLine(line: number): void {
    if (!this.#wide.matches) this.#tabs.show('goc');
    const open = this.#open();
    if (open) this.#picture?.showPage(pageOfLine(open.draft, line));
    showLine(this.#left, line);
  }
}
