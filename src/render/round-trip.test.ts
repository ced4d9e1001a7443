/**
 * What is written as MDX is read back, by the parser that renders the pages, as the same text and
 * nothing but text.
 */
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../convert/emit/body.ts';
import type { InlineMark, Mark } from '../convert/emit/inline-mark.ts';
import { toMdx } from '../convert/emit/mdx.ts';
import type { Block, BlockKind } from '../convert/model.ts';
import { findEmphasis } from '../convert/text/layout/emphasis.ts';
import { renderBody, type Marks, type RenderedBody } from './render-body.ts';
import { renderTree } from './render-tree.ts';
import { nodesOfWritten } from './written-body.ts';

const marks: Marks = {
  citation: (k) => ({ href: `/vien-dan/${k}/`, title: 'Công văn "số" 5' }),
  locality: (u) => ({ href: `/dia-phuong/${u}/` }),
  term: (t) => ({ href: `/thuat-ngu/${t}/` }),
};

const blockOf = (text: string, kind: BlockKind, more: Partial<Block> = {}): Block => ({
  start: text.length - text.trimStart().length,
  end: text.trimEnd().length,
  part: 'body',
  kind,
  role: null,
  depth: 0,
  style: kind === 'provision' ? 'number' : null,
  label: null,
  anchor: 'a',
  marks: [],
  ...more,
});

const renderedOf = (text: string, block: Block, inline: readonly InlineMark[] = []): RenderedBody => {
  const source = {
    id: 'a',
    path: 'a.txt',
    text,
    meant: text,
    encoding: 'utf-8',
    sha256: '',
    byteLength: 0,
    lineCount: 1,
    positionAt: () => ({ line: 1, column: 1 }),
  };
  const tree = bodyOf({ source, blocks: [block], reading: text }, inline);
  const rendered = renderBody(toMdx(tree), marks);
  // A browser, which has no parser of MDX, renders the same of what is written.
  expect(renderTree(nodesOfWritten(tree), marks)).toEqual(rendered);
  return rendered;
};

const htmlOf = (...given: Parameters<typeof renderedOf>): string => renderedOf(...given).html;

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};
const seen = (html: string): string => textOf(htmlToHast(html, { fragment: true }) as Nodes).replace(/\s/g, '');

/** The text without white space and without the signs of emphasis that pair up. */
const written = (text: string, block: Block): string => {
  const { signs } = findEmphasis(text, block, block.marks);
  return signs.reduceRight((rest, sign) => rest.slice(0, sign.start) + rest.slice(sign.end), text).replace(/\s/g, '');
};

const tagsOf = (html: string): Set<string> => new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map((m) => m[1] ?? ''));
const allowed = new Set([
  'a',
  'br',
  'div',
  'em',
  'h2',
  'li',
  'p',
  'pre',
  'section',
  'span',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'time',
  'tr',
  'ul',
]);

const hostile = [
  'export const a = 1',
  'export default function x() {}',
  'import x from "y"',
  'import("y")',
  '{expression}',
  '{/* chú thích */}',
  '}',
  '{',
  '<script>alert(1)</script>',
  '<b onclick="x()">đậm</b>',
  '<',
  '</Part>',
  '<Part name="x">',
  '<Cite k="1-ct-x">',
  '<>',
  '<!-- chú thích -->',
  '<!DOCTYPE html>',
  ']]>',
  '<![CDATA[x]]>',
  '<?php ?>',
  '&lt;',
  '&#123;',
  '&amp;nbsp;',
  '&',
  '\\',
  '\\\\*',
  'cuối dòng\\',
  '`mã`',
  '```js',
  '~~~',
  '---',
  '***',
  '___',
  '===',
  'Tiêu đề\n===',
  'Tiêu đề\n---',
  '# tiêu đề',
  '###### sáu #',
  '> trích',
  '1. một',
  '1) một',
  '1234567890. dài',
  '- gạch',
  '+ cộng',
  '* * *',
  '- - -',
  '- [ ] việc',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '+----+\n| a  |\n+----+',
  '[^1]',
  '[^1]: chú thích',
  '[a]: http://b.c',
  '[a](javascript:alert(1))',
  '![a](x.png)',
  '[[wiki]]',
  'http://a.b/c_d_e',
  'www.a.b',
  'a@b.c',
  '<http://a.b>',
  '~~xóa~~',
  '$toán$',
  '$$\nx\n$$',
  ':::warning',
  ':dir[x]{a=b}',
  '^sup^ ~sub~',
  'hai dấu cách  \ncuối dòng',
  '---\nid: x\n---',
  '+++',
  '"trích" \'dẫn\' -- --- ...',
  '(c) (tm) 1/2',
  '%{x}',
  '\u3000thụt',
  '*“nghiêng”* **đậm** _nghiêng_',
  '*một **hai* ba**',
  '_*một **hai* ba**_---',
  '_b*(a)*_[a]',
  '**T/L BAN\nVĂN PHÒNG**',
  'a*b*c',
  '*(a)*b',
  'b*(a)*',
  '😀 *😀a😀* ',
];

