/** Which names of a text are read as places, as what, and in what, of a country of a few units. */
import { describe, expect, test } from 'vitest';
import { smallCountry } from '../../../gazetteer/testing/small-country.fixture.ts';
import type { Outline } from '../../model.ts';
import { recognizeLocalities } from './locality.ts';

/**
 * Each mention in its words, with what it may be (? for none that is known) and the words of what
 * it lies in.
 */
function placesIn(text: string): string[] {
  const block = { start: 0, end: text.length, part: 'body', kind: 'paragraph', role: null, depth: 0, marks: [] };
  const outline = { source: { text, meant: text }, blocks: [block], reading: text } as unknown as Outline;
  const mentions = recognizeLocalities(outline, smallCountry, { era: '2021', date: '2021-08-01', placeSpan: null });
  return mentions.map(({ start, end, candidates, within, by }) => {
    const holder = within === null ? undefined : mentions[within];
    const units = candidates.map((path) => path.split('/').at(-1)).join('|');
    const place = holder === undefined ? '' : ` < ${text.slice(holder.start, holder.end)}`;
    return `${text.slice(start, end)}: ${units || '?'}${by === 'body' ? ' (body)' : ''}${place}`;
  });
}

const MUONG_LA = 'huyện Mường La: huyen-muong-la';
const MOC_CHAU = 'Mộc Châu: huyen-moc-chau';
const HUA_TRAI = 'xã Hua Trai: xa-hua-trai';
const SON_LA = 'tỉnh Sơn La: son-la';

describe('a name with the word of its type', () => {
  test.each([
    ['huyện Mường La', MUONG_LA],
    ['HUYỆN MƯỜNG LA', 'HUYỆN MƯỜNG LA: huyen-muong-la'],
    ['HUYỆN MUONG LA', 'HUYỆN MUONG LA: huyen-muong-la'],
    ['UBND huyện Mường La', MUONG_LA],
    ['thị xã Mộc Châu', 'thị xã Mộc Châu: huyen-moc-chau'],
    ['huyện Mộc Hạ', 'huyện Mộc Hạ: huyen-moc-chau'],
    ['huyện MườngLa', 'huyện MườngLa: huyen-muong-la'],
    ['huyện Châu Thành', 'huyện Châu Thành: huyen-chau-thanh|huyen-chau-thanh'],
    ['xã Hua Trai (cũ)', HUA_TRAI],
    ['UBND Mường La', 'UBND Mường La: huyen-muong-la (body)'],
    ['Công an Sơn La', 'Công an Sơn La: son-la (body)'],
    ['Sơn La', 'Sơn La: son-la'],
  ])('%s', (text, place) => {
    expect(placesIn(text)).toEqual([place]);
  });

  test.each(['huyện mường la', 'xã Mường La', 'Mường La đã họp', 'các huyện, xã', 'huyện', ''])(
    '%j is none',
    (text) => {
      expect(placesIn(text)).toEqual([]);
    },
  );
});

