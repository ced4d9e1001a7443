import type { Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { bodyText } from './body-text.ts';

const read = (html: string): ReturnType<typeof bodyText> => bodyText(htmlToHast(html, { fragment: true }) as Root);

describe('text', () => {
  test.each([
    ['blocks are lines', '<p>một</p><p>hai</p>', 'một\nhai'],
    ['a break ends a line', '<p>ỦY BAN<br>NHÂN DÂN</p>', 'ỦY BAN\nNHÂN DÂN'],
    ['cells are lines', '<table><tbody><tr><td>1</td><td>Xã A</td></tr></tbody></table>', '1\nXã A'],
    ['inline elements join', '<p>- <strong>4</strong>tại <a href="/x">chỗ</a></p>', '- 4tại chỗ'],
    ['entities are characters', '<p>a &lt;b&gt; &amp;amp; c</p>', 'a <b> &amp; c'],
    ['white space is one space, none at the ends of a line', '<p> một \n\n hai&nbsp; </p>\n<p> ba</p>', 'một hai\nba'],
    ['empty blocks give no line', '<p></p><section><p> </p><p>một</p></section>', 'một'],
    ['letters typed apart are NFC', '<p>tê\u0300</p>', 'tề'],
    ['no text', '<p></p>', ''],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('white space is one space across two texts that stand side by side, but not across an element', () => {
    const piece = (value: string): Nodes => ({ type: 'text', value });
    expect(bodyText({ children: [piece('một '), piece(' hai')] }).text).toBe('một hai');
  });
});

describe('places of ids', () => {
  test('an id is where the first text in its element begins', () => {
    const html =
      '<section id="a"><p id="a1">Điều 1</p><ul><li id="b"><a class="anchor" href="#b"></a><p>- một</p></li></ul></section>';
    const { text, ids } = read(html);
    expect([...ids]).toEqual([
      ['a', 0],
      ['a1', 0],
      ['b', text.indexOf('-')],
    ]);
  });

  test('an id without any text after it has no place', () => {
    expect([...read('<p>một</p><p id="a"></p>').ids]).toEqual([]);
  });

  test('spaces that are cut at the end of a line do not move the places after it', () => {
    const { text, ids } = read('<p>một <span> </span></p><p id="b">hai</p>');
    expect(text.slice(ids.get('b'))).toBe('hai');
  });
});
