import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spelt } from './word-spelling.ts';
import { compared } from './words.ts';

/** Every rime with a tone, in the spelling of print. */
const words =
  'tầm soát xét búk khuẩn hòa khỏe thủy hoàn khoẻn tuýt quý quá quyết quỳnh giá giữ gì giềng giếng mía múa mưa mứa bữa cửa tiếng yến nguyễn thuở thuế ' +
  'người rượu rưỡi hữu kiều yểu xoài ngoáy khuỷu ngoẻo quẹo tùy toàn ngoằn quặng của bùi mới máy mấy đấu đẩy đưởng ướt ủ ẻ ở ỷ lý mỹ thuyền chuyện ' +
  'huỳnh uể khuya ngoại oái uốn';

test.each(words.split(' '))('%s comes back from the form in which it is compared', (word) => {
  expect(spelt(compared(word))).toBe(word);
});

test.each([
  ['uỷ', 'uỷ', 'what is printed right stays as printed'],
  ['hoà', 'hoà', 'in either style'],
  ['TẦM', 'TẦM', 'and in capitals'],
  ['TÂM\u0300', 'TẦM', 'capitals are respelt as capitals'],
  ['Xet\u0301', 'Xét', 'the tone goes back to its vowel'],
  ['tầm'.normalize('NFD'), 'tầm', 'decomposed is composed'],
  ['ngươì', 'người', 'a tone on the wrong vowel goes to the right one'],
  ['buḱ', 'búk', 'a consonant that has a letter with that sign is no vowel'],
  ['hoa\u0300', 'hòa', 'the inner form has no style of its own'],
  ['café', 'café', 'a word of several syllables keeps its tone'],
  ['cafet\u0301', 'cáfet', 'unless that is on a consonant'],
  ['đt\u0301', 'đt', 'a tone without a vowel is left out'],
  ['ubnd', 'ubnd', 'no tone, no change'],
  ['ñuăl', 'ñuăl', 'a first letter of the highland languages is no misplaced tone'],
  ['ŭk', 'ŭk', 'nor is a breve'],
  ['17', '17', 'nor a number'],
])('%j is shown as %j: %s', (word, shown) => {
  expect(spelt(word)).toBe(shown);
});

test('nothing that is shown has a tone of its own on a letter, and all of it compares equal where there is a vowel', () => {
  const letter = fc.constantFrom(...'bcdđghklmnpqrstvxaăâeêioôơuưy');
  const tone = fc.constantFrom('', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
  const word = fc
    .tuple(fc.array(letter, { minLength: 1, maxLength: 7 }), tone)
    .map(([some, mark]) => some.join('') + mark);
  fc.assert(
    fc.property(word, (inner) => {
      const shown = spelt(inner);
      expect(shown).not.toMatch(/[\u0300\u0301\u0303\u0309\u0323]|[\u1e31ńǹḿṕǵĺŕśćźṽñḳṇṃḥḍḅṭṣṛḷṿ]/);
      expect(shown).toBe(shown.normalize('NFC'));
      if (/[aăâeêioôơuưy]/.test(inner)) expect(compared(shown)).toBe(compared(inner));
    }),
  );
});