describe('an enumeration inherits the word of its type', () => {
  test.each([
    ['các huyện Mường La, Mộc Châu', [MUONG_LA, MOC_CHAU]],
    ['các huyện Mường La và Mộc Châu', [MUONG_LA, MOC_CHAU]],
    ['các huyện Mường La, và Mộc Châu', [MUONG_LA, MOC_CHAU]],
    ['các huyện Mường La; Mộc Châu', [MUONG_LA, MOC_CHAU]],
    ['các huyện: Mường La; Mộc Châu.', ['huyện: Mường La: huyen-muong-la', MOC_CHAU]],
    ['02 huyện Mường La, Mộc Châu', [MUONG_LA, MOC_CHAU]],
    ['các huyện Mườngla, Mộc Châu', ['huyện Mườngla: huyen-muong-la', MOC_CHAU]],
    [`tỉnh Sơn La và Lai Châu`, [SON_LA, 'Lai Châu: lai-chau']],
    [
      'các tỉnh: Sơn La, Lai Châu; thành phố Hà Nội',
      ['tỉnh: Sơn La: son-la', 'Lai Châu: lai-chau', 'thành phố Hà Nội: ha-noi'],
    ],
    ['các huyện Mường La và các xã', [MUONG_LA]],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test('what stands in the place of a member and is none that is known is noted', () => {
    expect(placesIn('các huyện Mường La, Lạ Hoắc')).toEqual([MUONG_LA, 'Lạ Hoắc: ?']);
    expect(placesIn('các xã Lạ Hoắc, Hua Trai, huyện Mường La')).toEqual([
      'Lạ Hoắc: ?',
      'Hua Trai: xa-hua-trai < huyện Mường La',
      MUONG_LA,
    ]);
  });

  test.each([
    ['a part of the country', 'các huyện Mường La, Tây Nguyên'],
    ['an abbreviation', 'các huyện Mường La, VT'],
    ['one syllable of a clause', 'các huyện Mường La, Lưu ý các đơn vị'],
    ['a body', 'các huyện Mường La, Sở Y tế, Công an huyện'],
    ['an office', 'các huyện Mường La, Chủ tịch Hội Khuyến học'],
    ['another document', 'các huyện Mường La, Nghị quyết Trung ương'],
    ['a word with a colon', 'các huyện Mường La, Văn Thư: lưu'],
    ['a name with a figure', 'các huyện Mường La, Covid Delta 19'],
    ['small letters', 'các huyện Mường La, các đơn vị'],
  ])('but not %s', (_, text) => {
    expect(placesIn(text)).toEqual([MUONG_LA]);
  });

  test('a settlement in it is passed over', () => {
    expect(placesIn('các xã Hua Trai, thôn 2, huyện Mường La')).toEqual([`${HUA_TRAI} < huyện Mường La`, MUONG_LA]);
    expect(placesIn('các xã Hua Trai, bản Lạ Hoắc, huyện Mường La')).toEqual([
      `${HUA_TRAI} < huyện Mường La`,
      MUONG_LA,
    ]);
  });
});

describe('a unit with the one that it lies in', () => {
  test.each([
    ['xã Hua Trai, huyện Mường La', [`${HUA_TRAI} < huyện Mường La`, MUONG_LA]],
    ['xã Hua Trai thuộc huyện Mường La', [`${HUA_TRAI} < huyện Mường La`, MUONG_LA]],
    ['xã Hua Trai của huyện Mường La', [`${HUA_TRAI} < huyện Mường La`, MUONG_LA]],
    ['xã Hua Trai (huyện Mường La)', [`${HUA_TRAI} < huyện Mường La`, MUONG_LA]],
    ['xã Hua Trai - huyện Mường La', [`${HUA_TRAI} < huyện Mường La`, MUONG_LA]],
    ['xã Hua Trai, huyện Mường La, tỉnh Sơn La', [`${HUA_TRAI} < huyện Mường La`, `${MUONG_LA} < tỉnh Sơn La`, SON_LA]],
    [
      'xã Hua Trai, Mường La, Sơn La',
      [`${HUA_TRAI} < Mường La`, 'Mường La: huyen-muong-la < Sơn La', 'Sơn La: son-la'],
    ],
    [
      'xã Hua Trai, thị trấn Ít Ong, huyện Mường La',
      [`${HUA_TRAI} < huyện Mường La`, 'thị trấn Ít Ong: thi-tran-it-ong < huyện Mường La', MUONG_LA],
    ],
    ['quận Ba Đình, Hà Nội', ['quận Ba Đình: quan-ba-dinh < Hà Nội', 'Hà Nội: ha-noi']],
    ['các huyện Mường La, Mộc Châu (tỉnh Sơn La)', [`${MUONG_LA} < tỉnh Sơn La`, `${MOC_CHAU} < tỉnh Sơn La`, SON_LA]],
    [
      'huyện Châu Thành, tỉnh Long An',
      ['huyện Châu Thành: huyen-chau-thanh|huyen-chau-thanh < tỉnh Long An', 'tỉnh Long An: long-an'],
    ],
  ])('%s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  test.each([
    ['huyện Mường La (các xã Hua Trai, Ít Ong)', 'xã Hua Trai', 'Ít Ong'],
    ['huyện Mường La: xã Hua Trai, thị trấn Ít Ong', 'xã Hua Trai', 'thị trấn Ít Ong'],
    ['huyện Mường La gồm xã Hua Trai và thị trấn Ít Ong', 'xã Hua Trai', 'thị trấn Ít Ong'],
    ['huyện Mường La bao gồm các xã Hua Trai, Ít Ong', 'xã Hua Trai', 'Ít Ong'],
  ])('and with those that it holds: %s', (text, first, second) => {
    expect(placesIn(text)).toEqual([
      MUONG_LA,
      `${first}: xa-hua-trai < huyện Mường La`,
      `${second}: thi-tran-it-ong < huyện Mường La`,
    ]);
  });

  test('those of the next one are its own', () => {
    expect(placesIn('huyện Mường La: xã Hua Trai; huyện Mộc Châu')).toEqual([
      MUONG_LA,
      `${HUA_TRAI} < huyện Mường La`,
      'huyện Mộc Châu: huyen-moc-chau',
    ]);
  });

  test('two that stand side by side hold nothing', () => {
    expect(placesIn('Thành phố Hà Nội, quận Ba Đình')).toEqual([
      'Thành phố Hà Nội: ha-noi',
      'quận Ba Đình: quan-ba-dinh',
    ]);
  });
});

describe('a bare repeat of a unit that the text names in full', () => {
  test('is that unit', () => {
    expect(placesIn('huyện Mường La. Mường La đã họp')).toEqual([MUONG_LA, 'Mường La: huyen-muong-la']);
    expect(placesIn('Mường La đã họp. Huyện Mường La báo cáo')).toHaveLength(2);
  });

  test.each([
    ['a name in capitals, as of a heading', 'huyện Mường La. MƯỜNG LA đã họp'],
    ['a longer name', 'huyện Mường La. Trường Mường La Mới đã họp'],
  ])('is not %s', (_, text) => {
    expect(placesIn(text)).toEqual([MUONG_LA]);
  });
});
