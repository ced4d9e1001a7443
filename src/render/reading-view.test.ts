import { toHtml } from 'hast-util-to-html';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { bodyText } from './body-text.ts';
import { looseAnnexes, readingView, type ReadingAids } from './reading-view.ts';

const parsed = (html: string): Root => htmlToHast(html, { fragment: true }) as Root;
const part = (name: string, inside: string): string => `<section class="part part-${name}">${inside}</section>`;
const plain: ReadingAids = { letterheadFolded: true, breaksOff: null, lines: [] };
const shown = (html: string, aids: Partial<ReadingAids> = {}): string =>
  toHtml(readingView(parsed(html), { ...plain, ...aids }));

const head = '<p class="lines lines-header">Số: 1/CV</p><p class="paragraph-title">V/v họp</p>';
const to = '<p class="lines lines-addressees">Kính gửi: Sở Y tế</p>';
const body = part('body', '<p>Nội dung.</p>');

describe('the letterhead', () => {
  test('is folded up to whom the text is addressed to, the stamp with it', () => {
    const html = shown(part('stamp', '<p>Đã ký</p>') + part('preface', head + to) + body);
    expect(html).toMatch(/^<details class="letterhead"><summary aria-label="[^"]+"><\/summary>.*V\/v họp.*<\/details>/);
    expect(html.replace(/<details.*<\/details>/, '')).toBe(part('preface', to) + body);
  });

  test.each([
    ['where the page does not say the same', part('preface', head) + body, { letterheadFolded: false }],
    ['where it is all there is', part('preface', head), {}],
    ['where there is none', body, {}],
    ['where it has no words', part('preface', '') + body, {}],
  ])('stays open %s', (_, html, aids) => {
    expect(shown(html, aids)).toBe(html);
  });
});

test.each([
  ['start', /^<p class="breaks-off/],
  ['body', /<p>Nội dung\.<\/p><\/section><p class="breaks-off.*<section class="part part-recipients">/],
  ['annex', /part-annex.*<\/section><p class="breaks-off[^>]*><\/p>$/],
  ['end', /<p class="breaks-off[^>]*><\/p>$/],
] as const)('a text that breaks off is marked at its %s', (breaksOff, place) => {
  const html = body + part('recipients', '<p>Lưu VT</p>') + part('annex', '<p>Phụ lục</p>');
  expect(shown(html, { breaksOff })).toMatch(place);
});

test('a mark of a part that the text does not have is at its end', () => {
  expect(shown(body, { breaksOff: 'annex' })).toMatch(/<\/section><p class="breaks-off/);
});

test('a provision keeps the classes that style sheets read', () => {
  const provision = (classes: string): string => `<section class="${classes}" id="a"><p>x</p></section>`;
  expect(shown(part('body', provision('prov prov-number') + provision('prov prov-letter')))).toBe(
    part('body', provision('prov') + provision('prov prov-letter')),
  );
});

test.each([
  ['drawn', `| a | b |\n+---+---+\n${'x'.repeat(100)}`, false],
  ['of prose', `| ${'chữ '.repeat(60)}`, true],
])('lines %s in a table wrap: %s', (_, lines, wraps) => {
  expect(shown(`<pre class="table">${lines}</pre>`).includes('wrapping')).toBe(wraps);
});

test('no word is added, lost or moved', () => {
  const html =
    part('stamp', '<p>Đã ký</p>') + part('preface', head + to) + body + part('annex', '<pre class="table">| a</pre>');
  const view = readingView(parsed(html), { letterheadFolded: true, breaksOff: 'body', lines: ['Đã ký'] });
  expect(bodyText(view).text).toBe(bodyText(parsed(html)).text);
});

test('annexes without a provision of their own are listed with their first words', () => {
  const html =
    part('annex', '<h2 id="pl-doan-1">BIỂU  MẪU</h2>') +
    part('annex', '<section class="prov prov-phu-luc" id="pl-phu-luc"><h2>PHỤ LỤC</h2></section>') +
    part('body', '<h2 id="doan-9">không phải phụ lục</h2>');
  expect(looseAnnexes(parsed(html))).toEqual([{ anchor: 'pl-doan-1', title: 'BIỂU MẪU' }]);
});

describe('lines of the source', () => {
  const at = (line: number, children: Element[] = []): Element => ({
    type: 'element',
    tagName: 'p',
    properties: { id: `p${line}` },
    data: { line },
    children,
  });
  const without = (line: number, children: Element[] = []): Element => ({ ...at(line, children), properties: {} });
  const allOf = (last: number): string[] => new Array<string>(last).fill('x');
  const lines = (children: Element[], source: readonly string[]): string =>
    toHtml(readingView({ type: 'root', children }, { ...plain, lines: source })).replaceAll('<span id="dong-', '<');

  test('each has one anchor, in the block that it belongs to; what is before the first block in that', () => {
    expect(lines([at(3), at(4), at(7)], allOf(8))).toBe(
      ['<p id="p3"><1"></span><2"></span><3"></span></p>', '<p id="p4"><4"></span><5"></span><6"></span></p>'].join(
        '',
      ) + '<p id="p7"><7"></span><8"></span></p>',
    );
  });

  test('that have no words have none', () => {
    expect(lines([at(2), at(4)], ['', 'a', '', 'b', ''])).toBe('<p id="p2"><2"></span></p><p id="p4"><4"></span></p>');
  });

  test('are the id of a block that has none, or of the first paragraph of a provision', () => {
    expect(lines([without(1), at(3)], allOf(3))).toBe('<p id="dong-1"><2"></span></p><p id="p3"><3"></span></p>');
    const provision = (...inside: Element[]): Element => ({ ...at(1, inside), tagName: 'section' });
    expect(lines([provision(without(1), without(1))], allOf(1))).toBe(
      '<section id="p1"><p id="dong-1"></p><p></p></section>',
    );
    expect(lines([provision(at(1))], allOf(1))).toBe('<section id="p1"><1"></span><p id="p1"></p></section>');
  });

  test('of blocks on one line the outer one and the first has it', () => {
    expect(lines([at(1, [at(1), at(2)]), at(2)], allOf(2))).toBe(
      '<p id="p1"><1"></span><p id="p1"></p><p id="p2"><2"></span></p></p><p id="p2"></p>',
    );
  });

  test('a source that has become shorter than its text was makes no fault', () => {
    expect(lines([at(5)], allOf(2))).toContain('<p id="p5">');
  });
});
