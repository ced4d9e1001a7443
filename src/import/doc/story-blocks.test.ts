import { expect, test } from 'vitest';
import type { WordBlock } from '../word/blocks.ts';
import { countedLists } from '../word/lists.ts';
import type { LetterLook, ParagraphLook } from './settings.ts';
import { storyBlocks, type DocReading } from './story-blocks.ts';

/** Looks by the letters that have them, of the first place where they stand. */
type Looks<T> = Readonly<Record<string, T>>;

const readingOf = (text: string, letters: Looks<LetterLook>, paragraphs: Looks<ParagraphLook>): DocReading => {
  const at =
    <T>(looks: Looks<T>) =>
    (place: number): T | undefined =>
      Object.entries(looks).find(([words]) => {
        const from = text.indexOf(words);
        return from >= 0 && place >= from && place < from + words.length;
      })?.[1];
  const paragraphAt = at(paragraphs);
  return {
    pieces: [{ first: 0, place: 0, width: 1, text }],
    letterAt: at(letters),
    paragraphAt: (place) => ({ style: 0, ...paragraphAt(place) }),
    lettersOfStyle: () => ({}),
    lists: countedLists(
      new Map([
        [
          '1',
          {
            counter: 'a',
            starts: new Map(),
            levels: new Map([
              [
                0,
                {
                  start: 1,
                  format: 'decimal',
                  text: '%1.',
                  suffix: ' ',
                  restart: undefined,
                  isLegal: false,
                  style: undefined,
                },
              ],
            ]),
          },
        ],
      ]),
    ),
    fonts: [],
    written: new Set(),
    oldText: new Map(),
    counts: { inserted: 0, deleted: 0, hidden: 0, notes: 0 },
  };
};
const shown = (blocks: readonly WordBlock[]): unknown[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => shown(cell.blocks))),
  );
const read = (text: string, letters: Looks<LetterLook> = {}, paragraphs: Looks<ParagraphLook> = {}): unknown[] =>
  shown(storyBlocks(0, text.length, readingOf(text, letters, paragraphs)));

test.each<[string, unknown[], unknown[]]>([
  ['paragraphs, soft breaks, hyphens', read('Một\x0bhai\rba\x1ebốn\x1fnăm\r'), ['Một\nhai', 'ba-bốnnăm']],
  ['a text that ends without a mark', read('Một'), ['Một']],
  ['fields by their result', read('Ngày \x13DATE\x1405\x15.\r'), ['Ngày 05.']],
  ['hidden and deleted words', read('Một hai ba\r', { 'hai ': { hidden: true }, ba: { deleted: true } }), ['Một ']],
  ['a paragraph whose end was deleted goes on', read('Một \rhai\r', { '\r': { deleted: true } }), ['Một hai']],
  ['capitals', read('Quyết định\r', { 'Quyết định': { capitals: true } }), ['QUYẾT ĐỊNH']],
  ['a note where its mark stands for one', read('Một\x02\r', { '\x02': { special: true } }), ['Một[1]']],
  ['near miss: the same letter that stands for nothing', read('Một\x02\r'), ['Một']],
  ['numbers of a list', read('A\rB\r', {}, { 'A\r': { list: 1 }, 'B\r': { list: 1 } }), ['1. A', '2. B']],
])('%s', (_, found, blocks) => {
  expect(found).toEqual(blocks);
});

test('a table: cells, rows whose end is marked, and what comes after it', () => {
  const text = 'a\x07b\x07\x07c\rd\x07e\x07\x07Hết\r';
  const rowEnds = [4, 11];
  const paragraphAt = (place: number): ParagraphLook & { readonly style: number } => ({
    style: 0,
    inTable: place < 12,
    endsRow: rowEnds.includes(place),
    hasLines: place === 11,
  });
  const blocks = storyBlocks(0, text.length, { ...readingOf(text, {}, {}), paragraphAt });
  expect(shown(blocks)).toEqual([
    [
      [['a'], ['b']],
      [['c', 'd'], ['e']],
    ],
    'Hết',
  ]);
  expect(blocks[0]).toMatchObject({ isFramed: true });
});
