import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../scripts/gazetteer.ts';
import { unclearKey } from '../resolve/identity-key.ts';
import { hasIssuerKey, issuerKey } from './issuer-key.ts';

test.each(['?', '…', '-', '☎', '中文', '', ' ', '“”', 'không rõ', 'Không Rõ.'])(
  '%j has no address of its own',
  (name) => {
    expect(hasIssuerKey(name)).toBe(false);
  },
);

test.each(['Bộ Y tế', 'UBND xã Không', 'K7', 'Ban Không rõ'])('near miss: %j has one', (name) => {
  expect(hasIssuerKey(name)).toBe(true);
});

test('a name of any length gives the name of a file', () => {
  const key = issuerKey('Ban Chỉ đạo '.repeat(100), null, loadGazetteer());
  expect(key.length).toBeLessThanOrEqual(180);
  expect(key).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test.each(['', '?', '☎/☎'])('a number %j that no address can be made of has one all the same', (number) => {
  expect(unclearKey(number)).toBe('khong-ro-so-chua-ro');
});
