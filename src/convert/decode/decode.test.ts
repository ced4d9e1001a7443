import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type Decoded } from './decode.ts';
import { decodeTcvn3 } from './tcvn.ts';
import { decodeVni } from './vni.ts';

const text8 = (s: string): Uint8Array => new TextEncoder().encode(s);
const latin1 = (s: string): Uint8Array => Uint8Array.from(s, (c) => c.charCodeAt(0));
const utf16 = (s: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(s.length * 2));
  for (let i = 0; i < s.length; i += 1) view.setUint16(i * 2, s.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
};
const read = (bytes: Uint8Array): Decoded => decode({ id: 'a', path: 'a.txt', bytes });
const textOf = (bytes: Uint8Array): string => {
  const decoded = read(bytes);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.diagnostics));
  return decoded.value.text;
};
const encodingOf = (bytes: Uint8Array): string => {
  const decoded = read(bytes);
  return decoded.ok ? decoded.value.encoding : (decoded.diagnostics[0]?.code ?? '');
};
const codesOf = (bytes: Uint8Array): string[] => read(bytes).diagnostics.map((d) => d.code);

const sentence =
  'Căn cứ Quyết định số 12/QĐ-UBND, “Ủy ban nhân dân” yêu cầu: giữ gìn vệ sinh, khử khuẩn – đeo khẩu trang.\n';

