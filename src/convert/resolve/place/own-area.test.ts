import { describe, expect, test } from 'vitest';
import type { Block, Outline } from '../../model.ts';
import { areaLeads, ownAreaIn } from './own-area.ts';

const PROVINCE = new Set(['tỉnh']);

interface Written extends Partial<Pick<Block, 'part' | 'role' | 'kind'>> {
  readonly text: string;
}

/** The words by which a document of a province says where it holds. */
function ownArea(written: readonly Written[], types: ReadonlySet<string> = PROVINCE): string | null {
  let reading = '';
  const blocks = written.map(({ text, part = 'body', role = null, kind = 'paragraph' }) => {
    const start = reading.length;
    reading += `${text}\n`;
    return { start, end: start + text.length, part, role, kind } as Block;
  });
  const span = ownAreaIn({ blocks, reading } as unknown as Outline, types);
  return span && reading.slice(span.start, span.end);
}

const inBody = (text: string, types?: ReadonlySet<string>) => ownArea([{ text }], types);

test.each(areaLeads)('$words: $example', ({ words, example, nearMiss }) => {
  expect(inBody(example)).toContain(words);
  expect(inBody(nearMiss)).toBeNull();
});

describe('a measure holds in the whole area of the issuer', () => {
  test.each([
    ['Cấm họp chợ trên địa bàn tỉnh.', 'Cấm họp chợ trên địa bàn tỉnh'],
    ['Cấm họp chợ TRÊN ĐỊA BÀN TỈNH.', 'Cấm họp chợ TRÊN ĐỊA BÀN TỈNH'],
    ['Trời mưa. Cấm họp chợ trong toàn tỉnh', 'Cấm họp chợ trong toàn tỉnh'],
    ['Đã hết dịch; cấm họp chợ trong phạm vi toàn tỉnh.', 'cấm họp chợ trong phạm vi toàn tỉnh'],
    ['Trên địa bàn tỉnh có mưa. Cấm họp chợ trên địa bàn tỉnh.', 'Cấm họp chợ trên địa bàn tỉnh'],
    ['1. Cấm họp chợ trên địa bàn tỉnh.', '1. Cấm họp chợ trên địa bàn tỉnh'],
  ])('%s', (text, words) => {
    expect(inBody(text)).toBe(words);
  });

  test.each([
    ['no measure is set', 'Mưa lớn trên địa bàn tỉnh.'],
    ['the measure is of another sentence', 'Cấm họp chợ. Mưa lớn trên địa bàn tỉnh.'],
    ['the measure is of another clause', 'Cấm họp chợ; mưa lớn trên địa bàn tỉnh.'],
    ['a name follows', 'Cấm họp chợ trên địa bàn tỉnh Lai Châu.'],
    ['a number follows', 'Cấm họp chợ trên địa bàn tỉnh 3.'],
    ['it is a unit of another level', 'Cấm họp chợ trên địa bàn huyện.'],
    ['it is a part of a word', 'Cấm họp chợ trên địa bàn tỉnhx.'],
    ['nothing leads to the word', 'Cấm họp chợ của tỉnh.'],
    ['the measure is too far', `Cấm họp chợ ${'rất dài '.repeat(30)}trên địa bàn tỉnh.`],
  ])('not where %s', (_, text) => {
    expect(inBody(text)).toBeNull();
  });
});

test('a title says it without a measure, and its words are quoted whole', () => {
  expect(ownArea([{ text: 'Về mưa lớn trên địa bàn tỉnh', part: 'preface', role: 'title' }])).toBe(
    'Về mưa lớn trên địa bàn tỉnh',
  );
});

test.each([
  ['the body', { part: 'body' }, true],
  ['an annex', { part: 'annex' }, true],
  ['the grounds', { part: 'preamble' }, false],
  ['the end', { part: 'conclusions' }, false],
  ['a running head', { part: 'body', kind: 'mark' }, false],
] as const)('in %s', (_, place, holds) => {
  expect(ownArea([{ text: 'Cấm họp chợ trên địa bàn tỉnh.', ...place }]) !== null).toBe(holds);
});

test('the first words that say so are told, in whatever block they are', () => {
  const [none, first, second] = ['Mưa trên địa bàn tỉnh.', 'Cấm chợ trong tỉnh.', 'Cấm họp trong tỉnh.'];
  expect(ownArea([{ text: none }, { text: first }, { text: second }])).toBe('Cấm chợ trong tỉnh');
  expect(inBody('Cấm chợ trong huyện.', new Set(['huyện', 'tỉnh']))).toBe('Cấm chợ trong huyện');
});

test('of a long sentence the end is quoted', () => {
  const quoted = inBody(`Cấm họp chợ ${'vào buổi sáng '.repeat(10)}trên địa bàn tỉnh.`) ?? '';
  expect(quoted.length).toBeLessThanOrEqual(110);
  expect(quoted).toMatch(/^(?:vào|buổi|sáng) .* trên địa bàn tỉnh$/);
});
