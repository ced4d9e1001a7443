/** What is said above the results of a query with operators. */
import { countInFigures } from '../../../vietnamese/count-in-figures.ts';
import type { Addresses } from '../../../archive/urls.ts';
import { element } from '../element.ts';
import { cardSection } from '../result/card-section.ts';
import type { FoundFile, OperatorNotes, TakenOperator, Undated } from '../../answer/answer.ts';

/** More values than these are counted, not named. */
const MOST_TAKEN = 4;

/** The lines and cards: what each operator was taken for, what is not understood, the files. */
export function narrowingNotes(
  { filters, unknown, files, undated }: OperatorNotes,
  to: Addresses,
): readonly HTMLElement[] {
  const known = filters.filter(({ isKnown }) => isKnown);
  const missing = filters.filter(({ isKnown }) => !isKnown);
  const help = element('a', { href: to.searchHelp() }, 'Các cách lọc trong ô tìm');
  const lines = [
    ...(known.length > 0 ? [`Đang lọc: ${known.map(saidOf).join('; ')}.`] : []),
    ...missing.map(({ name, value }) => `Kho không có gì cho “${name}:${value}”.`),
    ...unknown.map((name) => `“${name}:” không phải là cách lọc của kho, nên được tìm như chữ thường.`),
  ];
  const notes = element('div', { class: 'search-operators' }, ...lines.map((line) => element('p', {}, line)));
  if (undated) notes.append(undatedLine(undated, to));
  notes.append(element('p', {}, help));
  if (files.length === 0) return [notes];
  const cards = files.map((file) => fileCard(file, to));
  return [notes, cardSection('Tệp nguồn', cards, { shown: 3, most: 20, more: `Thêm ${cards.length - 3} tệp` })];
}

function undatedLine({ query, documents }: Undated, to: Addresses): HTMLElement {
  const [before, words] =
    documents === null
      ? ['Văn bản không rõ năm không có ở đây: ', 'tìm trong những văn bản ấy']
      : ['Ngoài ra có ', `${countInFigures(documents)} văn bản không rõ năm`];
  return element('p', {}, before, element('a', { href: to.search(query) }, words), '.');
}

function saidOf({ name, value, taken }: TakenOperator): string {
  const more = taken.length - MOST_TAKEN;
  const names = taken.slice(0, MOST_TAKEN).join(', ') + (more > 0 ? ` và ${more} nữa` : '');
  return names === value ? `${name} ${value}` : `${name} “${value}” (${names})`;
}

function fileCard({ id, sha256, lines, line }: FoundFile, to: Addresses): HTMLElement {
  const held = line !== null && line <= lines;
  const at = line === null ? '' : held ? `, dòng ${line}` : '';
  const href = to.document(id, held ? `dong-${line}` : undefined);
  const beyond = line !== null && !held ? ` · tệp không có dòng ${line}` : '';
  return element(
    'li',
    { class: 'number-card' },
    element('a', { href }, `${id}.txt${at}`),
    element(
      'p',
      { class: 'quiet' },
      `${countInFigures(lines)} dòng · SHA-256 `,
      element('span', { class: 'sha' }, sha256),
      beyond,
    ),
  );
}
