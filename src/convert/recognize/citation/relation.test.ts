import { describe, expect, test } from 'vitest';
import type { Block, Outline } from '../../model.ts';
import { relationReader } from './relation.ts';
import { sharesRelation } from './shared-relation.ts';

const CITED = 'Quyết định số 3/QĐ-UBND ngày 01/2/2019';

/** A paragraph with its depth; `X` in it is the document that is cited. */
interface Written {
  readonly text: string;
  readonly part?: Block['part'];
  readonly role?: Block['role'];
  readonly depth?: number;
}

/** What an own decision states of the document at the last `X` of its paragraphs. */
function statedIn(written: readonly Written[], ownType: string | null = 'quyet dinh') {
  const blocks: Block[] = [];
  let reading = '';
  for (const { text, part = 'body', role = null, depth = 0 } of written) {
    const start = reading.length;
    reading += text.replace('X', CITED);
    const of = { kind: 'paragraph', style: null, label: null, anchor: `b${start}`, marks: [] } as const;
    blocks.push({ start, end: reading.length, part, role, depth, ...of });
    reading += '\n';
  }
  const start = reading.lastIndexOf(CITED);
  const stated = relationReader(
    { blocks, reading } as unknown as Outline,
    ownType,
  )({ start, end: start + CITED.length });
  return stated && `${stated.relation}${stated.inPart ? ' in part' : ''}`;
}

const inBody = (text: string, ownType?: string | null) => statedIn([{ text }], ownType);
const inTitle = (text: string) => statedIn([{ text, part: 'preface', role: 'title' }]);

describe('a sentence of the body states what its document does', () => {
  test.each([
    ['Bãi bỏ X.', 'bai-bo'],
    ['1. Bãi bỏ X.', 'bai-bo'],
    ['12) Bãi bỏ X.', 'bai-bo'],
    ['a) Bãi bỏ X.', 'bai-bo'],
    ['đ)Bãi bỏ X.', 'bai-bo'],
    ['- Bãi bỏ X.', 'bai-bo'],
    ['Điều 12. Bãi bỏ X.', 'bai-bo'],
    ['Điều 2.Nay  bãi bỏ X.', 'bai-bo'],
    ['Nay bãi bỏ X.', 'bai-bo'],
    ['và thay thế X.', 'thay-the'],
    ['Quyết định này thay thế X.', 'thay-the'],
    ['Văn bản này thay thế X.', 'thay-the'],
    ['Quyết định  này có hiệu lực từ ngày ký và thay thế X.', 'thay-the'],
    ['Bãi bỏ khoản 2 Điều 3 X.', 'bai-bo in part'],
    ['Các sở thực hiện nghiêm; bãi bỏ X.', 'bai-bo'],
    ['Các sở thực hiện nghiêm. Bãi bỏ X.', 'bai-bo'],
    ['Nghị định quy định chi tiết và hướng dẫn thi hành X.', null],
  ])('%s', (text, stated) => {
    expect(inBody(text)).toBe(stated);
  });

  test.each([
    'Thực hiện theo X.',
    'Căn cứ việc bãi bỏ X.',
    '- Căn cứ Quyết định này thay thế X.',
    'X đã bãi bỏ.',
    'Nội dung này đã được bãi bỏ X.',
    'Quyết định này có hiệu lực khi bãi bỏ X.',
    'Quyết định này có hiệu lực nếu cấp trên thay thế X.',
    'Quyết định này ban hành do thay thế X.',
    'Quyết định này quy định việc bãi bỏ X.',
    'Quyết định này được Bộ, ngành thay thế X.',
    'Quyết định này bị thay thế X.',
    'Sở Nội vụ thay thế X.',
    'Luật này thay thế X.',
    'Quyết định này có hiệu lực; Sở Nội vụ thay thế X.',
    'Quyết định kia thay thế X.',
    'Quyết định nàyx thay thế X.',
    'Không bãi bỏ X.',
    'Xbãi bỏ X.',
    'Hướng dẫn thực hiện X.',
  ])('%s states nothing', (text) => {
    expect(inBody(text)).toBeNull();
  });

  test('by the name of its own type alone: of a document whose type is unknown only “Văn bản này” speaks', () => {
    expect(inBody('Chỉ thị này thay thế X.', 'chi thi')).toBe('thay-the');
    expect(inBody('Chỉ thị này thay thế X.', 'quyet dinh')).toBeNull();
    expect(inBody('Quyết định này thay thế X.', null)).toBeNull();
    expect(inBody('Văn bản này thay thế X.', null)).toBe('thay-the');
  });

  test('of a joint document also by the first or the last words of its type', () => {
    for (const name of ['Thông tư', 'Thông tư liên tịch', 'Liên tịch'])
      expect(inBody(`${name} này thay thế X.`, 'thong tu lien tich')).toBe('thay-the');
    expect(inBody('Nghị quyết này thay thế X.', 'thong tu lien tich')).toBeNull();
    expect(inBody('Thông tư liên tịch này thay thế X.', 'thong tu')).toBeNull();
  });

  test('by the verb nearest to the citation', () => {
    expect(inBody('Quyết định này bãi bỏ khoản 1 và thay thế X.')).toBe('thay-the');
    expect(inBody('Quyết định này thay thế mẫu số 1 và bãi bỏ X.')).toBe('bai-bo');
    expect(inTitle('Quy định chi tiết và hướng dẫn thi hành X')).toBe('quy-dinh-chi-tiet');
  });

  test('a verb too far before the citation belongs to another sentence', () => {
    const far = 'rất dài '.repeat(100);
    expect(inBody(`Quyết định này bãi bỏ ${far} X.`)).toBeNull();
    expect(inBody(`Quyết định này có hiệu lực ${far}và bãi bỏ X.`)).toBeNull();
  });
});

