/** The drafts of this browser: each with its state, to be opened or thrown away. */
import { element } from '../../search/client/element.ts';
import { stateWords } from '../draft/draft-state.ts';
import type { Session } from '../session/session.ts';
import { filesOf, heldBecause, zipOf } from '../take-out/draft-files.ts';
import { button } from './controls.ts';
import { download } from './download.ts';

export interface ListActs {
  readonly open: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly say: (words: string) => void;
}

/** The list, with what can be done with all drafts at once; `opened` is the one that is looked at. */
export function draftList(session: Session, opened: string | null, acts: ListActs): readonly (Node | null)[] {
  const { drafts } = session;
  if (drafts.length === 0)
    return [element('p', { class: 'quiet' }, 'Chưa có bản nháp nào. Đưa một tệp vào ô trên để bắt đầu.')];
  const rows = drafts.map(({ id, file, name }) => {
    const state = session.state(id);
    const title = session.reading(id)?.directive?.title ?? null;
    return element(
      'li',
      id === opened ? { class: 'is-opened' } : {},
      element(
        'div',
        {},
        button(file, () => acts.open(id), {
          ...{ key: `mở ${id}`, kind: 'link-button', label: id === opened ? `${file}, đang xem` : file },
        }),
        element('p', { class: 'small quiet' }, title ?? `${name}.txt`),
      ),
      element('span', { class: `wb-state is-${state}` }, session.isUnread(id) ? 'chưa đọc được' : stateWords[state]),
      button('Xóa', () => acts.remove(id), {
        key: `xóa ${id}`,
        kind: 'link-button small',
        label: `Xóa bản nháp ${file}`,
      }),
    );
  });
  return [element('ul', { class: 'wb-drafts' }, ...rows), drafts.length > 1 ? allView(session, acts) : null];
}

function allView(session: Session, { say }: ListActs): HTMLElement {
  const out = session.drafts.filter(({ id }) => heldBecause(session.state(id)) === null);
  const kept = session.drafts.length - out.length;
  const take = async (): Promise<void> => {
    download({ name: 'van-ban.zip', bytes: await zipOf(out.flatMap(filesOf)) }, 'application/zip');
    say(`Đã tải van-ban.zip: ${out.length} văn bản${kept > 0 ? `, để lại ${kept} bản nháp chưa lấy ra được` : ''}.`);
  };
  return element(
    'p',
    { class: 'wb-actions' },
    out.length === 0 ? null : button(`Tải ${out.length} văn bản (ZIP)`, () => void take(), { key: 'tải tất cả' }),
    kept === 0
      ? null
      : element('span', { class: 'small quiet' }, `${kept} bản nháp bị giữ lại, có lỗi hay chưa đọc xong.`),
  );
}
