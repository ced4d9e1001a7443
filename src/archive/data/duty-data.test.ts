/** What the twins of duties and deadlines say. */
import { describe, expect, test } from 'vitest';
import { ANCHOR, KRONG_BUK, twoDirectives } from '../testing/two-directives.fixture.ts';
import { deadlinesData, dutiesData } from './duty-data.ts';

const link = (key: string, name: string) => ({ key, name, href: `/co-quan/tai/${KRONG_BUK}/#${key}` });

describe('the twins of duties', () => {
  test('say how many sentences tell each body something, and which name none', () => {
    expect(dutiesData(twoDirectives)).toMatchObject({
      bodies: [
        { ...link('phong-y-te', 'Phòng Y tế'), unit: KRONG_BUK, collective: false, sentences: 1 },
        { ...link('ubnd-cac-xa', 'Ủy ban nhân dân các xã'), unit: KRONG_BUK, collective: true, sentences: 1 },
      ],
      unclear: [{ text: 'Các đơn vị thực hiện.', sentence: 'Các đơn vị thực hiện.', document: 'a', href: ANCHOR }],
    });
  });

  test('say each deadline, those with a day first', () => {
    const common = { recurrence: null, document: 'a', withdrawn: null, href: ANCHOR };
    expect(deadlinesData(twoDirectives).deadlines).toEqual([
      {
        ...common,
        date: '2021-08-05',
        latest: '2021-08-05',
        relative: false,
        text: '05/8/2021',
        sentence: '05/8/2021',
      },
      { ...common, date: null, latest: null, relative: true, text: 'sau 5 ngày', sentence: 'sau 5 ngày' },
    ]);
  });
});
