import { describe, expect, test } from 'vitest';
import type { ListedBody } from '../../../archive/body/packed-bodies.ts';
import { finderIn } from './body-finder.ts';

const body = (name: string, issued: number, where: string): ListedBody => ({
  key: name,
  address: `${name}/`,
  name,
  where,
  issued,
  told: 0,
  addressed: 0,
});

const health = body('Trung tâm Y tế huyện Krông Búk', 1, 'tỉnh Đắk Lắk');
const police = body('Công an huyện Krông Búk', 9, 'tỉnh Đắk Lắk');
const transport = body('Sở Giao thông vận tải', 1, 'tỉnh Gia Lai');
const short = [['GTVT', 'Giao thông vận tải']] as const;

/** An index of names that begin as typed, and how often the whole list was got. */
function finder({ isCut = false, fails = 0 } = {}) {
  const all = [health, police, transport];
  let got = 0;
  const begun = {
    shortForms: async () => short,
    bodies: async (typed: readonly string[]) => {
      const first = typed[0] ?? '';
      const names = all.filter(({ name }) => first !== '' && plain(name).startsWith(first));
      return { names, isCut };
    },
  };
  const find = finderIn(begun, async () => {
    if (++got <= fails) throw new Error('Cannot fetch the list');
    return { more: 0, shortForms: async () => short, bodies: async () => ({ names: all, isCut: false }) };
  });
  return { find, got: () => got };
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

test.each([
  ['a name', 'Công an huyện', [police], 0],
  ['a name without tones', 'cong an', [police], 0],
  ['an abbreviation', 'Sở GTVT', [transport], 0],
  ['words inside of names, those with most documents first', 'Krông Búk', [police, health], 1],
  ['what no name has', 'Sở Nội vụ', [], 1],
])('%s is found, and the whole list got only where no name begins so', async (_, typed, found, lists) => {
  const { find, got } = finder();
  expect((await find(typed)).names).toEqual(found);
  expect(got()).toBe(lists);
});

test('the whole list is got once for all that is typed', async () => {
  const { find, got } = finder();
  await find('Krông');
  await find('Krông Búk');
  expect(got()).toBe(1);
});

test('says where there may be more, and gets no list for it', async () => {
  const { find, got } = finder({ isCut: true });
  expect((await find('công')).isCut).toBe(true);
  expect(got()).toBe(0);
});

test('a list that could not be fetched is asked for again', async () => {
  const { find } = finder({ fails: 1 });
  await expect(find('Krông Búk')).rejects.toThrow('Cannot fetch the list');
  expect((await find('Krông Búk')).names).toEqual([police, health]);
});

describe('the whole list in parts', () => {
  /** Parts of twenty bodies; every third is one of `word`. */
  const partsOf = (count: number, word: string) => {
    const asked: number[] = [];
    const find = finderIn(
      { shortForms: async () => short, bodies: async () => ({ names: [], isCut: false }) },
      async (part) => {
        asked.push(part);
        const names = Array.from({ length: 20 }, (_, n) =>
          body(`Phòng ${n % 3 === 0 ? word : 'Nội vụ'} ${part}.${n}`, 1000 - part, 'tỉnh Gia Lai'),
        );
        return { more: count - part, shortForms: async () => short, bodies: async () => ({ names, isCut: false }) };
      },
    );
    return { find, asked };
  };

  test('is looked through until enough is found, each part got once', async () => {
    const { find, asked } = partsOf(64, 'Thú y');
    const { names, isCut } = await find('thú y');
    expect([names.length, isCut]).toEqual([49, true]);
    expect(names[0]?.name).toBe('Phòng Thú y 1.0');
    await find('thú y');
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('is looked through to its end for what is rare', async () => {
    const { find, asked } = partsOf(11, 'Thú y');
    expect(await find('11.3')).toMatchObject({ names: [{ name: 'Phòng Thú y 11.3' }], isCut: false });
    expect(asked.length).toBe(11);
  });
});