const kinds = ['paragraph', 'provision', 'heading', 'lines', 'table', 'mark'] as const;

describe.each(kinds)('as a %s', (kind) => {
  test.each(hostile)('%j is shown as it is written', (text) => {
    const block = blockOf(text, kind);
    const html = htmlOf(text, block);
    expect(seen(html)).toBe(written(text, block));
    expect([...tagsOf(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
  });

  test.each(hostile)('%j inside a sentence is shown as it is written', (text) => {
    const whole = `Ủy ban ${text} nhân dân`;
    const block = blockOf(whole, kind);
    expect(seen(htmlOf(whole, block))).toBe(written(whole, block));
  });
});

const markKinds: readonly Mark[] = [
  { kind: 'citation', key: '05-2021' },
  { kind: 'locality', unit: '2021/lai-chau/huyen-tam-duong' },
  { kind: 'term', id: '4-tai-cho' },
  { kind: 'date', value: '2021-11-02' },
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 3, arbitrary: fc.constantFrom('*', '**', '_', ' ', '\n', 'Ủy ban', '“', '”', '(', ')', '.', 'x', '1') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const anyText = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((pieces) =>
    pieces
      .join('')
      .normalize('NFC')
      .replace(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g,
        '',
      ),
  )
  .filter((text) => text.trim() !== '');

test('any text with any marks is shown as it is written, and nothing in it becomes an element', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom(...kinds),
      fc.array(fc.tuple(fc.nat(60), fc.nat(20), fc.constantFrom(...markKinds)), { maxLength: 6 }),
      fc.option(fc.tuple(fc.nat(30), fc.nat(6))),
      (text, kind, spans, cut) => {
        // Marks never part the two halves of a character.
        const within = (at: number): number => [...text].slice(0, at).join('').length;
        const inline = spans.map(([start, length, mark]) => ({
          start: within(start),
          end: within(start + length),
          mark,
        }));
        const pageMark = cut ? { start: within(cut[0]), end: within(cut[0] + cut[1]) } : { start: 0, end: 0 };
        const block = blockOf(text, kind, {
          marks: pageMark.end > pageMark.start && kind === 'paragraph' ? [pageMark] : [],
        });
        const { html, text: plain, ids } = renderedOf(text, block, inline);
        expect(seen(html)).toBe(written(text, block));
        expect(plain.replace(/\s/g, '')).toBe(written(text, block).normalize('NFC'));
        for (const at of ids.values()) expect(at).toBeLessThan(plain.length);
        expect([...tagsOf(html)].filter((tag) => !allowed.has(tag))).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
});

describe('what the page is made of', () => {
  test('marks become links and times, and links do not nest', () => {
    const text = 'Công văn số 5 ngày 02/11/2021 của huyện Tam Đường';
    const inline: InlineMark[] = [
      { start: 0, end: text.length, mark: { kind: 'citation', key: '05-2021' } },
      { start: 14, end: 29, mark: { kind: 'date', value: '2021-11-02' } },
      { start: 34, end: 49, mark: { kind: 'locality', unit: '2021/x' } },
    ];
    expect(htmlOf(text, blockOf(text, 'paragraph'), inline)).toContain(
      '<p id="a"><a class="cite" href="/vien-dan/05-2021/" title="Công văn &#x22;số&#x22; 5">Công văn số 5 <time datetime="2021-11-02">ngày 02/11/2021</time> của <span class="place">huyện Tam Đường</span></a></p>',
    );
  });

  test.each(kinds)('a %s of nothing but marks keeps the spaces between them', (kind) => {
    const text = 'xã Bản Bo  huyện Tam Đường tỉnh Lai Châu';
    const inline: InlineMark[] = [
      { start: 0, end: 9, mark: { kind: 'locality', unit: '2021/a' } },
      { start: 11, end: 26, mark: { kind: 'locality', unit: '2021/b' } },
      { start: 27, end: 40, mark: { kind: 'locality', unit: '2021/c' } },
    ];
    const { text: shown, html } = renderedOf(text, blockOf(text, kind), inline);
    expect(shown.trim()).toBe('xã Bản Bo huyện Tam Đường tỉnh Lai Châu');
    expect(html.match(/class="place"/g)).toHaveLength(3);
  });

  test('emphasis that a mark crosses is cut, not lost', () => {
    const text = 'theo *nguyên tắc 5K* này';
    const html = htmlOf(text, blockOf(text, 'paragraph'), [{ start: 17, end: 24, mark: { kind: 'term', id: '5k' } }]);
    expect(html).toContain('theo <em>nguyên tắc</em> <a class="term" href="/thuat-ngu/5k/"><em>5K</em> này</a>');
  });

  test('a page number inside a mended paragraph is set apart', () => {
    const text = 'khai báo y\n\n- 3 -\n\ntế trung thực';
    const html = htmlOf(text, blockOf(text, 'paragraph', { marks: [{ start: 12, end: 17 }] }));
    expect(html).toContain('khai báo y <span class="pagemark">- 3 -</span> tế trung thực');
  });

  test('lines keep their breaks, and emphasis over two lines is on both', () => {
    const text = '**KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG**';
    expect(htmlOf(text, blockOf(text, 'lines'))).toContain(
      '<p class="lines" id="a"><strong>KT. CHÁNH VĂN PHÒNG</strong><br><strong>PHÓ CHÁNH VĂN PHÒNG</strong></p>',
    );
  });

  test('a table of pipes is a table, its bars set apart; a drawn box stays as it was drawn', () => {
    const table = '| TT | Tên |\n|----|-----|\n| 1 | Xã *A* |';
    expect(htmlOf(table, blockOf(table, 'table'))).toContain(
      '<th scope="col"><span class="bar" aria-hidden="true">|</span> TT </th>',
    );
    const box = '+----+\n|  a |\n+----+';
    expect(htmlOf(box, blockOf(box, 'table'))).toContain('+----+\n|  a |\n+----+</pre>');
  });

  test.each([
    ['parted by spaces', 'huyện A, '],
    ['parted by no space', 'huyện A,'],
    ['parted by nothing', 'huyện A'],
  ])('a paragraph with more marks than one paragraph of MDX can bear is still one paragraph: %s', (_, piece) => {
    const text = piece.repeat(1000).trim();
    const inline = Array.from({ length: 1000 }, (_x, i) => ({
      start: i * piece.length,
      end: i * piece.length + 7,
      mark: { kind: 'locality', unit: '2021/a' } as const,
    }));
    for (const kind of kinds) {
      const html = htmlOf(text, blockOf(text, kind), inline);
      expect(html.match(/<(?:p|pre|h2)[ >]/g)).toHaveLength(1);
      expect(html.match(/class="place"/g)).toHaveLength(1000);
      expect(textOf(htmlToHast(html, { fragment: true }) as Nodes).trim()).toBe(text);
    }
  });

  test('emphasis that holds as many marks is as long as it was', () => {
    const text = `**${'huyện A, '.repeat(500)}huyện B** và C`;
    const inline = Array.from({ length: 500 }, (_, i) => ({
      start: 2 + i * 9,
      end: 9 + i * 9,
      mark: { kind: 'locality', unit: '2021/a' } as const,
    }));
    const html = htmlOf(text, blockOf(text, 'paragraph'), inline);
    expect(seen(html)).toBe(text.replace(/[\s*]/g, ''));
    const strong = [...html.matchAll(/<strong>(.*?)<\/strong>/gs)].map((m) => m[1]).join('');
    expect(strong).toContain('huyện B');
    expect(strong.match(/class="place"/g)).toHaveLength(500);
  });

  test('spaces at the beginning of a drawn line stay, however many', () => {
    const text = `+--+\n${' '.repeat(3000)}| a\n+--+`;
    expect(htmlOf(text, blockOf(text, 'table'))).toContain(`\n${' '.repeat(3000)}| a\n`);
  });
});

describe('what no source can hold is a fault of the program', () => {
  test.each([
    '<Unknown />',
    'a {b} c',
    '{b}',
    'export const a = 1',
    '# h',
    '[a](b)',
    '<Part {...x} />',
    '<Part name={x} />',
    '<></>',
    '<Cite>Công văn số 5</Cite>',
    '<Place>huyện Tam Đường</Place>',
    '<Term>5K</Term>',
    '<Date>2/11</Date>',
    '<Part>một</Part>',
    '<Provision style="dash">- một</Provision>',
  ])('%j throws', (mdx) => {
    expect(() => renderBody(mdx, marks)).toThrow();
  });
});