describe('a title states what its document does', () => {
  test.each([
    ['Bãi bỏ X', 'bai-bo'],
    ['Về việc bãi bỏ X', 'bai-bo'],
    ['V/v: bãi bỏ X', 'bai-bo'],
    ['V/v bãi bỏ X', 'bai-bo'],
    ['về bãi bỏ X', 'bai-bo'],
    ['Hướng dẫn thực hiện X', 'huong-dan'],
    ['Sửa đổi, bổ sung một số điều của X', 'sua-doi-bo-sung in part'],
  ])('%s', (text, stated) => {
    expect(inTitle(text)).toBe(stated);
  });

  test.each(['Triển khai X', 'Công tác thay thế X', 'Giao Sở Nội vụ bãi bỏ X'])('%s states nothing', (text) => {
    expect(inTitle(text)).toBeNull();
  });
});

describe('only what the document itself orders states a relation', () => {
  test.each([
    ['the body', { part: 'body' }, 'bai-bo'],
    ['the end', { part: 'conclusions' }, 'bai-bo'],
    ['the grounds', { part: 'preamble' }, null],
    ['a heading that is no title', { part: 'preface' }, null],
    ['words of another text', { part: 'body', role: 'quoted' }, null],
  ] as const)('in %s', (_, place, stated) => {
    expect(statedIn([{ text: 'Bãi bỏ X.', ...place }])).toBe(stated);
  });
});

describe('what ends by itself', () => {
  test.each([
    'X hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành.',
    'X hết hiệu lực thi hành từ ngày quyết định này có hiệu lực.',
    'X của UBND tỉnh hết hiệu lực pháp lý kể từ khi Văn bản này được ký.',
  ])('%s', (text) => {
    expect(inBody(text)).toBe('bai-bo');
  });

  test.each([
    'X hết hiệu lực kể từ ngày Luật này có hiệu lực.',
    'X hết hiệu lực kể từ ngày 01/01/2021.',
    'X còn hiệu lực. Văn bản khác hết hiệu lực từ ngày Quyết định này có hiệu lực.',
    'X còn hiệu lực; văn bản khác hết hiệu lực từ ngày Quyết định này có hiệu lực.',
    `X ${'rất dài '.repeat(30)}hết hiệu lực từ ngày Quyết định này có hiệu lực.`,
    'X có hiệu lực từ ngày Quyết định này có hiệu lực.',
  ])('%s: not so', (text) => {
    expect(inBody(text)).toBeNull();
  });
});

