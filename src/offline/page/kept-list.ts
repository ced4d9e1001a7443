/** Lists what is kept, lets go of it, says how much room it takes. */
import { element } from '../../search/client/element.ts';
import { letGo } from '../store/keep-subject.ts';
import { openKeeping } from '../store/keeping.ts';
import type { Subject } from '../store/records.ts';
import { keptOverview, type KeptEntry, type KeptOverview, type LetGo } from './kept-overview.ts';
import { dayInFigures, sizeInWords } from './kept-words.ts';
import { storageSection } from './storage-section.ts';

/** Fills the page of what is kept (`root`) of the site at `base`. */
export async function showKept(root: HTMLElement, base: string): Promise<void> {
  const list = root.querySelector('[data-kept-list]');
  if (!list) return;
  if (!('serviceWorker' in navigator)) {
    say(root, 'Trình duyệt chỉ giữ được trang khi địa chỉ bắt đầu bằng https://; ở địa chỉ này thì chưa giữ được.');
    return;
  }
  try {
    const keeping = await openKeeping(base);
    const draw = async (): Promise<void> => {
      const overview = await keptOverview(keeping);
      list.replaceChildren(...sections(overview, base, act), await storageSection(overview, act));
    };
    const act = async (keys: readonly string[], said: string): Promise<void> => {
      await letGo(keeping, keys);
      await draw();
      say(root, said);
      // What had the focus is gone.
      root.querySelector<HTMLElement>('[data-kept-said]')?.focus();
    };
    await draw();
  } catch (error) {
    console.warn(error);
    say(root, 'Trình duyệt này đang chặn việc lưu trên máy, nên chưa giữ được trang nào.');
  }
}

function say(root: HTMLElement, words: string): void {
  const said = root.querySelector<HTMLElement>('[data-kept-said]');
  if (!said) return;
  said.tabIndex = -1;
  said.textContent = words;
}

function sections({ asked, visited }: KeptOverview, base: string, act: LetGo): HTMLElement[] {
  const none = 'Chưa giữ văn bản hay địa phương nào.';
  return [
    section('Đã giữ', asked, none, (entry) => askedRow(entry, base, act)),
    section('Vừa xem, tự giữ', visited, 'Chưa có trang nào.', (entry) => visitedRow(entry, base, act)),
  ];
}

/** So many of a kind are shown; the others are folded, for a phone. */
const SHOWN = 8;

function section(
  name: string,
  entries: readonly KeptEntry[],
  none: string,
  row: (entry: KeptEntry) => HTMLElement,
): HTMLElement {
  const heading = element('h2', {}, `${name} `, element('span', { class: 'quiet figures' }, `(${entries.length})`));
  if (entries.length === 0)
    return element('section', { class: 'section' }, heading, element('p', { class: 'quiet' }, none));
  const rows = (some: readonly KeptEntry[]): HTMLElement =>
    element('ul', { class: 'kept-rows', role: 'list' }, ...some.map(row));
  const folded = entries.slice(SHOWN);
  const more = element(
    'details',
    { class: 'more-rows' },
    element('summary', {}, `Thêm ${folded.length} mục`),
    rows(folded),
  );
  return element(
    'section',
    { class: 'section' },
    heading,
    rows(entries.slice(0, SHOWN)),
    folded.length > 0 ? more : null,
  );
}

function askedRow({ subject, bytes }: KeptEntry, base: string, act: LetGo): HTMLElement {
  const facts = [
    subject.kind === 'place' ? 'Địa phương' : 'Văn bản và những gì nó viện dẫn',
    `${subject.pages.length} trang, ${sizeInWords(bytes)}`,
    `giữ ngày ${dayInFigures(subject.asked)}`,
  ].join(' · ');
  const missing = subject.missing.length > 0 ? `Chưa giữ được ${subject.missing.length} trang` : null;
  return element(
    'li',
    { class: 'kept-row' },
    element('div', {}, link(subject, base), element('p', { class: 'small quiet' }, facts, missing && ` · ${missing}`)),
    removeButton(subject, act),
  );
}

function visitedRow({ subject, bytes }: KeptEntry, base: string, act: LetGo): HTMLElement {
  const facts = `xem ngày ${dayInFigures(subject.asked)} · ${sizeInWords(bytes)}`;
  return element(
    'li',
    { class: 'kept-row' },
    element('div', {}, link(subject, base), element('p', { class: 'small quiet' }, facts)),
    removeButton(subject, act),
  );
}

function link({ path, name }: Subject, base: string): HTMLElement {
  return element('a', { href: base + path }, name || path);
}

function removeButton({ key, name, path }: Subject, act: LetGo): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'tool', 'aria-label': `Bỏ khỏi máy này: ${name || path}` },
    'Bỏ',
  );
  button.addEventListener('click', () => void act([key], `Đã bỏ khỏi máy này: ${name || path}.`));
  return button;
}
