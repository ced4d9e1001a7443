import { element } from '../../search/client/element.ts';
import type { KeptOverview, LetGo } from './kept-overview.ts';
import { sizeInWords } from './kept-words.ts';

/** How much room the site takes on the device, and what a reader can do about it. */
export async function storageSection({ asked, visited }: KeptOverview, act: LetGo): Promise<HTMLElement> {
  const keys = [...asked, ...visited].map(({ subject }) => subject.key);
  const clear = element('button', { type: 'button', class: 'tool', 'data-kept-clear': '' }, 'Xóa hết khỏi máy này');
  clear.addEventListener('click', () => void act(keys, 'Đã xóa hết; máy này chỉ còn khung của trang web.'));
  return element(
    'section',
    { class: 'section' },
    element('h2', {}, 'Chỗ trên máy'),
    element('p', { 'data-kept-storage': '' }, await roomInWords()),
    element('p', { class: 'kept-actions' }, keys.length > 0 ? clear : null, await persistButton()),
  );
}

/** What the browser says of all that this host keeps. */
async function roomInWords(): Promise<string> {
  const { usage, quota } = await navigator.storage.estimate().catch(() => ({ usage: undefined, quota: undefined }));
  if (usage === undefined || quota === undefined) return 'Trình duyệt không cho biết đang dùng bao nhiêu chỗ.';
  return `Trang web này đang dùng khoảng ${sizeInWords(usage)} trên máy; trình duyệt cho dùng đến khoảng ${sizeInWords(quota)}.`;
}

/** A browser that runs out of room throws away what no reader asked it to keep. */
async function persistButton(): Promise<HTMLElement | null> {
  const persisted = await navigator.storage.persisted().catch(() => null);
  if (persisted === null) return null;
  if (persisted) return element('span', { class: 'quiet' }, 'Trình duyệt đã hứa không tự xóa khi máy hết chỗ.');
  const button = element('button', { type: 'button', class: 'tool' }, 'Xin trình duyệt đừng tự xóa');
  button.addEventListener('click', () => {
    void navigator.storage.persist().then((granted) => {
      const said = granted
        ? 'Trình duyệt đã hứa không tự xóa khi máy hết chỗ.'
        : 'Trình duyệt chưa đồng ý; nó có thể tự xóa khi máy hết chỗ. Cài trang web vào máy hay đánh dấu trang thì lần sau dễ được hơn.';
      button.replaceWith(element('span', { role: 'status' }, said));
    });
  });
  return button;
}
