import { expect, test } from 'vitest';
import { changedLinesHtml } from './changed-lines-html.ts';

const long = 'chữ '.repeat(100).trim();

test.each([
  [
    'put in and left out',
    [
      ['same', 'Số '],
      ['removed', '1'],
      ['added', '2'],
    ],
    'Số <del>1</del><ins>2</ins>',
  ],
  ['markup of the text stays text', [['added', '<b>&']], '<ins>&lt;b&gt;&amp;</ins>'],
  [
    'a short stretch is whole',
    [
      ['added', 'a'],
      ['same', ' giữ nguyên '],
      ['added', 'b'],
    ],
    '<ins>a</ins> giữ nguyên <ins>b</ins>',
  ],
] as const)('%s', (_, words, html) => {
  expect(changedLinesHtml(words.map(([kind, some]) => ({ kind, words: some })))).toBe(html);
});

test.each([
  ['before a change', [long, null], /^ … (?:chữ ){38,40}<ins>mới<\/ins>$/],
  ['after one', [null, long], /^<ins>mới<\/ins>(?:chữ ){38,40}… $/],
])('a long stretch %s is cut at a word, to the words next to it', (_, [before, after], form) => {
  const same = (words: string | null | undefined) => (words == null ? [] : [{ kind: 'same' as const, words }]);
  const html = changedLinesHtml([...same(before && `${before} `), { kind: 'added', words: 'mới' }, ...same(after)]);
  expect(html).toMatch(form);
});
