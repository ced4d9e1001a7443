import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { lostLetters } from './lost-letters.ts';
import { unmarkedWords } from './unmarked.ts';

const TEXT = `ỦY BAN NHÂN DÂN
TỈNH ĐẮK LẮK

Số: 41/CT-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Đắk Lắk, ngày 05 tháng 8 năm 2021

CHỈ THỊ
Về tăng cường công tác phòng, chống dịch bệnh trên địa bàn tỉnh

Thực hiện chỉ đạo của Thủ tướng Chính phủ, để chủ động kiểm soát dịch bệnh, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành
và địa phương thực hiện nghiêm các nhiệm vụ sau đây: tổ chức trực 24/24 giờ; rà soát người về từ vùng dịch; báo cáo trước 15 giờ hằng ngày.
`;

/** What Windows-1252 cannot write becomes the sign; what it can (à, â, ê, ô, ý …) stays. */
const WESTERN = /^[\u0000-\u007f\u00a0-\u00ff–—‘’“”…]$/;
const saved = (text: string, sign: string, keeps = WESTERN): string =>
  Array.from(text.normalize('NFC'), (c) => (keeps.test(c) ? c : sign)).join('');
const ASCII = /^[\u0000-\u007f]$/;

const read = (bytes: Uint8Array) => decode({ id: 'a', path: 'a.txt', bytes });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const codesOf = (text: string): readonly string[] => read(utf8(text)).diagnostics.map((d) => d.code);

describe('a text that lost its letters is refused, at its first broken word', () => {
  test.each([
    ['saved as ANSI, then as UTF-8', utf8(saved(TEXT, '?'))],
    ['saved as ANSI', latin1(saved(TEXT, '?'))],
    ['saved as ASCII', utf8(saved(TEXT, '?', ASCII))],
    ['decomposed, then saved as ASCII', utf8(saved(TEXT.normalize('NFD').replace(/đ/gi, '?'), '??', ASCII))],
    ['with U+FFFD', utf8(saved(TEXT, '\ufffd'))],
    ['with ¿', utf8(saved(TEXT, '¿'))],
    ['with boxes', utf8(saved(TEXT, '□'))],
    ['with low lines', utf8(saved(TEXT, '_'))],
    ['in a part: a spoiled annex after a long sound text', utf8(TEXT.repeat(40) + saved(TEXT, '?'))],
  ])('%s', (_, bytes) => {
    const decoded = read(bytes);
    expect(decoded.ok).toBe(false);
    expect(decoded.diagnostics.map((d) => d.code)).toEqual(['mat-chu']);
  });

  test('the message names a word, its place and how many there are', () => {
    expect(read(utf8(saved(TEXT, '?'))).diagnostics).toMatchObject([
      { line: 2, column: 1, value: expect.stringMatching(/^\d\d từ thiếu chữ, ví dụ “T\?NH”$/) },
    ]);
  });
});

describe('signs that are meant', () => {
  test.each([
    ['the sound text', TEXT],
    ['questions', `${TEXT}${'Ai làm? Làm gì? Ở đâu? Vì sao? Có nên không?\n'.repeat(40)}`],
    ['questions without a space after them', `${TEXT}${'Có đúng không?Có.Vì sao?vì thế.\n'.repeat(20)}`],
    ['abbreviations in questions', `${TEXT}Thuộc UBND? HĐND? TP? TX? Có QĐ? Có KT?\n`],
    ['letters of answers', `${TEXT}Chọn A? B? C? D?\n${'A□ B□ C□ D□ G□ H□\n'.repeat(20)}□ Có □ Không\n`],
    [
      'addresses',
      `${TEXT}${'https://dichvucong.vn/tim?q=ubnd&t=b?c www.a.vn/x?b a@b.vn tim?k=c mau_ct_tp.docx?d\n'.repeat(20)}`,
    ],
    [
      'blanks of a form',
      `${TEXT}Số ???/QĐ-UBND ngày ?? tháng ??; họ tên: ????? ______ T____ B____ C____ D____ K____\n`,
    ],
    ['identifiers', `${TEXT}VN_AQI, KH_TP, DS_BN, BC_NV, TT_TH, ten_tp\n`],
    ['emphasis', `${TEXT}_b_ _c_ _d_ _k_ _t_ _th_\n`],
    ['a Spanish question', `${TEXT}¿Qué? ¿Cómo?\n`],
  ])('%s: nothing is said', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });

  test('one word that a scan broke is reported and the text is published', () => {
    const decoded = read(utf8(`${TEXT}Lực lượng ch?c năng\n`));
    expect(decoded.ok).toBe(true);
    expect(decoded.diagnostics).toMatchObject([{ code: 'ky-tu-da-mat', value: '1 từ thiếu chữ, ví dụ “ch?c”' }]);
  });
});

describe('a text without any mark', () => {
  const bare = TEXT.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  test.each([
    ['typed without marks', bare],
    ['keys of Telex', bare.replace(/(?<=[aeiou])(?= )/g, 'j')],
    ['keys of VNI', bare.replace(/(?<=[aeiou])(?= )/g, '5')],
  ])('%s is published with a warning', (_, text) => {
    expect(read(utf8(text)).ok).toBe(true);
    expect(codesOf(text)).toEqual(['chu-khong-dau']);
  });

  test.each([
    ['one marked letter', `${bare} đ`],
    ['few words', 'Plain ASCII only, a note of a few words.'],
    ['figures', '17/21 30/4 2021 '.repeat(50)],
  ])('%s says nothing', (_, text) => {
    expect(unmarkedWords(text)).toBe(0);
  });
});

test('many signs without words cost one pass and prove nothing', () => {
  for (const line of ['?'.repeat(50_000), '_a'.repeat(50_000), '? '.repeat(50_000), 'a?'.repeat(50_000)])
    expect(lostLetters(line)?.spoiled ?? false).toBe(false);
});
