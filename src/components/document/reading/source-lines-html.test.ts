import { htmlToHast } from 'satteri';
import type { Element, Nodes, Root } from 'hast';
import { expect, test } from 'vitest';
import { sourceLinesHtml } from './source-lines-html.ts';

const paragraphs = (lines: readonly string[]): Element[] =>
  (htmlToHast(sourceLinesHtml(lines, '/van-ban/a/'), { fragment: true }) as Root).children.filter(
    (node) => node.type === 'element',
  );

const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

test.each([
  ['plain', 'Điều 1. Phạm vi'],
  ['markup', '<script>alert("1")</script> & <b>'],
  ['an entity as printed', '&lt;p&gt; &amp;amp;'],
  ['quotes and angles of a scan', "« “a” 'b' > <"],
])('a line of %s is as it was, after its number', (_, line) => {
  const [first, second, ...others] = paragraphs([line, 'x']);
  expect(first && wordsOf(first).trimEnd()).toBe(`1 ${line}`);
  expect(second && wordsOf(second)).toBe('2 x');
  expect(others).toEqual([]);
});

test('each line has its anchor; only one with words leads to its place', () => {
  expect(paragraphs(['a', '', 'b']).map(({ properties, children: [number] }) => [properties['id'], number])).toEqual([
    ['dong-1', expect.objectContaining({ tagName: 'a', properties: { href: '/van-ban/a/#dong-1' } })],
    ['dong-2', expect.objectContaining({ tagName: 'a', properties: {} })],
    ['dong-3', expect.objectContaining({ tagName: 'a', properties: { href: '/van-ban/a/#dong-3' } })],
  ]);
});
