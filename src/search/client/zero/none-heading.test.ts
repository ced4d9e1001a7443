import { expect, test } from 'vitest';
import { planOf, type PlanTables } from '../../plan/plan.ts';
import { noneHeading } from './none-heading.ts';

const tables: PlanTables = { types: [{ slug: 'quyet-dinh', name: 'Quyết định', abbreviations: ['QĐ'] }], synonyms: [] };

const nothing = { numbers: 0, bodies: 0, names: 0, dates: 0 };

test.each([
  ['22/QĐ-UBND', 0, 'Không có văn bản nào mang hoặc viện dẫn số “22/QĐ-UBND”'],
  ['22/QÐ-UBND', 0, 'Không có văn bản nào mang hoặc viện dẫn số “22/QÐ-UBND”'],
  ['22/QĐ-UBND Điện Biên', 0, 'Không có văn bản nào có đúng cụm từ “22/QĐ-UBND Điện Biên”'],
  ['22/QĐ-UBND Điện Biên', 1, 'Không có văn bản nào có đúng cụm từ “22/QĐ-UBND Điện Biên”; văn bản mang số ấy ở trên'],
  ['quyết định 22', 2, 'Không có văn bản nào có đúng cụm từ “quyết định 22”; văn bản mang số ấy ở trên'],
  ['quyết định 22', 0, 'Không có văn bản nào có đúng cụm từ “quyết định 22”'],
  ['22/QĐ-UBND -dịch', 1, 'Không có văn bản nào mang hoặc viện dẫn số “22/QĐ-UBND” mà không có “dịch”'],
  ['mục tiêu kép -dịch', 0, 'Không có văn bản nào có đúng cụm từ “mục tiêu kép” mà không có “dịch”'],
  ['"mục tiêu" "kép"', 0, 'Không có văn bản nào có đúng cụm từ “"mục tiêu" "kép"”'],
])('of %j with %i cards is said: %s', (query, cards, said) => {
  expect(noneHeading(planOf(query, tables), { ...nothing, numbers: cards })).toBe(said);
});

test('a body that the query names is above', () => {
  expect(noneHeading(planOf('Sở GTVT', tables), { ...nothing, bodies: 1 })).toBe(
    'Không có văn bản nào có đúng cụm từ “Sở GTVT”; cơ quan mang tên ấy ở trên',
  );
});

test('where a card is shown, nothing says that no document has or cites the number', () => {
  for (const query of ['22/QĐ-UBND', 'quyết định số 22/QĐ-UBND', '22/QĐ-UBND lai châu', 'qđ 22'])
    expect(noneHeading(planOf(query, tables), { ...nothing, numbers: 1 })).not.toContain('mang hoặc viện dẫn số');
});
