import { expect, test } from 'vitest';
import { fieldReason, incompleteReason, placeReason, type Reason } from './reason.ts';
import { reasonWords, wordedReason } from './reason-words.ts';

test.each<[Reason, string]>([
  [{ code: 'staff', by: 'Lò Thị A', reason: 'xem bản giấy' }, 'Lò Thị A: xem bản giấy'],
  [{ code: 'staff', by: null, reason: 'xem bản giấy' }, 'xem bản giấy'],
  [{ code: 'staff', by: 'Lò Thị A', reason: null }, 'Lò Thị A'],
  [{ code: 'symbol', symbol: 'KH-UBND' }, 'theo ký hiệu KH-UBND'],
  [{ code: 'issuer-from', from: 'annex' }, 'theo ghi chú ở phụ lục'],
  [{ code: 'issuer-from', from: 'enacting' }, 'theo câu ban hành'],
  [{ code: 'damaged-name', printed: 'Zuyến' }, 'văn bản in là “Zuyến”, nghi do quét sai'],
  [{ code: 'read-from-scan', printed: 'năm 20 19' }, 'văn bản in là “năm 20 19”: đọc từ bản quét, có thể sai'],
  [{ code: 'unsure-words', unsure: ['Tinh', 'Dưong'] }, 'nhận dạng từ bản quét, máy không chắc “Tinh”, “Dưong”'],
  [{ code: 'printed-otherwise', printed: '33/UBND' }, 'văn bản đọc là “33/UBND”'],
  [{ code: 'breaks-off' }, 'văn bản dừng giữa câu, thiếu phần cuối'],
  [{ code: 'annex-breaks-off' }, 'phụ lục dừng giữa câu, thiếu phần cuối'],
  [{ code: 'named-inside', unit: 'huyện Ba Tơ' }, 'thuộc huyện Ba Tơ nêu kèm'],
  [
    { code: 'cites', number: '17/CT-UBND', date: '2021-07-05' },
    'Văn bản viện dẫn số 17/CT-UBND ngày 05/07/2021 nên không ban hành trước ngày đó.',
  ],
  [
    { code: 'units-of-province', units: ['huyện Ba Tơ'], province: 'tỉnh Quảng Ngãi' },
    'Văn bản không nêu tên tỉnh; huyện Ba Tơ thuộc tỉnh Quảng Ngãi.',
  ],
  [
    { code: 'units-of-province', units: ['huyện Ba Tơ', 'huyện Minh Long'], province: 'tỉnh Quảng Ngãi' },
    'Văn bản không nêu tên tỉnh; huyện Ba Tơ, huyện Minh Long đều thuộc tỉnh Quảng Ngãi.',
  ],
])('%j', (reason, words) => {
  expect(reasonWords(reason)).toBe(words);
  expect(wordedReason(reason)).toEqual({ ...reason, words });
});

test('no reason has no words', () => {
  expect(wordedReason(null)).toBeNull();
});

const schemas = { fieldReason, incompleteReason, placeReason };

test.each<[keyof typeof schemas, unknown, boolean]>([
  ['fieldReason', { code: 'symbol', symbol: 'KH-UBND' }, true],
  ['fieldReason', { code: 'breaks-off' }, true],
  ['fieldReason', { code: 'symbol' }, false],
  ['fieldReason', { code: 'issuer-from', from: 'header' }, false],
  // A sentence, as generated files had it before, is no reason any more.
  ['fieldReason', 'theo ký hiệu KH-UBND', false],
  ['fieldReason', { code: 'list-in-province' }, false],
  ['placeReason', { code: 'list-in-province' }, true],
  ['placeReason', { code: 'breaks-off' }, false],
  ['incompleteReason', { code: 'head-lost' }, true],
  ['incompleteReason', { code: 'staff', by: null, reason: 'thiếu trang' }, true],
  ['incompleteReason', { code: 'symbol', symbol: 'KH-UBND' }, false],
])('%s of %j is sound: %s', (name, value, sound) => {
  expect(schemas[name].safeParse(value).success).toBe(sound);
});