describe('a list has the relation that the words above it state', () => {
  const below = (heading: string, item: string, more: Partial<Written> = {}) =>
    statedIn([{ text: heading }, { text: item, depth: 1, ...more }]);

  test.each([
    ['Điều 1. Bãi bỏ các Quyết định sau đây:', '1. X;'],
    ['Điều 1. Bãi bỏ toàn bộ các văn bản sau', 'a) X;'],
    ['Điều 1. Bãi bỏ 03 nghị quyết dưới đây:', '- X của UBND tỉnh;'],
    ['Điều 1. Quyết định này bãi bỏ các chỉ thị của UBND tỉnh như sau:', '1. X'],
  ])('%s | %s', (heading, item) => {
    expect(below(heading, item)).toBe('bai-bo');
  });

  test.each([
    ['no list is announced', 'Điều 1. Bãi bỏ các Quyết định:', '1. X;'],
    ['others are to do it', 'Điều 1. Sở Tư pháp bãi bỏ các Quyết định sau:', '1. X;'],
    ['the item says something of its own', 'Điều 1. Bãi bỏ các Quyết định sau:', '1. Hướng dẫn tại X;'],
    ['the item cites it beside another', 'Điều 1. Bãi bỏ các Quyết định sau:', '1. 9/QĐ-UBND, X;'],
    ['the heading is of something else', 'Điều 1. Bãi bỏ các giấy phép sau:', '1. X;'],
  ])('not where %s', (_, heading, item) => {
    expect(below(heading, item)).toBeNull();
  });

  test('not where the paragraph stands beside the heading, or in another part', () => {
    const heading = 'Điều 1. Bãi bỏ các Quyết định sau:';
    expect(below(heading, '1. X;', { depth: 0 })).toBeNull();
    expect(below(heading, '1. X;', { part: 'conclusions' })).toBeNull();
  });

  test('of several headings the one that holds the item counts', () => {
    const item = { text: 'a) X;', depth: 2 };
    const outer = { text: 'Điều 1. Bãi bỏ các Quyết định sau:' };
    expect(statedIn([outer, { text: '1. Thay thế các Quyết định sau:', depth: 1 }, item])).toBe('thay-the');
    expect(statedIn([outer, { text: '1. Về y tế:', depth: 1 }, item])).toBeNull();
    expect(
      statedIn([outer, { text: '1. Về y tế', depth: 1 }, { text: 'a) Khác', depth: 2 }, { text: '2. X;', depth: 1 }]),
    ).toBe('bai-bo');
  });

  test.each([
    ['Bãi bỏ các văn bản sau: X;', 'bai-bo'],
    ['Bãi bỏ các văn bản sau: 1. X;', 'bai-bo'],
    ['Bãi bỏ các văn bản sau: Quyết định số 1/QĐ-UBND; 2) X;', 'bai-bo'],
    ['Bãi bỏ các văn bản sau: thực hiện theo X;', null],
    ['Các văn bản: X;', null],
  ])('in one paragraph: %s', (text, stated) => {
    expect(inBody(text)).toBe(stated);
  });
});

test.each([
  [' và ', true],
  [', ', true],
  ['; ', true],
  [' hoặc các ', true],
  [' của UBND tỉnh và ', true],
  [' của UBND tỉnh, Số: ', true],
  [' của UBND tỉnh và các số ', true],
  [' của UBND tỉnh (cũ) và ', true],
  ['. ', false],
  [' của UBND tỉnh (mới thay) và ', false],
  [' của UBND tỉnh', false],
  [' (đã thay), ', false],
  [': ', false],
  [' theo ', false],
  [', thực hiện theo ', false],
  [', căn cứ ', false],
  [' được sửa đổi và ', false],
  [` của UBND tỉnh ${'x'.repeat(120)}, `, false],
])('two documents with %j between them share what is done to them: %s', (between, shares) => {
  expect(sharesRelation(between)).toBe(shares);
});
