import { expect, test } from 'vitest';
import { contentsTree } from '../../../archive/document/reading/contents.ts';
import { contentsHtml } from './contents-html.ts';

const rows = (...labels: readonly (readonly [string, number, string?])[]) =>
  contentsTree(labels.map(([label, depth, title = ''], i) => ({ anchor: `m-${i}`, label, depth, title, line: i + 1 })));

test('a row leads to its provision; what is inside it unfolds', () => {
  expect(contentsHtml(rows(['Điều 1.', 0, 'Phạm vi'], ['1.', 1], ['Điều 2.', 0]))).toBe(
    '<ol><li class=toc-parent><a href="#m-0"><span class=figures>Điều 1.</span> Phạm vi</a>' +
      '<details open><summary aria-label="Các mục trong Điều 1."></summary>' +
      '<ol><li><a href="#m-1"><span class=figures>1.</span> </a></ol></details>' +
      '<li><a href="#m-2"><span class=figures>Điều 2.</span> </a></ol>',
  );
});

test('what a text writes is text', () => {
  const html = contentsHtml(rows(['1.', 0, '<b>"&'], ['2.', 0, 'x']));
  expect(html).toContain('&lt;b&gt;&quot;&amp;');
  expect(html).not.toContain('<b>');
});
