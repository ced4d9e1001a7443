import { expect, test } from 'vitest';
import type { Outline } from '../../model.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import type { HeaderNumber } from './document-number.ts';
import { recognizeRegime } from './regime.ts';

const outline = { source: { text: '' }, blocks: [], reading: '' } as unknown as Outline;

function headerNumber(value: string | null): Pick<HeaderNumber, 'value' | 'symbol' | 'regime'> {
  const number = value === null ? null : parseNumber(value);
  return { value, symbol: number?.symbol ?? null, regime: number?.regime ?? null };
}

test.each([
  ['a number of the Party', '12-CT/TU', null, 'party', 'inferred'],
  ['a number of the State', '17/CT-UBND', null, 'state', 'inferred'],
  ['a Party body without a number', null, 'Ban Thường vụ Huyện ủy Thanh Oai', 'party', 'inferred'],
  ['a State body without a number', null, 'Ủy ban nhân dân huyện Krông Búk', 'state', 'inferred'],
  ['a law of the Council of State', '21-LCT/HĐNN8', null, 'state', 'inferred'],
  ['a number of the Party before the name of its office', '5-TB/VPTU', 'Sở Y tế', 'party', 'inferred'],
] as const)(
  'without a heading, %s tells the regime, and says that it was inferred',
  (_, number, issuer, regime, origin) => {
    expect(recognizeRegime(outline, headerNumber(number), issuer)).toMatchObject({ regime, origin });
  },
);

test('a symbol of the Party tells the regime where nobody filled in the figures', () => {
  const blank = { value: null, symbol: 'CT/TU', regime: 'party' } as const;
  expect(recognizeRegime(outline, blank, 'Trường THPT Bình Lư')).toMatchObject({
    regime: 'party',
    because: { code: 'form-of-number', number: 'CT/TU' },
  });
});

test('nothing tells nothing', () => {
  expect(recognizeRegime(outline, headerNumber(null), 'Trường THPT Bình Lư')).toBeNull();
});
