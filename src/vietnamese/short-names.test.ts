import { describe, expect, test } from 'vitest';
import { inFull, inShort, shortAtHead, shortNames } from './short-names.ts';

describe('names that are abbreviated everywhere', () => {
  test.each(shortNames)('$full is $short', ({ short, full, example, nearMiss }) => {
    const shortened = inShort(example);
    expect(shortened).toContain(short);
    expect(shortened).not.toContain(full);
    expect(inFull(shortened)).toBe(example);
    expect(inShort(nearMiss)).toBe(nearMiss);
    expect(inFull(nearMiss)).toBe(nearMiss);
  });

  test.each([
    ['Uỷ ban nhân dân tỉnh Sơn La', 'UBND tỉnh Sơn La'],
    ['ỦY BAN NHÂN DÂN XÃ IA PA', 'UBND XÃ IA PA'],
    ['HĐND và uỷ ban nhân dân huyện', 'HĐND và UBND huyện'],
    ['Ủy ban Mặt trận Tổ quốc', 'Ủy ban Mặt trận Tổ quốc'],
  ])('%s is printed %s', (words, expected) => {
    expect(inShort(words)).toBe(expected);
  });

  test.each([
    ['Ủy ban nhân dân xã Ia Pa', 'UBND xã Ia Pa'],
    ['Hội đồng nhân dân tỉnh', 'HĐND tỉnh'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['Ủy ban nhân dân', 'Ủy ban nhân dân'],
  ])('%s as the head of a name is %s', (words, expected) => {
    expect(shortAtHead(words)).toBe(expected);
  });

  test.each([
    ['VP HĐND&UBND', 'VP Hội đồng nhân dân&Ủy ban nhân dân'],
    ['UBNDX', 'UBNDX'],
    ['VPUBND', 'VPUBND'],
  ])('%s in full is %s', (words, expected) => {
    expect(inFull(words)).toBe(expected);
  });
});
