import { expect, test } from 'vitest';
import { sampleArchive } from '../../../archive/testing/sample-archive.fixture.ts';
import { toldRowHtml } from './told-row-html.ts';

const nameOf = new Map([['muc-1', 'Mục 1']]);

test('a body without a page is text; each provision is a link, one without a name too', () => {
  expect(toldRowHtml(sampleArchive([]), { name: 'Sở <A> & B', body: null, anchors: ['muc-1', 'doan-2'] }, nameOf)).toBe(
    '<li class="row row-told">Sở &lt;A&gt; &amp; B <a class=small href=#muc-1>Mục 1</a> ' +
      '<a class=small href=#doan-2>Đoạn này</a>',
  );
});
