/**
 * The text that will be committed, to be compared with the original: what recognition or extraction
 * got wrong is mended here, and nothing else.
 */
import { textChanges } from '../../archive/document/history/text-changes.ts';
import { element } from '../../search/client/element.ts';
import { withText } from '../draft/draft.ts';
import { unsurePlaces, type UnsurePlace } from '../text/unsure-places.ts';
import { afterPause, button, replaceParts } from './controls.ts';
import type { OpenDraft } from './open-draft.ts';

/** Reading again while somebody types would lag behind the keys. */
const PAUSE = 700;

/** More changed stretches are counted. */
const CHANGES_SHOWN = 100;

export interface TextView {
  readonly root: HTMLElement;
  /** Shows what changed since: the words in doubt and the changed lines; the box keeps what is typed. */
  readonly update: (open: OpenDraft) => void;
  /** Saves what is typed and not saved yet. */
  readonly flush: () => void;
  /** Puts the cursor on a line. */
  readonly goTo: (line: number) => void;
}

/** Makes the view; `onWord` is told which word in doubt is looked at. */
export function textView(first: OpenDraft, onWord: (place: UnsurePlace | null) => void): TextView {
  let open = first;
  const box = element('textarea', {
    ...{ id: 'wb-chu', class: 'wb-text', spellcheck: 'false', rows: '24', 'aria-describedby': 'wb-chu-ghi' },
  }) as HTMLTextAreaElement;
  const doubts = element('div', {});
  const changes = element('div', {});
  const why = element('p', { id: 'wb-chu-ghi', class: 'small quiet' });
  const saved = afterPause(() => void open.session.change(open.draft.id, withText(open.draft, box.value)), PAUSE);
  let at = -1;
  const step = (by: number): void => {
    const places = open.reading === null ? [] : unsurePlaces(open.draft, box.value);
    if (places.length === 0) return;
    at = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length;
    const place = places[at];
    if (!place) return;
    select(box, place.start, place.start + place.word.word.length);
    onWord(place);
    open.say(`Chữ chưa chắc ${at + 1} trên ${places.length}: ${place.word.word}`);
  };
  box.addEventListener('input', saved.later);
  box.addEventListener('keydown', (event) => {
    if (!event.altKey || !['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter') sure();
    else step(event.key === 'ArrowDown' ? 1 : -1);
  });
  const sure = (): void => {
    const place = unsurePlaces(open.draft, box.value)[at];
    if (!place) return;
    at--;
    saved.now();
    void open.session.change(open.draft.id, { sureWords: [...open.draft.sureWords, place.index] }).then(() => step(1));
  };
  const update = (now: OpenDraft): void => {
    const isOther = now.draft.edited !== open.draft.edited || box.value === '';
    open = now;
    // What was read last may be of words that were edited since, and taken back.
    const text = now.draft.edited ?? now.draft.base ?? now.reading?.text ?? '';
    if (isOther && document.activeElement !== box) box.value = text;
    box.readOnly = now.draft.base === null;
    why.replaceChildren(...explanation(now));
    replaceParts(doubts, doubtsView(now, box.value, { step, sure }));
    replaceParts(changes, changesView(now));
  };
  update(first);
  return {
    root: element(
      'div',
      {},
      element('label', { for: 'wb-chu', class: 'wb-label' }, 'Chữ sẽ đưa lên'),
      ...[why, doubts, box, changes],
    ),
    update,
    flush: saved.now,
    goTo: (line) => {
      const start =
        box.value
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      select(box, start, start);
    },
  };
}

function explanation({ draft, session, reading }: OpenDraft): (Node | string)[] {
  if (draft.base !== null)
    return ['Chỉ sửa chỗ máy chép sai so với bản gốc. Bản gốc in sai thì giữ nguyên như bản gốc.'];
  const allow = (): void => void session.change(draft.id, { base: reading?.text ?? null });
  return [
    `Tệp chữ (${reading?.encoding ?? ''}) được giữ nguyên từng byte làm chứng cứ, nên ở đây không sửa được. `,
    'Giá trị đọc sai thì sửa ở “Máy đọc ra”. Nếu tệp này chỉ là bản chép, bản nhận dạng lại từ giấy: ',
    button('cho phép sửa chữ', allow, { key: 'cho sửa', kind: 'link-button' }),
    '; tệp khi ấy được ghi lại bằng UTF-8.',
  ];
}

function doubtsView(
  { draft, reading }: OpenDraft,
  text: string,
  { step, sure }: { readonly step: (by: number) => void; readonly sure: () => void },
): HTMLElement | null {
  if (draft.unsure.length === 0 || reading === null) return null;
  const left = unsurePlaces(draft, text).length;
  if (left === 0) return element('p', { class: 'small' }, 'Đã xem hết các chữ máy không chắc.');
  return element(
    'p',
    { class: 'wb-actions' },
    element('span', { class: 'small' }, `Còn ${left} chữ máy không chắc: `),
    button('Chữ trước', () => step(-1), { label: 'Chữ trước mà máy không chắc (Alt + mũi tên lên)' }),
    button('Chữ sau', () => step(1), { label: 'Chữ sau mà máy không chắc (Alt + mũi tên xuống)' }),
    button('Chữ này đúng', sure, { label: 'Chữ này đúng (Alt + Enter)' }),
    element('span', { class: 'small quiet' }, 'Phím: Alt ↓, Alt ↑, Alt Enter'),
  );
}

/** Lines that differ from the imported text, word by word, and the way back. */
function changesView({ draft, session, say }: OpenDraft): HTMLElement | null {
  if (draft.edited === null || draft.base === null) return null;
  const stretches = textChanges(draft.base, draft.edited);
  const back = (): void => {
    void session.change(draft.id, { edited: null });
    say('Đã trả về chữ như khi nhận.');
  };
  return element(
    'section',
    { class: 'wb-changes' },
    element('h3', {}, `Đã sửa ${stretches.length} chỗ`),
    button('Trả về chữ như khi nhận', back),
    element(
      'ul',
      {},
      ...stretches
        .slice(0, CHANGES_SHOWN)
        .map(({ line, words }) =>
          element('li', {}, element('span', { class: 'small quiet' }, `dòng ${line}: `), ...words.map(changedWords)),
        ),
    ),
    stretches.length > CHANGES_SHOWN ? element('p', {}, `Và ${stretches.length - CHANGES_SHOWN} chỗ khác.`) : null,
  );
}

function changedWords({ kind, words }: ReturnType<typeof textChanges>[number]['words'][number]): Node | string {
  if (kind === 'same') return words;
  return element(kind === 'added' ? 'ins' : 'del', {}, words);
}

function select(box: HTMLTextAreaElement, start: number, end: number): void {
  box.focus();
  box.setSelectionRange(start, end);
  // No browser scrolls to a selection by itself: as far as its lines are of the whole.
  const lines = box.value.split('\n').length;
  const before = box.value.slice(0, start).split('\n').length - 1;
  box.scrollTop = Math.max(0, (before / lines) * box.scrollHeight - box.clientHeight / 3);
}
