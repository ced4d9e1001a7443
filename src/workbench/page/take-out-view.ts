/** The way out: the names of the files, downloads, and the pages of the host of the repository. */
import { element } from '../../search/client/element.ts';
import type { Finding } from '../report/finding.ts';
import { filesOf, forgeWay, heldBecause, SOURCES, type DraftFile } from '../take-out/draft-files.ts';
import { afterPause, button } from './controls.ts';
import { download } from './download.ts';
import { findingView } from './findings-view.ts';
import type { OpenDraft } from './open-draft.ts';

const PAUSE = 500;

/** Codes that are about the name of the file. */
const NAME_CODES: ReadonlySet<Finding['code']> = new Set([
  'ten-tep-khong-hop-le',
  'ten-tep-windows',
  'ten-tep-kho-dung',
]);

/** The panel; `before` is the one that it replaces, whose box is kept while somebody types in it. */
export function takeOutView(open: OpenDraft, before: HTMLElement | null): HTMLElement {
  const kept = before?.querySelector<HTMLElement>('.wb-name');
  const isTyping = kept?.contains(document.activeElement) === true;
  const because = heldBecause(open.session.state(open.draft.id));
  const name = nameView(open);
  if (isTyping && kept && before) {
    kept.querySelector('.wb-name-said')?.replaceWith(name.querySelector('.wb-name-said') ?? '');
    before.querySelector('.wb-ways')?.replaceWith(waysView(open, because));
    return before;
  }
  return element('div', {}, name, waysView(open, because));
}

function nameView(open: OpenDraft): HTMLElement {
  const { draft, reading, session } = open;
  const box = element('input', {
    ...{ type: 'text', id: 'wb-ten', value: draft.name, spellcheck: 'false', autocapitalize: 'off' },
    ...{ 'data-key': 'tên tệp', 'aria-describedby': 'wb-ten-noi' },
  }) as HTMLInputElement;
  const change = afterPause(() => {
    const name = box.value.trim();
    if (name !== '' && name !== draft.name) void session.change(draft.id, { name, isNameChosen: true });
  }, PAUSE);
  box.addEventListener('input', change.later);
  box.addEventListener('blur', change.now);
  const proposed = reading?.proposedName ?? null;
  const take = (): void => void session.change(draft.id, { name: proposed ?? draft.name, isNameChosen: false });
  const faults = (reading?.findings ?? []).filter(({ code }) => NAME_CODES.has(code));
  return element(
    'div',
    { class: 'wb-name' },
    element('label', { for: 'wb-ten', class: 'wb-label' }, 'Tên tệp, không có đuôi'),
    box,
    element(
      'div',
      { class: 'wb-name-said', id: 'wb-ten-noi' },
      reading && reading.id !== ''
        ? element(
            'p',
            { class: 'small quiet' },
            'Địa chỉ trang, dùng mãi mãi: ',
            element('code', {}, `/van-ban/${reading.id}/`),
          )
        : null,
      proposed !== null && draft.isNameChosen && proposed !== draft.name
        ? element(
            'p',
            { class: 'small' },
            'Máy đề xuất ',
            element('code', {}, proposed),
            ' ',
            button('Dùng tên này', take, { kind: 'link-button' }),
          )
        : null,
      faults.length === 0 ? null : element('ul', {}, ...faults.map((fault) => findingView(open, fault))),
    ),
  );
}

function waysView(open: OpenDraft, because: string | null): HTMLElement {
  if (because !== null) return element('p', { class: 'wb-ways wb-held' }, because);
  const files = filesOf(open.draft);
  return element('div', { class: 'wb-ways' }, ...files.map((file) => fileView(open, file)), stepsView(open, files));
}

function fileView({ site, say }: OpenDraft, file: DraftFile): HTMLElement {
  const way = forgeWay(site.repository, file);
  const copy = (): void => {
    navigator.clipboard.writeText(new TextDecoder().decode(file.bytes)).then(
      () => say(`Đã chép chữ của ${file.name}.`),
      () => say('Trình duyệt không cho chép; hãy tải tệp về.'),
    );
  };
  const get = (): void => {
    download(file);
    say(`Đã tải tệp ${file.name}.`);
  };
  return element(
    'section',
    { class: 'wb-file' },
    element('h3', {}, element('code', {}, file.name)),
    element(
      'p',
      { class: 'wb-actions' },
      button('Tải về', get, { key: `tải ${file.name}`, label: `Tải về ${file.name}`, kind: 'wb-button is-main' }),
      way?.newFile == null
        ? null
        : element(
            'a',
            { href: way.newFile, class: 'wb-button', target: '_blank', rel: 'noopener' },
            way.isFilledIn ? 'Mở trang tạo tệp, đã điền sẵn' : 'Mở trang tạo tệp, điền sẵn tên',
          ),
      way?.newFile != null && !way.isFilledIn
        ? button('Chép chữ', copy, { key: `chép ${file.name}`, label: `Chép chữ của ${file.name}` })
        : null,
      way === null || way.isFilledIn
        ? null
        : element(
            'a',
            { href: way.upload, class: 'wb-button', target: '_blank', rel: 'noopener' },
            'Mở trang tải tệp lên',
          ),
    ),
    way?.because == null ? null : element('p', { class: 'small quiet' }, way.because),
  );
}

function stepsView({ site }: OpenDraft, files: readonly DraftFile[]): HTMLElement {
  const both = files.length > 1 ? 'hai tệp' : 'tệp';
  return element(
    'p',
    { class: 'small quiet' },
    site.repository === null
      ? `Kho này chưa ghi địa chỉ kho git. Đưa ${both} vào thư mục ${SOURCES} của kho, hoặc gửi cho cán bộ phụ trách; `
      : `Đưa ${both} vào thư mục ${SOURCES}, chọn tạo nhánh mới rồi gửi yêu cầu đưa vào kho; `,
    element('a', { href: site.guide }, 'xem hướng dẫn'),
    '.',
  );
}
