import { expect, test } from 'vitest';
import type { Outline } from '../../model.ts';
import { recognizeRegime } from './regime.ts';

const outline = { source: { text: '' }, blocks: [], reading: '' } as unknown as Outline;

test.each([
  ['a number of the Party', '12-CT/TU', null, 'party', 'inferred'],
  ['a number of the State', '17/CT-UBND', null, 'state', 'inferred'],
  ['a Party body without a number', null, 'Ban Thường vụ Huyện ủy Thanh Oai', 'party', 'inferred'],
  ['a State body without a number', null, 'Ủy ban nhân dân huyện Krông Búk', 'state', 'inferred'],
  ['a number of the Party before the name of its office', '5-TB/VPTU', 'Sở Y tế', 'party', 'inferred'],
] as const)(
  'without a heading, %s tells the regime, and says that it was inferred',
  (_, number, issuer, regime, origin) => {
    expect(recognizeRegime(outline, number, issuer)).toMatchObject({ regime, origin });
  },
);

test('nothing tells nothing', () => {
  expect(recognizeRegime(outline, null, 'Trường THPT Bình Lư')).toBeNull();
});
