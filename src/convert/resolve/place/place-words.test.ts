import { describe, expect, test } from 'vitest';
import type { Block, LocalityMention, Outline } from '../../model.ts';
import { markerLength, placeWordsIn, quoteStart } from './place-words.ts';

test.each([
  ['1. UBND', '1. '],
  ['a) UBND', 'a) '],
  ['Điều 12. UBND', 'Điều 12. '],
  ['1.2.3. UBND', '1.2.3. '],
  ['- UBND', '- '],
  ['+UBND', '+'],
  ['•  UBND', '•  '],
  ['  UBND', '  '],
  ['UBND', ''],
  ['1.UBND', ''],
  ['Điều UBND', ''],
  ['chương trình. UBND', ''],
])('%j begins with the mark %j', (text, mark) => {
  expect(text.slice(0, markerLength(text))).toBe(mark);
});

describe('the words quoted for a place', () => {
  const reading = `${'x'.repeat(50)} ${'y'.repeat(50)} ${'z'.repeat(40)}▢`;

  test('begin at its clause, or of a long one at a space near its end', () => {
    expect(quoteStart(reading, reading.length - 91, reading.length - 1)).toBe(reading.length - 91);
    expect(reading.slice(quoteStart(reading, 0, reading.length - 1))).toBe(`${'z'.repeat(40)}▢`);
  });

  test('are the place alone where no space is near', () => {
    const far = `a ${'x'.repeat(200)} b`;
    expect(quoteStart(far, 0, 150)).toBe(150);
    expect(quoteStart('x'.repeat(200), 0, 150)).toBe(150);
  });
});

interface Written extends Partial<Pick<Block, 'kind' | 'depth'>> {
  readonly text: string;
}

/** The words around the last place in square brackets; all places of one block are one list. */
function wordsAround(...written: readonly Written[]) {
  const blocks: Block[] = [];
  const mentions: LocalityMention[] = [];
  let reading = '';
  written.forEach(({ text, kind = 'paragraph', depth = 0 }, list) => {
    const start = reading.length;
    for (const piece of text.split(/(\[[^\]]*\])/)) {
      const name = /^\[(.*)\]$/.exec(piece)?.[1];
      if (name !== undefined)
        mentions.push({ start: reading.length, end: reading.length + name.length, list } as LocalityMention);
      reading += name ?? piece;
    }
    blocks.push({ start, end: reading.length, kind, depth } as Block);
    reading += '\n';
  });
  const blockOf = ({ start }: LocalityMention): number =>
    blocks.findIndex((block) => block.start <= start && start < block.end);
  const last = mentions.at(-1) as LocalityMention;
  const words = placeWordsIn(mentions, { blocks, reading } as unknown as Outline, blockOf)(last);
  return { ...words, quoted: reading.slice(words.span.start, words.span.end) };
}

describe('the words around a place', () => {
  test('are those of its clause, before the list that it is in', () => {
    const words = wordsAround({ text: 'Trời mưa. Dừng họp; cấm chợ tại các xã [An Lão] và [Ân Hảo] từ nay.' });
    expect(words).toMatchObject({
      before: 'cấm chợ tại các xã ',
      head: 'cấm chợ tại',
      sentence: 'Dừng họp; cấm chợ tại các xã ',
      text: 'Ân Hảo',
      after: ' từ nay.\n',
      opening: null,
      quoted: 'cấm chợ tại các xã An Lão và Ân Hảo',
    });
  });

  test('the number of a provision ends no sentence', () => {
    expect(wordsAround({ text: 'Điều 3. Cấm chợ tại [xã An Lão].' }).before).toBe('Điều 3. Cấm chợ tại ');
    expect(wordsAround({ text: '3. Cấm chợ tại [xã An Lão].' }).sentence).toBe('3. Cấm chợ tại ');
    expect(wordsAround({ text: 'Mưa to quá. Cấm chợ tại [xã An Lão].' }).before).toBe('Cấm chợ tại ');
  });

  test('are looked at so far, before and after', () => {
    const { before, after } = wordsAround({ text: `${'từ '.repeat(200)}[An Lão]${' sau'.repeat(200)}` });
    expect(before).toHaveLength(240);
    expect(after).toHaveLength(40);
  });

  test('are of its own block, though another stands before', () => {
    expect(wordsAround({ text: 'Cấm chợ tại' }, { text: '[xã An Lão]' }).before).toBe('');
  });

  test('in a table are those of its cell', () => {
    const table = { kind: 'table', text: '| Chợ | Phong tỏa. Cấm họp tại [An Lão] |' } as const;
    expect(wordsAround(table)).toMatchObject({ before: 'Cấm họp tại ', quoted: 'Cấm họp tại An Lão' });
    const cells = { kind: 'table', text: '| Cấm họp tại [Ân Hảo] | ở [An Lão] |' } as const;
    expect(wordsAround(cells)).toMatchObject({ before: 'ở ', quoted: expect.stringMatching(/^ ?ở An Lão$/) });
    const wrapped = { kind: 'table', text: '+---+---+\n| 1 | Cấm họp |\n|   | tại [An Lão] |' } as const;
    expect(wordsAround(wrapped)).toMatchObject({
      before: 'Cấm họp tại ',
      quoted: expect.stringMatching(/^ *tại An Lão$/),
    });
  });

  test('in a paragraph no stroke ends them, and a list of another block is another list', () => {
    expect(wordsAround({ text: 'Cấm họp | tại [An Lão]' }).quoted).toBe('Cấm họp | tại An Lão');
    expect(wordsAround({ text: 'Cấm chợ ở [Ân Hảo]' }, { text: 'Cấm họp ở [An Lão]' }).before).toBe('Cấm họp ở ');
  });
});

describe('the words that open a list, for a place that begins one of its points', () => {
  const opening = (head: string, point: string, depth = 1) =>
    wordsAround({ text: head }, { text: point, depth }).opening;

  test.each([
    ['Cấm chợ tại:', '- [xã An Lão]', 'Cấm chợ tại:'],
    ['Trời mưa. Cấm chợ tại:  ', '1. các xã [An Lão]', 'Cấm chợ tại:'],
    ['Dừng họp; cấm chợ tại:', 'a) Thị xã [An Lão]', 'cấm chợ tại:'],
  ])('%s | %s', (head, point, words) => {
    expect(opening(head, point)).toBe(words);
  });

  test.each([
    ['no colon ends them', 'Cấm chợ tại.', '- [xã An Lão]'],
    ['the point has words of its own', 'Cấm chợ tại:', '- Riêng đối với các [xã An Lão]'],
  ])('none where %s', (_, head, point) => {
    expect(opening(head, point)).toBeNull();
  });

  test('none where nothing holds the point', () => {
    expect(opening('Cấm chợ tại:', '- [xã An Lão]', 0)).toBeNull();
    expect(wordsAround({ text: '- [xã An Lão]' }).opening).toBeNull();
  });

  test('it is the nearest that holds the point, not one beside it', () => {
    const words = wordsAround(
      { text: 'Cấm chợ tại:' },
      { text: 'Khác:', depth: 1 },
      { text: 'Nữa:', depth: 2 },
      { text: '- [xã An Lão]', depth: 1 },
    );
    expect(words.opening).toBe('Cấm chợ tại:');
  });
});
