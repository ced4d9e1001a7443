import { expect, test } from 'vitest';
import { guideToHtml } from './guide-to-html.ts';

const render = (markdown: string): string => guideToHtml(markdown, (path) => `/x/${path}`).replaceAll('\n', '');

test('each part of the guide is a fold under its heading, with the anchor that GitHub makes of it', () => {
  expect(render('# Hướng dẫn\n\nMở đầu.\n\n## Đặt tên tệp\n\nMột.\n\n### Giới hạn\n\nHai.\n\n## Gỡ\n\nBa.')).toBe(
    '<p>Mở đầu.</p>' +
      '<details class="guide-part"><summary><h2 id="đặt-tên-tệp">Đặt tên tệp</h2></summary>' +
      '<p>Một.</p><h3 id="giới-hạn">Giới hạn</h3><p>Hai.</p></details>' +
      '<details class="guide-part"><summary><h2 id="gỡ">Gỡ</h2></summary><p>Ba.</p></details>',
  );
});

test.each([
  ['a guide without parts is as it is', 'Một.\n\nHai.', '<p>Một.</p><p>Hai.</p>'],
  ['an empty guide is empty', '', ''],
  [
    'a part without words is a heading alone',
    '## A',
    '<details class="guide-part"><summary><h2 id="a">A</h2></summary></details>',
  ],
])('%s', (_, markdown, html) => {
  expect(render(markdown)).toBe(html);
});
