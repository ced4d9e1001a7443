import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../store/gazetteer.ts';
import { unclearKey } from '../citation/identity-key.ts';
import { bodyKey } from './body-key.ts';

const gazetteer = loadGazetteer();

test.each(['?', '…', '-', '☎', '中文', '', ' ', '“”', 'không rõ', 'Không Rõ.'])(
  '%j gives no empty address, nor that of the documents without an issuer',
  (name) => {
    expect(bodyKey(name, null, gazetteer)).toBe('ten-khong-ro');
  },
);

test.each([
  ['Bộ Y tế', 'bo-y-te'],
  ['UBND xã Không', 'uy-ban-nhan-dan-xa-khong'],
  ['K7', 'k7'],
  ['Ban Không rõ', 'ban-khong-ro'],
  ['HĐND xã Không', 'hoi-dong-nhan-dan-xa-khong'],
  ['Văn phòng HĐND và UBND', 'van-phong-hoi-dong-nhan-dan-va-uy-ban-nhan-dan'],
  ['Công an TP. Không', 'cong-an-thanh-pho-khong'],
  ['Công an TP Không', 'cong-an-thanh-pho-khong'],
  ['Công ty TPK', 'cong-ty-tpk'],
])('near miss: %j', (name, key) => {
  expect(bodyKey(name, null, gazetteer)).toBe(key);
});

test('a name of any length gives the name of a file', () => {
  const key = bodyKey('Ban Chỉ đạo '.repeat(100), null, gazetteer);
  expect(key.length).toBeLessThanOrEqual(180);
  expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test.each(['', '?', '☎/☎'])('a number %j that no address can be made of has one all the same', (number) => {
  expect(unclearKey(number)).toBe('khong-ro-so-chua-ro');
});
