import { expect, test } from 'vitest';
import { withNotice } from './notice.ts';

test('the notice is the first thing of the content, once, with the day of the reader’s clock', () => {
  const html = '<body><main id="noi-dung" tabindex="-1"><h1>$& main</h1></main></body>';
  const shown = withNotice(html, new Date(2026, 2, 4, 23, 30).getTime());
  expect(shown).toMatch(/<main id="noi-dung" tabindex="-1"><p class="kept-notice"/);
  expect(shown).toContain('<time datetime="2026-03-04">4/3/2026</time>');
  expect(shown.match(/kept-notice/g)).toHaveLength(1);
  expect(shown.replace(/<p class="kept-notice".*?<\/p>/, '')).toBe(html);
});
