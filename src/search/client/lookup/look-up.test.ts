import { describe, expect, test } from 'vitest';
import { sameNumberKey } from '../../../number/number-key.ts';
import type { DocumentText, NumberCard } from '../../port.ts';
import { postingOf } from '../../postings.ts';
import { daysIn, listedNumbers } from './listed-numbers.ts';
import { lookUp, type NumberTables } from './look-up.ts';
import { cardsOfSlug } from './number-slug.ts';

const card = (number: string, given: Partial<NumberCard> = {}): NumberCard => ({
  number,
  type: 'Chỉ thị',
  typeKey: 'chi-thi',
  title: null,
  date: null,
  issuer: null,
  held: null,
  key: null,
  onlyIn: null,
  citing: 0,
  withdrawn: false,
  ...given,
});

const cards = [
  card('17/CT-UBND', { key: 'a', date: '2021-07-23', citing: 2 }),
  card('17/QĐ-UBND', { held: 'quyet-dinh-17' }),
  card('5/CT-UBND', { held: 'nam-2020', date: '2020-03-01' }),
  card('05/CT-UBND', { held: 'nam-2021', date: '2021-03-01' }),
];
const index: NumberTables = {
  numberCards: (figure) => Promise.resolve(cards.filter(({ number }) => Number.parseInt(number, 10) === figure)),
  number: (canonical) =>
    Promise.resolve(canonical === sameNumberKey('17/CT-UBND') ? [postingOf(4, 1), postingOf(7, 0)] : []),
  document: (n) => Promise.resolve({ id: `van-ban-${n}`, number: null, title: 'Thông báo' } as DocumentText),
};
const standingOf = async (line: string) => {
  const [first] = listedNumbers(line).numbers;
  if (first === undefined) return null;
  const { standing, cards: found, citedBy } = await lookUp(first, index);
  return [standing, ...found.map(({ held, key }) => held ?? key), ...citedBy.map(({ id }) => id)];
};

describe('a list is read', () => {
  test.each<[string, readonly string[]]>([
    ['17/CT-UBND', ['17/CT-UBND']],
    ['17/ct-ubnd', ['17/ct-ubnd']],
    ['1. Chỉ thị số 17/CT-UBND ngày 23/7/2021 của UBND thành phố Hà Nội', ['17/CT-UBND']],
    ['- Công văn số: 33 / CV – TTCH', ['33/CV-TTCH']],
    ['3) chi thi so 17/ct-ubnd', ['17/ct-ubnd']],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP, Chỉ thị 12-CT/TU', ['30/2020/NĐ-CP', '12-CT/TU']],
    ['17/CT-UBND; 18/CT-UBND\n17/ct-ubnd', ['17/CT-UBND', '18/CT-UBND']],
    ['17/CT-UBND ngày 23/7/2021\n17/CT-UBND ngày 1/2/2020', ['17/CT-UBND', '17/CT-UBND']],
    // Near misses.
    ['24/24 giờ', []],
    ['ngày 23/7/2021', []],
    ['Covid-19', []],
    ['5 2-Nguyễn Huệ', []],
    ['', []],
  ])('%j', (text, numbers) => {
    expect(listedNumbers(text).numbers.map(({ number }) => number)).toEqual(numbers);
  });

  test('of two numbers in a line each has its own day', () => {
    const { numbers } = listedNumbers('Chỉ thị 17/CT-UBND ngày 1/3/2020, Chỉ thị 05/CT-UBND ngày 1/3/2021');
    expect(numbers.map(({ line }) => daysIn(line))).toEqual([['2020-03-01'], ['2021-03-01']]);
  });

  test('what names no number is said again', () => {
    expect(listedNumbers('Covid-19\n\n17/CT-UBND').unread).toEqual(['Covid-19']);
  });
});

describe('a number is looked up', () => {
  test.each<[string, readonly (string | null)[] | null]>([
    ['17/CT-UBND', ['cited', 'a', 'van-ban-4', 'van-ban-7']],
    ['17/QĐ-UBND', ['held', 'quyet-dinh-17']],
    ['17/qd-ubnd', ['held', 'quyet-dinh-17']],
    ['5/CT-UBND', ['several', 'nam-2020', 'nam-2021']],
    ['05/CT-UBND ngày 01 tháng 3 năm 2021', ['held', 'nam-2021']],
    ['05/CT-UBND, 1.3.2020', ['held', 'nam-2020']],
    // A day that none of them has tells nothing.
    ['05/CT-UBND ngày 2/3/2020', ['several', 'nam-2020', 'nam-2021']],
    ['17/CT-UBND-VX', ['unknown']],
    ['9/CT-UBND', ['unknown']],
  ])('%s', async (line, found) => {
    expect(await standingOf(line)).toEqual(found);
  });

  test('an index that cannot be reached is no answer', async () => {
    const lost = { ...index, numberCards: () => Promise.reject(new Error('lost')) };
    await expect(lookUp({ number: '17/CT-UBND', line: '' }, lost)).rejects.toThrow('lost');
  });
});

test.each([
  ['17-ct-ubnd', ['17/CT-UBND']],
  ['17-qd-ubnd', ['17/QĐ-UBND']],
  ['017-QĐ-UBND', ['17/QĐ-UBND']],
  ['5-ct-ubnd', ['5/CT-UBND', '05/CT-UBND']],
  ['17-ct', []],
  ['ct-ubnd', []],
])('the address /so/%s/', async (typed, numbers) => {
  expect((await cardsOfSlug(typed, index)).map(({ number }) => number)).toEqual(numbers);
});
