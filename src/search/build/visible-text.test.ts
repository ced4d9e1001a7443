import { expect, test } from 'vitest';
import { visibleText } from './visible-text.ts';

test('blocks are lines, inline elements join, entities are characters, ids know where their text begins', () => {
  const { text, ids } = visibleText(
    '<section class="part">\n<p class="lines" id="a">ỦY BAN<br>NHÂN DÂN</p>\n<ul><li id="b"><a class="anchor" href="#b" aria-label="x > y"></a>\n<p>- <strong>4</strong>tại &#x26; chỗ</p></li></ul></section>',
  );
  expect(text).toBe('ỦY BAN\nNHÂN DÂN\n- 4tại & chỗ');
  expect([...ids]).toEqual([
    ['a', 0],
    ['b', text.indexOf('-')],
  ]);
});

test('text that looks like markup stays text', () => {
  expect(visibleText('<p>a &#x3C;b> &lt;script></p>').text).toBe('a <b> <script>');
});
