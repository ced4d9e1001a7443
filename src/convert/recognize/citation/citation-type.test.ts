import { describe, expect, test } from 'vitest';
import { typeWordBefore, typeWords } from './citation-type.ts';

const type = (name: string) => ({ slug: 'mau', name, abbreviations: [] });

describe('a type whose name has signs of regular expressions is found as it is written', () => {
  test.each(['Giấy (mẫu', 'Giấy [mẫu', 'Giấy mẫu*', 'Giấy {2}', 'Giấy mẫu?', 'Giấy|mẫu', 'Giấy \\ mẫu'])(
    '%s',
    (name) => {
      expect(typeWordBefore(`theo ${name} số `, typeWords([type(name)]))).toEqual({ slug: 'mau', at: 5 });
    },
  );

  test.each([
    ['Giấy m.u', 'giấy mẫu'],
    ['Giấy mẫu?', 'giấy mẫ'],
    ['Giấy|mẫu', 'mẫu'],
  ])('near miss: %s is not “%s”', (name, words) => {
    expect(typeWordBefore(`theo ${words} số `, typeWords([type(name)]))).toBeNull();
  });
});

test('a table without rows finds nothing', () => {
  expect(typeWordBefore('theo Giấy mời số ', typeWords([]))).toBeNull();
});
