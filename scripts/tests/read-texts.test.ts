import { expect, test } from 'vitest';
import { readTexts } from '../evaluate/read-texts.ts';
import { knowledge } from './test-knowledge.ts';

const textOf = (number: string, more: string): Uint8Array =>
  new TextEncoder().encode(
    `ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\nSố: ${number}\nLai Châu, ngày 5 tháng 3 năm 2021\n\nQUYẾT ĐỊNH\nVề việc phân công\n\n${more}\n`,
  );

test('texts are read together: one that is cited by another is linked, also where both have one name', () => {
  const cites = 'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2021 của UBND tỉnh Lai Châu;';
  const files = [
    { id: 'a', path: 'one/a.txt', bytes: textOf('12/QĐ-UBND', 'Điều 1. Giao Sở Y tế.') },
    { id: 'a', path: 'two/a.txt', bytes: textOf('40/QĐ-UBND', `${cites}\nĐiều 1. Giao Sở Tài chính.`) },
  ];
  const [cited, citing] = readTexts(files, knowledge);
  expect([cited?.fields.number, citing?.fields.number]).toEqual(['12/QĐ-UBND', '40/QĐ-UBND']);
  expect(citing?.fields.references.map(({ target }) => target)).toEqual([cited?.fields.id]);
});

test('a text that gives no document is named, with what was said of it', () => {
  const file = { id: 'b', path: 'b.txt', bytes: new TextEncoder().encode('%PDF-1.7\n') };
  expect(() => readTexts([file], knowledge)).toThrow(/Cannot read b\.txt, expected a document\nb\.txt:1:1: lỗi/);
});
