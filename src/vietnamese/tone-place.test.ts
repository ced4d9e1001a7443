import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSyllable } from './syllable.ts';
import { placeTone, placeTones, tonePlaces, withTone } from './tone-place.ts';
import { TONE_MARKS, toneAtEnd } from './tone.ts';

const same: readonly (readonly [written: string, right: string])[] = [
  ['hoà', 'hòa'],
  ['hoá', 'hóa'],
  ['hoả', 'hỏa'],
  ['loã', 'lõa'],
  ['hoạ', 'họa'],
  ['khoè', 'khòe'],
  ['khoé', 'khóe'],
  ['khoẻ', 'khỏe'],
  ['ngoẽ', 'ngõe'],
  ['loẹ', 'lọe'],
  ['thuỳ', 'thùy'],
  ['thuỷ', 'thủy'],
  ['uỷ', 'ủy'],
  ['luỹ', 'lũy'],
  ['tuỵ', 'tụy'],
  ['Uỷ', 'Ủy'],
  ['UỶ', 'ỦY'],
  ['KHOẺ', 'KHỎE'],
  ['qúy', 'quý'],
  ['QÙY', 'QUỲ'],
  ['qủa', 'quả'],
  ['qúôc', 'quốc'],
  ['gía', 'giá'],
  ['gìơ', 'giờ'],
  ['hòan', 'hoàn'],
  ['hùynh', 'huỳnh'],
  ['tòan', 'toàn'],
  ['muà', 'mùa'],
  ['cuả', 'của'],
  ['kiã', 'kĩa'],
  ['ngươì', 'người'],
  ['đìêu', 'điều'],
  ['thúôc', 'thuốc'],
  ['khủyu', 'khuỷu'],
  ['xòai', 'xoài'],
  ['thủơ', 'thuở'],
  ['Đựơc', 'Được'],
];

test.each(same)('%s is written %s', (written, right) => {
  expect(placeTone(written)).toBe(right);
  expect(placeTones(written)).toBe(right);
  expect(placeTone(written.normalize('NFD'))).toBe(right);
});

test.each(
  'hòa quý quỳ quỹ quỵt hoàng hoạt huỳnh thuyền toàn hoa khoe gì gìn giặt giặc giếng già giữa giỏi thuở khuya khuỷu quẹo ngoằn ngoèo mía mưa mứa ý yếu ủy Ủy ưng rượu rưỡi'.split(
    ' ',
  ),
)('%j is right as it is', (word) => {
  expect(placeTone(word)).toBe(word);
});

test.each([
  ['hoà', 'hóa', 'another tone'],
  ['quy', 'qúy', 'none and one'],
  ['thuở', 'thuổ', 'another vowel'],
  ['gì', 'gi', 'none and one'],
  ['giặt', 'giạt', 'another vowel'],
  ['Đắk', 'Đăk', 'none and one: only names of units take these for one'],
  ['mùa', 'mừa', 'another vowel'],
  ['được', 'đước', 'another tone'],
])('near miss: %s is not %s (%s)', (a, b) => {
  expect(placeTone(a)).not.toBe(placeTone(b));
  expect(toneAtEnd(a)).not.toBe(toneAtEnd(b));
});

test.each([
  ['café', 'two runs of vowels'],
  ['ab\u0301', 'another length: no letter has that sign'],
  ['tồì', 'two tones'],
  ['17/CT-UBND', 'no tones'],
  ['Covíd-19', 'two syllables'],
  ['thànhphốHoà', 'words written together'],
  ['Tượngđàikỷniệm', 'too long for a syllable'],
])('%j stays in a text: %s', (word) => {
  expect(placeTones(`a ${word} b`)).toBe(`a ${word} b`);
});

test('a text keeps its length, its words and their order', () => {
  expect(placeTones('Sức khoẻ, UỶ BAN; “qúy” III/2021: hòan thành\nnăm 2021')).toBe(
    'Sức khỏe, ỦY BAN; “quý” III/2021: hoàn thành\nnăm 2021',
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (some) => {
      const text = some.normalize('NFC');
      expect(placeTones(text)).toHaveLength(text.length);
    }),
    { numRuns: 300 },
  );
});

test('a word in a text is what it is alone: none is passed over whose tone has another place', () => {
  const letter = fc.constantFrom(...'aàăằâầeèêềiìoòôồơờuùưừyỳqgnđQGUÙƠỜńßКа🙂\uf0b7–');
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 5 }), (letters) => {
      const text = letters.join('');
      const alone = text.replace(/\p{L}+/gu, (word) => placeTone(word));
      expect(placeTones(`${text} khoẻ ${text}`)).toBe(`${alone} khỏe ${alone}`);
    }),
    { numRuns: 5000 },
  );
});

/** Every syllable with every tone on each of its vowels. */
const wherever = 'hoa khoe thuy quy quoc gia gi gio hoan huynh toan mua cua nguoi dieu khuyu ngoeo'
  .split(' ')
  .flatMap((letters) =>
    [...letters].flatMap((letter, at) =>
      /[aeiouy]/.test(letter) ? [...'\u0300\u0301\u0303\u0309\u0323'].map((tone) => [letters, tone, at] as const) : [],
    ),
  );

test('what search takes for one word conversion and gazetteer take for one, wherever the tone is', () => {
  for (const [letters, tone, at] of wherever) {
    const written = `${letters.slice(0, at + 1)}${tone}${letters.slice(at + 1)}`.normalize('NFC');
    const right = placeTone(written);
    expect(toneAtEnd(right)).toBe(toneAtEnd(written));
    expect(right.normalize('NFD').match(TONE_MARKS)).toHaveLength(1);
    expect(tonePlaces(letters)).toContain(right.normalize('NFD').search(TONE_MARKS) - 1);
  }
});

test('nothing that has the shape of a syllable loses it', () => {
  const right = same.map(([, word]) => word);
  expect(right.filter((word) => !isSyllable(placeTone(word)))).toEqual([]);
});

test.each([
  ['hoa', ['hòa', 'hoà']],
  ['khoe', ['khòe', 'khoè']],
  ['thuy', ['thùy', 'thuỳ']],
  ['quy', ['quỳ']],
  ['gia', ['già']],
  ['mua', ['mùa']],
  ['khoai', ['khoài']],
  ['toan', ['toàn']],
  ['khoet', ['khoèt']],
  ['ngo', ['ngò']],
  ['muôn', ['muồn']],
  ['đươc', ['đườc']],
  ['kmt', null],
  ['oao', ['oào']],
  ['hoaha', null],
])('the tone of %s may be written %j, the usual place first', (letters, ways) => {
  expect(tonePlaces(letters)?.map((at) => withTone(letters, '\u0300', at)) ?? null).toEqual(ways);
});
