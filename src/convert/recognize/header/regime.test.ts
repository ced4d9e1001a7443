import { knowledge } from '../../../../scripts/tests/test-knowledge.ts';
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
  ['an organ of a Party committee', null, 'Thường trực Tỉnh ủy Lai Châu', 'party', 'inferred'],
  ['the office of a Party committee', null, 'Văn phòng Huyện ủy Krông Búk', 'party', 'inferred'],
  ['a body of the Party’s centre', null, 'Ban Bí thư', 'party', 'inferred'],
  ['the chairman of a State body', null, 'Chủ tịch UBND tỉnh Lai Châu', 'state', 'inferred'],
  ['a department', null, 'Sở Y tế tỉnh Gia Lai', 'state', 'inferred'],
  ['the police', null, 'Công an tỉnh Gia Lai', 'state', 'inferred'],
  ['a law of the Council of State', '21-LCT/HĐNN8', null, 'state', 'inferred'],
  ['a number of the Party before the name of its office', '5-TB/VPTU', 'Sở Y tế', 'party', 'inferred'],
] as const)(
  'without a heading, %s tells the regime, and says that it was inferred',
  (_, number, issuer, regime, origin) => {
    expect(recognizeRegime(outline, headerNumber(number), issuer, knowledge.heads)).toMatchObject({ regime, origin });
  },
);

test('a symbol of the Party tells the regime where nobody filled in the figures', () => {
  const blank = { value: null, symbol: 'CT/TU', regime: 'party' } as const;
  expect(recognizeRegime(outline, blank, 'Trường THPT Bình Lư', knowledge.heads)).toMatchObject({
    regime: 'party',
    because: { code: 'form-of-number', number: 'CT/TU' },
  });
});

test('nothing tells nothing', () => {
  expect(recognizeRegime(outline, headerNumber(null), 'Ban Dân vận', knowledge.heads)?.regime).not.toBe('state');
  expect(recognizeRegime(outline, headerNumber(null), 'Trung tâm Chính trị huyện', knowledge.heads)).toBeNull();
  expect(recognizeRegime(outline, headerNumber(null), 'Trường THPT Bình Lư', knowledge.heads)).toBeNull();
});
