/** The way in: files are dropped, chosen or pasted; each has a line until it is a draft. */
import { element } from '../../search/client/element.ts';
import type { ImportQueue, Dropped, QueueRow } from '../session/import-queue.ts';
import { button } from './controls.ts';

/** Watches the box, the field of files and pasting; `root` holds them. */
export function watchIntake(root: HTMLElement, queue: Pick<ImportQueue, 'add'>): void {
  const drop = root.querySelector<HTMLElement>('[data-drop]');
  const chosen = root.querySelector<HTMLInputElement>('input[type=file]');
  const typed = root.querySelector<HTMLFormElement>('[data-paste]');
  const add = (files: Iterable<File>): void => {
    const dropped = [...files].map(droppedOf);
    if (dropped.length > 0) void queue.add(dropped);
  };
  chosen?.addEventListener('change', () => {
    add(chosen.files ?? []);
    // The same file may be chosen again, after it was mended.
    chosen.value = '';
  });
  // All of the page takes a file that misses the box: the browser would leave the page to show it.
  for (const name of ['dragover', 'drop'] as const)
    document.addEventListener(name, (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      drop?.classList.toggle('is-over', name === 'dragover');
      if (name === 'drop') add(event.dataTransfer.files);
    });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) drop?.classList.remove('is-over');
  });
  document.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files || files.length === 0) return;
    event.preventDefault();
    add(files);
  });
  typed?.addEventListener('submit', (event) => {
    event.preventDefault();
    const box = typed.querySelector('textarea');
    if (!box || box.value.trim() === '') return box?.focus();
    const text = box.value.replace(/\r\n?/g, '\n');
    const bytes = new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
    void queue.add([{ name: 'chữ đã dán.txt', bytes: () => Promise.resolve(bytes) }]);
    box.value = '';
  });
}

function droppedOf(file: File): Dropped {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** The lines of files that are not drafts yet: waiting, read, given up or broken. */
export function queueRows(rows: readonly QueueRow[], giveUp: (id: number) => void): HTMLElement[] {
  return rows
    .filter(({ state }) => state.is !== 'done')
    .map(({ id, name, state }) => {
      const isGoing = state.is === 'waiting' || state.is === 'reading';
      return element(
        'li',
        { class: state.is === 'fault' ? 'wb-queue is-fault' : 'wb-queue' },
        element('span', { class: 'wb-value' }, name),
        ' ',
        element('span', { class: state.is === 'fault' ? '' : 'small quiet' }, stateWordsOf(state)),
        ' ',
        button(isGoing ? 'Dừng' : 'Bỏ khỏi danh sách', () => giveUp(id), {
          ...{
            key: `dừng ${id}`,
            kind: 'link-button small',
            label: `${isGoing ? 'Dừng đọc' : 'Bỏ khỏi danh sách'} ${name}`,
          },
        }),
      );
    });
}

/** What the line of a file says. */
export function stateWordsOf(state: QueueRow['state']): string {
  if (state.is === 'waiting') return 'chờ đến lượt';
  if (state.is === 'given-up') return 'đã dừng';
  if (state.is === 'fault') return state.why;
  if (state.is === 'done') return 'đã đọc';
  return state.at === null ? 'đang đọc …' : `đang đọc trang ${state.at.page} trên ${state.at.of} …`;
}
