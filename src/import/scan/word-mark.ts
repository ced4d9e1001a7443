/**
 * Marks that travel with unsure words through the layout of a page, so that their places in the
 * text are known: a letter of the private area, behind the first letter of the word, where no rule
 * of layout looks.
 */
import type { Imported, ImportNote, UnsureWord } from '../imported.ts';
import type { FoundUnsure, RecognisedPage } from '../recognised.ts';
import { ENGINE } from './recogniser.ts';

/** Private letters of Unicode (U+F0000 on), each a mark of its own. */
const FIRST = 0xf0000;
/** No scan has so many unsure words; beyond it they are not marked. */
const MOST_MARKS = 0xfffd;
const MARKS = /[\u{f0000}-\u{ffffd}]/gu;

/** A word with its mark; a figure or a dash alone has none, for it is mostly the mark of a list. */
export function marked(word: string, mark: number): string {
  const [first = '', ...rest] = [...word];
  const isListMark = rest.length === 0 && !/\p{L}/u.test(first);
  return isListMark || mark > MOST_MARKS ? word : first + String.fromCodePoint(FIRST + mark) + rest.join('');
}

/** A text without marks, and the words at the places where they were. */
export function takeMarks(
  text: string,
  unsure: readonly FoundUnsure[],
): { readonly text: string; readonly unsure: readonly UnsureWord[] } {
  const placed: UnsureWord[] = [];
  const lines = text.split('\n').map((line, i) => {
    let before = 0;
    for (const { 0: mark, index } of line.matchAll(MARKS)) {
      const word = unsure[(mark.codePointAt(0) ?? FIRST) - FIRST];
      const first = [...line.slice(0, index)].at(-1)?.length ?? 1;
      if (word) placed.push({ line: i + 1, column: index - before - first + 1, ...word });
      before += mark.length;
    }
    return line.replace(MARKS, '');
  });
  return { text: lines.join('\n'), unsure: placed };
}

/** A text that was laid out with recognised pages: without marks, with its unsure words, and said so. */
export function withUnsure(imported: Imported, scans: readonly RecognisedPage[]): Imported {
  const found = scans.flatMap(({ unsure }) => unsure);
  const { text, unsure } = takeMarks(new TextDecoder().decode(imported.bytes), found);
  const specks = scans.reduce((sum, scan) => sum + scan.specks, 0);
  const notes = [
    noteOf('check', UNCOMPARED(unsure.length)),
    ...(specks > 0 ? [noteOf('told', `Đã bỏ ${specks} vết không phải chữ (vết bẩn, nét dấu, nét bút).`)] : []),
  ];
  const recognised = { engine: ENGINE, pages: scans.length };
  const bytes = new TextEncoder().encode(text);
  return { ...imported, bytes, recognised, unsure, notes: [...notes, ...imported.notes] };
}

function noteOf(weight: ImportNote['weight'], message: string): ImportNote {
  return { line: null, page: null, weight, message };
}

const UNCOMPARED = (count: number): string =>
  `Chữ được nhận dạng từ bản quét nên có thể sai, kể cả số và ngày; máy không chắc ${count} chữ. Đối chiếu với bản quét rồi ghi compared vào mục scan của tệp .yaml.`;
