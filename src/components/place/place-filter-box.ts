/**
 * The filter box in the page: fetches the list of names at first use and shows what it finds above
 * the list of provinces.
 */
import {
  findPlaces,
  unpackPlaces,
  type FoundPlace,
  type NamedPlace,
  type PackedPlace,
} from '../../archive/place/place-filter.ts';

const mostFound = 30;

/** Turns on the box of the page, if it has one. */
export function watchPlaceFilter(): void {
  const box = document.querySelector<HTMLElement>('[data-place-filter]');
  const input = box?.querySelector('input');
  const status = box?.querySelector('[role=status]');
  const list = box?.querySelector('ul');
  const { placeFilter = '', placeRoot = '' } = box?.dataset ?? {};
  const all = document.querySelector<HTMLElement>('.place-list');
  if (!box || !input || !status || !list) return;
  let names: Promise<readonly NamedPlace[]> | undefined;
  const load = (): Promise<readonly NamedPlace[]> =>
    (names ??= fetch(placeFilter).then(
      async (answer) => unpackPlaces((await answer.json()) as PackedPlace[]),
      (error: unknown) => {
        names = undefined;
        throw error;
      },
    ));
  const show = async (): Promise<void> => {
    const query = input.value.trim();
    const found = query === '' ? [] : findPlaces(await load(), query);
    // What was typed while the list was on its way has an answer of its own.
    if (query !== input.value.trim()) return;
    if (all) all.hidden = query !== '';
    list.replaceChildren(...found.slice(0, mostFound).map((f) => foundRow(placeRoot, f)));
    status.textContent =
      query === ''
        ? ''
        : found.length === 0
          ? 'Không có địa phương nào như vậy trong kho.'
          : `${found.length} địa phương${found.length > mostFound ? `, ${mostFound} nơi đầu` : ''}`;
  };
  box.hidden = false;
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.addEventListener('input', () => {
    show().catch(() => (status.textContent = 'Không tải được danh sách địa phương.'));
  });
}

function foundRow(root: string, { place: [path, name, where, count], by }: FoundPlace): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root}${path}/`;
  link.textContent = name;
  const before = path.startsWith('2021/') ? 'trước 01/7/2025' : 'hiện nay';
  const facts = [where, before, by && `từ ${by.charAt(0).toLowerCase()}${by.slice(1)} cũ`, `${count} văn bản`]
    .filter(Boolean)
    .join(' · ');
  item.append(link, textSpan(facts, 'small quiet'));
  return item;
}

function textSpan(text: string, kind: string): HTMLElement {
  const span = document.createElement('span');
  span.className = kind;
  span.textContent = text;
  return span;
}
