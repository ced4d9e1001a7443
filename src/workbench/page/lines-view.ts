/** The text line by line, with the marks of what is said of each line. */
import { element } from '../../search/client/element.ts';
import { unsurePlaces } from '../text/unsure-places.ts';
import type { OpenDraft } from './open-draft.ts';

/** More lines than this would make a page that no machine scrolls; a statute has some 12,000. */
const MOST_LINES = 20_000;

/** The lines of the text as decoded; null where it cannot be shown. */
export function linesView({ draft, reading }: OpenDraft): HTMLElement | null {
  if (reading === null || reading.text === '') return null;
  const lines = reading.text.replace(/\n$/, '').split('\n');
  const said = new Set(
    reading.findings.filter(({ file, severity }) => !file.endsWith('.yaml') && severity !== 'info').map((f) => f.line),
  );
  const unsure = Map.groupBy(unsurePlaces(draft, reading.text), ({ start }) => lineAt(reading.text, start));
  const notes = Map.groupBy(draft.notes, ({ line }) => line ?? 0);
  const rows = lines.slice(0, MOST_LINES).flatMap((line, i) => {
    const number = i + 1;
    const isSaid = said.has(number);
    const row = element(
      'li',
      { 'data-line': String(number), tabindex: '-1', ...(isSaid ? { class: 'is-said' } : {}) },
      element('span', { class: 'wb-number', 'aria-hidden': 'true' }, String(number)),
      element('span', { class: 'wb-words' }, ...markedWords(line, reading.text, unsure.get(number) ?? [])),
    );
    const beside = (notes.get(number) ?? []).map(({ message }) => element('li', { class: 'wb-note small' }, message));
    return [row, ...beside];
  });
  const more = lines.length - MOST_LINES;
  return element(
    'div',
    {},
    element('ol', { class: 'wb-lines', 'aria-label': 'Các dòng của văn bản' }, ...rows),
    more > 0 ? element('p', { class: 'small quiet' }, `Và ${more} dòng nữa không hiện ở đây.`) : null,
  );
}

function lineAt(text: string, start: number): number {
  return text.slice(0, start).split('\n').length;
}

function markedWords(line: string, text: string, places: ReturnType<typeof unsurePlaces>): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const { start, word } of places) {
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    parts.push(line.slice(from, column), element('mark', { title: 'máy không chắc chữ này' }, word.word));
    from = column + word.word.length;
  }
  return [...parts, line.slice(from)];
}

/** Shows a line and gives it the focus; false where it is not among those shown. */
export function showLine(container: HTMLElement, line: number): boolean {
  const row = container.querySelector<HTMLElement>(`[data-line="${line}"]`);
  if (!row) return false;
  for (const other of container.querySelectorAll('.is-shown')) other.classList.remove('is-shown');
  row.classList.add('is-shown');
  row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
  return true;
}
