import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const marked = (text: string, word: string) => {
  const matches = [...text.matchAll(new RegExp(word, 'g'))].map((m) => ({
    start: m.index,
    end: m.index + word.length,
  }));
  return excerptOf(text, matches)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');
};

test.each([
  ['Một câu. Hai chỗ ở đây. Ba câu.', 'Hai [chỗ] ở đây.'],
  ['Dòng trước\nHai chỗ ở đây\nDòng sau', 'Hai [chỗ] ở đây'],
  ['chỗ', '[chỗ]'],
  ['chỗ này, chỗ kia. Câu sau chỗ.', '[chỗ] này, [chỗ] kia.'],
])('the sentence of a match in %j is %j', (text, expected) => {
  expect(marked(text, 'chỗ')).toBe(expected);
});

test('every excerpt is the text of the document, word for word, and holds its first match', () => {
  const words = fc.array(fc.constantFrom('tại', 'chỗ', 'dân.', 'phòng,', 'chống', '\n'), {
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, fc.nat(), (all, at) => {
      const text = [...all.slice(0, at % all.length), 'KHỚP', ...all.slice(at % all.length)].join(' ');
      const start = text.indexOf('KHỚP');
      const pieces = excerptOf(text, [{ start, end: start + 4 }]);
      const body = pieces
        .map((piece) => piece.text)
        .join('')
        .replace(/^… /, '')
        .replace(/ …$/, '');
      expect(text).toContain(body);
      expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['KHỚP']);
    }),
  );
});
