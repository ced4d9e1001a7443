/** The picture of the original: a scan, or a page of a PDF, with boxes around words in doubt. */
import { isPdf } from '../../import/pdf/pdf-mark.ts';
import { element } from '../../search/client/element.ts';
import { unsurePlaces } from '../text/unsure-places.ts';
import type { Draft } from '../draft/draft.ts';
import { button } from './controls.ts';
import type { OpenDraft } from './open-draft.ts';
import { drawPdfPage } from './pdf-page.ts';

/** Whether a draft has a picture that a browser can draw. */
export function hasPicture({ kind }: Draft): boolean {
  return kind === 'pdf' || kind === 'scan';
}

/** A view of one page at a time. */
export interface PictureView {
  readonly root: HTMLElement;
  /** Shows the page on which a line of the imported text begins, or a page. */
  readonly showPage: (page: number) => void;
  /** Puts boxes around the words in doubt; `chosen` is the index of the one that is looked at. */
  readonly mark: (open: OpenDraft, chosen: number | null) => void;
}

/** The page that a line of the text is on; the first where the import names no pages. */
export function pageOfLine({ pages }: Pick<Draft, 'pages'>, line: number): number {
  return pages.findLast((page) => page.line <= line)?.page ?? 1;
}

/** Makes the view; the file is read when it is first shown. */
export function pictureView(open: OpenDraft): PictureView {
  const canvas = element('canvas', { role: 'img' }) as HTMLCanvasElement;
  const boxes = element('div', { class: 'wb-boxes' });
  const said = element('p', { class: 'small quiet', role: 'status' });
  const sheet = element('div', { class: 'wb-sheet' }, element('div', { class: 'wb-page' }, canvas, boxes));
  const count = Math.max(1, ...open.draft.pages.map(({ page }) => page));
  let [page, marked, chosen]: [number, OpenDraft, number | null] = [0, open, null];
  const bytes = open.session.original(open.draft.id);
  const show = (asked: number): void => {
    const next = Math.min(Math.max(1, asked), count);
    if (next === page) return;
    page = next;
    where.textContent = `Trang ${page} trên ${count}`;
    canvas.setAttribute('aria-label', `Ảnh trang ${page} của bản gốc`);
    boxes.replaceChildren();
    const drawn = bytes.then((all) =>
      all === null ? Promise.reject(new Error('gone')) : draw(canvas, all, next, open.site.assets),
    );
    drawn.then(
      () => {
        said.textContent = '';
        if (page === next) placeBoxes(boxes, marked, page, chosen);
      },
      () =>
        (said.textContent = 'Trình duyệt không vẽ được trang này. Mở tệp gốc bằng chương trình của nó để đối chiếu.'),
    );
  };
  const where = element('span', { class: 'small' });
  const steps = element(
    'p',
    { class: 'wb-steps' },
    button('Trang trước', () => show(page - 1), { kind: 'link-button small' }),
    where,
    button('Trang sau', () => show(page + 1), { kind: 'link-button small' }),
  );
  show(1);
  return {
    root: element('div', { class: 'wb-picture' }, count > 1 ? steps : null, said, sheet),
    showPage: show,
    mark: (now, one) => {
      [marked, chosen] = [now, one];
      placeBoxes(boxes, now, page, one);
    },
  };
}

async function draw(canvas: HTMLCanvasElement, bytes: Uint8Array, page: number, assets: string): Promise<void> {
  if (isPdf(bytes)) return drawPdfPage(canvas, bytes, page, assets);
  const picture = await createImageBitmap(new Blob([bytes.slice()]));
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return picture.close();
}

function placeBoxes(boxes: HTMLElement, { draft, reading }: OpenDraft, page: number, chosen: number | null): void {
  const places = reading === null ? [] : unsurePlaces(draft, reading.text).filter(({ word }) => word.page === page);
  boxes.replaceChildren(
    ...places.map(({ index, word: { box } }) => {
      const made = element('span', index === chosen ? { class: 'is-chosen' } : {});
      const percent = (share: number): string => `${100 * share}%`;
      Object.assign(made.style, {
        left: percent(box.x0),
        top: percent(box.y0),
        width: percent(box.x1 - box.x0),
        height: percent(box.y1 - box.y0),
      });
      return made;
    }),
  );
  boxes.querySelector('.is-chosen')?.scrollIntoView({ block: 'center', inline: 'center' });
}