describe('Unicode files', () => {
  test.each([
    ['UTF-8', text8(sentence), 'utf-8'],
    ['UTF-8 with a byte order mark', text8('\ufeff' + sentence), 'utf-8'],
    ['UTF-8 in decomposed form', text8(sentence.normalize('NFD')), 'utf-8'],
    ['UTF-16 LE with a byte order mark', utf16('\ufeff' + sentence, true), 'utf-16le'],
    ['UTF-16 BE with a byte order mark', utf16('\ufeff' + sentence, false), 'utf-16be'],
    ['UTF-16 LE without one', utf16(sentence, true), 'utf-16le'],
    ['UTF-16 BE without one', utf16(sentence, false), 'utf-16be'],
  ])('%s reads as the same text', (_, bytes, encoding) => {
    expect(textOf(bytes)).toBe(sentence);
    expect(encodingOf(bytes)).toBe(encoding);
    expect(codesOf(bytes)).toEqual([]);
  });

  test.each([
    'Plain ASCII only.',
    'Le café est fermé: «déjà vu» à Orléans.',
    'Постановление № 5',
    '決定',
    'Năm 2021: +5 °C, ©, §',
  ])('%j is left as it is', (text) => {
    expect(textOf(text8(text))).toBe(text);
  });

  test('the seeds read as UTF-8 without a remark', () => {
    const seeds = 'scripts/tests/fixtures/archive/sources';
    for (const name of readdirSync(seeds).filter((n) => n.endsWith('.txt'))) {
      const bytes = readFileSync(`${seeds}/${name}`);
      expect(textOf(bytes)).toBe(bytes.toString('utf8').normalize('NFC'));
      expect(codesOf(bytes)).toEqual([]);
    }
  });

  test('the checksum is that of the bytes as received', () => {
    const decoded = read(text8('abc'));
    expect(decoded.ok && decoded.value.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(decoded.ok && decoded.value.byteLength).toBe(3);
  });
});

describe('what is cleaned and what is kept', () => {
  test.each([
    ['CR LF and CR', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['line and paragraph separators, NEL, vertical tab', 'a\u2028b\u2029c\u0085d\u000be', 'a\nb\nc\nd\ne'],
    ['non-breaking spaces', 'Số:\u00a012\u00a0/\u202f3', 'Số: 12 / 3'],
    ['tabs between words part columns', 'Xã\tTỷ lệ\n\tMột\t\t2', 'Xã    Tỷ lệ\n Một     2'],
    ['zero-width characters and soft hyphens', 'Ủy\u200b ban\u00ad nhân\u200d\ufeff dân\u2060', 'Ủy ban nhân dân'],
    ['direction marks', 'a\u202eb\u2066c', 'abc'],
    ['a mark parted from its letter', 'Uy\u200b\u0309', 'Uỷ'],
    ['a form feed inside a line', 'trang 1\ftrang 2', 'trang 1\n\f\ntrang 2'],
    ['a form feed at the start of a line', 'trang 1\n\ftrang 2', 'trang 1\n\f\ntrang 2'],
    ['a form feed alone on its line', 'a\n\f\nb\f', 'a\n\f\nb\n\f'],
    ['signs of markup', '# a  <b> {c} &amp; \\ `d` ...--"e"', '# a  <b> {c} &amp; \\ `d` ...--"e"'],
    ['letters outside the basic plane', 'a 😀 b', 'a 😀 b'],
    ['Korean in parts', '\u1112\u1161\u11ab', '한'],
  ])('%s', (_, given, kept) => {
    expect(textOf(text8(given))).toBe(kept);
  });

  test('control characters are dropped and reported at the first', () => {
    const decoded = read(text8(`${'chữ '.repeat(50)}\nhai\u0007 ba\u001a`));
    expect(decoded.ok && decoded.value.text.endsWith('\nhai ba')).toBe(true);
    expect(decoded.diagnostics).toMatchObject([{ code: 'ky-tu-dieu-khien', line: 2, column: 4, value: '2' }]);
  });

  test('a lost character is kept and reported', () => {
    expect(read(text8(`${'một hai '.repeat(100)}\nb\ufffd`)).diagnostics).toMatchObject([
      { code: 'ky-tu-da-mat', line: 2, column: 2 },
    ]);
  });
});

/** The marked letters of Vietnamese, vowel by vowel: ngang, huyền, hỏi, ngã, sắc, nặng. */
const letters = 'àảãáạ ăằẳẵắặ âầẩẫấậ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ đ ĂÂÊÔƠƯĐ';

describe('8-bit files', () => {
  const motto = 'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc';
  test.each([
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc', motto],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc', motto],
    [
      'windows-1258',
      'C\xf4\xf2ng ho\xcca xa\xde h\xf4\xf2i chu\xd2 nghi\xdea Vi\xea\xf2t Nam',
      'Cộng hòa xã hội chủ nghĩa Việt Nam',
    ],
    ['tcvn3', '\x93Céng hßa x· héi\x94 chñ nghÜa \x96 ViÖt Nam\x85', '“Cộng hòa xã hội” chủ nghĩa – Việt Nam…'],
    ['tcvn-5712', 'C\x97NG H\x80 N\x97I X\x82 H\x97I Céng hßa x· héi', 'CỘNG HÀ NỘI XÃ HỘI Cộng hòa xã hội'],
    ['vni', 'UÛY BAN NHAÂN DAÂN TÆNH ÑAÉK LAÉK QUYEÁT ÑÒNH', 'ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK QUYẾT ĐỊNH'],
  ])('%s: %j', (encoding, shown, text) => {
    expect(textOf(latin1(shown))).toBe(text);
    expect(encodingOf(latin1(shown))).toBe(encoding);
  });

  test.each([
    ['a capital font over a whole line', 'CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['a capital font over words', 'Thùc hiÖn QUYÕT §ÞNH cña UBND tØnh', 'Thực hiện QUYẾT ĐỊNH của UBND tỉnh'],
    ['the pairs that converters write for capitals', 'C¤éNG HOµ XA· H¤éI CHUñ NGHIÜA', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA'],
    [
      'a number line, which is not in capitals',
      'Sè: 12/Q§-UBND\nñy ban nh©n d©n tØnh',
      'Số: 12/QĐ-UBND\nủy ban nhân dân tỉnh',
    ],
    ['a name, which is not in capitals', 'Lª Hµ\nñy ban nh©n d©n tØnh', 'Lê Hà\nủy ban nhân dân tỉnh'],
  ])('TCVN3 with %s', (_, shown, text) => {
    expect(textOf(latin1(shown))).toBe(text);
  });

  test.each([
    [
      'tcvn3',
      decodeTcvn3,
      'µ¶·¸¹ ¨»¼½¾Æ ©ÇÈÉÊË ÌÎÏÐÑ ªÒÓÔÕÖ ×ØÜÝÞ ßáâãä «åæçèé ¬êëìíî ïñòóô \xadõö÷øù úûüýþ ® ¡¢£¤¥¦§',
    ],
    [
      'vni',
      decodeVni,
      'aøaûaõaùaï aêaèaúaüaéaë aâaàaåaãaáaä eøeûeõeùeï eâeàeåeãeáeä ìæóíò oøoûoõoùoï oâoàoåoãoáoä ôôøôûôõôùôï uøuûuõuùuï ööøöûöõöùöï yøyûyõyùî ñ AÊAÂEÂOÂÔÖÑ',
    ],
  ])('%s has every letter of the alphabet', (_, decodeTable, shown) => {
    expect(decodeTable(latin1(shown))).toBe(letters);
  });

  test('capitals of VNI are those of the small letters', () => {
    expect(decodeVni(latin1('AÙAÈEÄÆÓÌÍÒOÏÔÙUÕÖÏYÛÎÑ'))).toBe('ÁẰỆỈĨÌÍỊỌỚŨỰỶỴĐ');
  });
});

describe('text saved a second time after being read with the wrong table', () => {
  const motto = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập – Tự do – Hạnh phúc.';
  const asLatin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
  const garbled = asLatin1(text8(motto));

  test('is mended when every character goes back to a byte', () => {
    expect(textOf(text8(garbled))).toBe(motto);
    expect(codesOf(text8(garbled))).toEqual(['da-mo-sai-bang-ma']);
    expect(encodingOf(text8(garbled))).toBe('utf-8+utf-8');
  });

  test('is mended when the bytes were TCVN3', () => {
    expect(textOf(text8('Céng hßa x· héi chñ nghÜa ViÖt Nam'))).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
  });

  test('is refused when it lost bytes on the way', () => {
    const decoded = read(text8(garbled.replace(/[\u0080-\u009f]/g, '?')));
    expect(decoded).toMatchObject({ ok: false, diagnostics: [{ code: 'khong-giai-ma-duoc' }] });
  });

  test('is refused, with its place, when only a part is garbled', () => {
    const decoded = read(text8(`${motto}\n${motto}\nVề việc: phòng chá»\u0091ng dá»\u008bch`));
    expect(decoded).toMatchObject({ ok: false, diagnostics: [{ code: 'khong-giai-ma-duoc', line: 3, column: 16 }] });
  });

  test('is not seen in capitals before a quotation mark', () => {
    expect(codesOf(text8(`“KHẨN CẤP, Ã”… «ĐÃ» – ${motto}`))).toEqual([]);
  });
});

describe('what is refused', () => {
  const damaged = (): Uint8Array => {
    const bytes = text8('Ủy ban nhân dân\nthị trấn');
    bytes[bytes.length - 2] = 0xff;
    return bytes;
  };
  test.each([
    ['an empty file', '', 'tep-rong'],
    ['white space only', ' \r\n\t\f \n', 'tep-rong'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'khong-phai-van-ban'],
    ['a Word file', 'PK\x03\x04\x14\0\0\0word/document.xml', 'khong-phai-van-ban'],
    ['an old Word file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'khong-phai-van-ban'],
    ['an RTF', '{\\rtf1\\ansi Chỉ', 'khong-phai-van-ban'],
    ['a web page', '<!DOCTYPE html>\n<html><body>Chi thi</body></html>', 'khong-phai-van-ban'],
    ['NUL bytes', 'Chi thi\0\0\0 so 5', 'khong-phai-van-ban'],
    ['bytes of no table', 'Gr\xfc\xdfe aus K\xf6ln, M\xfcnchen und D\xfcsseldorf', 'khong-giai-ma-duoc'],
    ['too little to go by', 'Qu\xeay', 'khong-giai-ma-duoc'],
  ])('%s', (_, shown, code) => {
    expect(codesOf(latin1(shown))).toEqual([code]);
    expect(read(latin1(shown)).ok).toBe(false);
  });

  test('a byte that is not UTF-8, with its line and column', () => {
    expect(read(damaged()).diagnostics).toMatchObject([{ code: 'khong-giai-ma-duoc', line: 2, column: 7 }]);
  });

  test('half a surrogate pair in UTF-16, with its place', () => {
    expect(read(utf16('\ufeffmột\nhai \ud800 ba', true)).diagnostics).toMatchObject([
      { code: 'khong-giai-ma-duoc', line: 2, column: 5 },
    ]);
  });

  test('a heap of marks on one letter', () => {
    expect(codesOf(text8(`Ủy ban a${'\u0301\u0323'.repeat(50_000)}`))).toEqual(['khong-giai-ma-duoc']);
  });
});

describe('places in the file as received', () => {
  test.each([
    ['LF', 'Một\nhai ba', 'ba', 2, 5],
    ['CR LF', 'Một\r\nhai\r\n\r\nba', 'ba', 4, 1],
    ['CR', 'Một\rhai ba', 'ba', 2, 5],
    ['a byte order mark', '\ufeffMột ba', 'ba', 1, 5],
    ['decomposed letters before it', 'Uỷ Uỷ'.normalize('NFD') + ' ba', 'ba', 1, 9],
    ['zero-width characters before it', 'x\u200b\u200b\u00ad ba', 'ba', 1, 6],
    ['a letter outside the basic plane before it', '😀😀 ba', 'ba', 1, 4],
    ['a form feed', 'x\fba', 'ba', 1, 3],
    ['tabs', '\t\tba', 'ba', 1, 3],
  ])('%s', (_, given, word, line, column) => {
    const decoded = read(text8(given));
    if (!decoded.ok) throw new Error('refused');
    const { text, positionAt } = decoded.value;
    expect(positionAt(text.indexOf(word))).toEqual({ line, column });
  });

  test.each([
    ['a', 1],
    ['a\n', 1],
    ['a\r\nb', 2],
    ['a\rb\r', 2],
    ['\n\na', 3],
  ])('%j has %i lines', (given, lines) => {
    const decoded = read(text8(given));
    expect(decoded.ok && decoded.value.lineCount).toBe(lines);
  });
});

test('random bytes and cut files never throw and never pass as text with control characters', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(200), (bytes, cut) => {
      for (const file of [bytes, text8(sentence).subarray(0, cut), latin1('Céng hßa x· héi').subarray(0, cut)]) {
        const decoded = read(file);
        if (!decoded.ok) return decoded.diagnostics.length > 0;
        expect(decoded.value.text).not.toMatch(/[\u0000-\u0008\r\t\u00a0\u00ad\u200b\ufeff\ud800-\udfff]/u);
        expect(decoded.value.text).toBe(decoded.value.text.normalize('NFC'));
      }
      return true;
    }),
    { numRuns: 300 },
  );
});
