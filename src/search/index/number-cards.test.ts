import { expect, test } from 'vitest';
import { sampleSearchDocument as document } from '../testing/sample-search-document.fixture.ts';
import { numberCards } from './number-cards.ts';

const cites = (key: string, number: string, target: string | null) => ({
  key,
  number,
  target,
  type: null,
  date: null,
  issuer: null,
  hasPage: key !== 'm',
});

test('held documents have the first cards, then cited ones by how many cite them; withdrawn ones are last and say so', () => {
  const cards = numberCards([
    document({
      id: 'b',
      number: '61/CT-UBND',
      references: [cites('k', '9/CT-UBND', null), cites('m', '7/CT-UBND', null)],
    }),
    document({ id: 'c', references: [cites('k', '9/CT-UBND', null), cites('x', '62/CT-UBND', 'a')] }),
    document({ id: 'a', number: '62/CT-UBND', withdrawn: { replacedBy: null } }),
  ]);
  expect(cards.map(({ number, held, onlyIn, citing, withdrawn }) => [number, held, onlyIn, citing, withdrawn])).toEqual(
    [
      ['61/CT-UBND', 'b', null, 0, false],
      ['9/CT-UBND', null, null, 2, false],
      ['7/CT-UBND', null, 'b', 1, false],
      ['62/CT-UBND', 'a', null, 1, true],
    ],
  );
});
