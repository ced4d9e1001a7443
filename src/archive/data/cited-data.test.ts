/** What the twin of a cited document says. */
import { describe, expect, test } from 'vitest';
import { expected } from '../../ground/expected.ts';
import { firstInList, secondInList, twoDirectives, withdrawnHere } from '../testing/two-directives.fixture.ts';
import { citedData } from './cited-data.ts';

describe('the twin of a cited document', () => {
  const cited = (key: string) => citedData(twoDirectives, expected(twoDirectives.cited.get(key), key));

  test('says what is claimed of it and by whom', () => {
    expect(cited('k-b')).toEqual({
      key: 'k-b',
      number: '18/CT-UBND',
      documentType: 'chi-thi',
      date: '2021-07-01',
      issuer: 'UBND tỉnh Đắk Lắk',
      held: 'b',
      withdrawn: withdrawnHere,
      unclear: false,
      href: '/vien-dan/k-b/',
      claims: {
        documentType: [{ value: 'chi-thi', origin: 'stated', by: ['a'] }],
        date: [{ value: '2021-07-01', origin: 'stated', by: ['a'] }],
        issuer: [{ value: 'UBND tỉnh Đắk Lắk', origin: 'stated', by: ['a'] }],
      },
      wordings: [{ text: 'Chỉ thị 18', count: 1 }],
      candidates: [],
      citing: [
        {
          ...firstInList,
          role: 'basis',
          relations: ['thay-the'],
          unclearBecause: null,
          at: [[1, 'Chỉ thị 18']],
        },
      ],
    });
  });

  test('says of an open one what it may be and why it is open', () => {
    expect(cited('k-open')).toMatchObject({
      documentType: null,
      date: null,
      issuer: null,
      held: null,
      withdrawn: null,
      unclear: true,
      claims: { documentType: [], date: [], issuer: [] },
      candidates: [
        {
          key: 'k-b',
          number: '18/CT-UBND',
          date: '2021-07-01',
          issuer: 'UBND tỉnh Đắk Lắk',
          withdrawn: withdrawnHere,
          href: secondInList.href,
        },
        { key: 'k-c', number: '57/KH-UBND', date: null, issuer: null, withdrawn: null, href: null },
      ],
      citing: [{ id: 'a', unclearBecause: expect.stringContaining('có 2 văn bản cùng số') as unknown }],
    });
  });
});
