import { expect, test } from 'vitest';
import { cutAtMention, excerpt, markedHtml } from './highlight.ts';

test.each([
  ['theo Chỉ thị 17/CT-UBND của Chủ tịch', '17/CT-UBND', ['theo Chỉ thị ', '17/CT-UBND', ' của Chủ tịch']],
  ['4 tại chỗ và 4 tại chỗ', '4 tại chỗ', ['', '4 tại chỗ', ' và 4 tại chỗ']],
  ['phương châm 04 tại chỗ', 'bốn tại chỗ', ['phương châm 04 tại chỗ', null, '']],
  ['câu', '', ['câu', null, '']],
])('in “%s” the words “%s” are cut out', (sentence, text, [before, hit, after]) => {
  expect(cutAtMention({ sentence, text })).toEqual({ before, hit, after });
});

test('a cut that fits is left alone', () => {
  const cut = cutAtMention({ sentence: 'một hai ba', text: 'hai' });
  expect(excerpt(cut, 10)).toEqual(cut);
});

test('a long sentence keeps whole words beside the mention and says where it was cut', () => {
  const cut = cutAtMention({ sentence: 'một hai ba bốn năm sáu bảy tám chín', text: 'năm' });
  expect(excerpt(cut, 9)).toEqual({ before: '… ba bốn ', hit: 'năm', after: ' sáu bảy …' });
});

test('joined again, a cut is the sentence, whatever the words', () => {
  for (const text of ['a', 'ữ', 'giữ', 'giữ nguyên chữ', 'không có']) {
    const { before, hit, after } = cutAtMention({ sentence: 'giữ nguyên chữ', text });
    expect(`${before}${hit ?? ''}${after}`).toBe('giữ nguyên chữ');
  }
});

test('a sentence stays text: nothing in it becomes markup', () => {
  const cut = cutAtMention({ sentence: 'F0 < F1 & "<b>4 tại chỗ</b>"', text: '<b>4' });
  expect(markedHtml(cut)).toBe('F0 &lt; F1 &amp; &quot;<mark>&lt;b&gt;4</mark> tại chỗ&lt;/b&gt;&quot;');
});
