import { describe, expect, test } from 'vitest';
import type { Block, Outline } from '../../model.ts';
import { relationReader } from './relation.ts';
import { relationVerbs } from './relation-verbs.ts';

const block = (text: string, title: boolean): Block => ({
  start: 0,
  end: text.length,
  part: title ? 'preface' : 'body',
  kind: 'paragraph',
  role: title ? 'title' : null,
  depth: 0,
  style: null,
  label: null,
  anchor: 'a',
  marks: [],
});

/** What is stated of a decision cited right after `words`. */
const relationAfter = (words: string, title: boolean) => {
  const text = `${words}Quyết định số 3/QĐ-UBND`;
  const outline = { blocks: [block(text, title)], reading: text } as unknown as Outline;
  return relationReader(
    outline,
    /nghị định này/iu.test(words) ? 'nghi dinh' : 'quyet dinh',
  )({
    start: words.length,
    end: text.length,
  });
};

describe.each(relationVerbs.map((row) => [row.relation, row] as const))('%s', (relation, row) => {
  test.each(row.examples)('%s…', (words) => {
    expect(relationAfter(words, row.titleOnly)?.relation).toBe(relation);
  });

  test.each(row.nearMisses)('nothing is stated by “%s…”', (words) => {
    expect(relationAfter(words, row.titleOnly)).toBeNull();
  });
});

/** Forms with what makes their object the document as a whole. */
const forms = relationVerbs.flatMap((row) => row.forms.map((form) => [form, row] as const));

test.each(forms)('“%s” states its relation, in capitals or not, and nothing where others did it', (form, row) => {
  const words = form.charAt(0).toUpperCase() + form.slice(1);
  expect(relationAfter(`${words} `, row.titleOnly)?.relation).toBe(row.relation);
  expect(relationAfter(`Các văn bản đã được ${form} bởi `, false)).toBeNull();
});

/** The first two syllables of words in small letters. */
const opening = (words: string): string =>
  words
    .toLowerCase()
    .split(/[\s,]+/)
    .slice(0, 2)
    .join(' ');

test.each(relationVerbs.map((row) => [row.relation, row] as const))(
  '%s has examples, and near misses that differ only after its verb',
  (_, { forms, examples, nearMisses }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(nearMisses.length).toBeGreaterThan(0);
    for (const words of nearMisses)
      expect(forms.map(opening).some((form) => words.toLowerCase().includes(form))).toBe(true);
  },
);

test.each([
  ['thay thế', 'thay-the'],
  ['hủy bỏ', 'bai-bo'],
  ['bãi bỏ', 'bai-bo'],
  ['sửa đổi', 'sua-doi-bo-sung'],
  ['bổ sung', 'sua-doi-bo-sung'],
  ['điều chỉnh', 'sua-doi-bo-sung'],
  ['đính chính', 'dinh-chinh'],
  ['đình chỉ thi hành', 'dinh-chi'],
  ['ngưng hiệu lực', 'tam-ngung-hieu-luc'],
  ['quy định chi tiết', 'quy-dinh-chi-tiet'],
  ['hợp nhất', 'hop-nhat'],
])('“Quyết định này %s Quyết định số …” states %s, in the body as in the title', (verb, relation) => {
  expect(relationAfter(`Quyết định này ${verb} `, false)?.relation).toBe(relation);
  expect(relationAfter(`Về việc ${verb} `, true)?.relation).toBe(relation);
});

test('a document says only in its title that it explains another: in the body that is somebody’s duty', () => {
  expect(relationAfter('Về việc hướng dẫn thực hiện ', true)?.relation).toBe('huong-dan');
  expect(relationAfter('Quyết định này hướng dẫn thực hiện ', false)).toBeNull();
});

describe('what a verb means of a document', () => {
  test.each([
    'Bãi bỏ ',
    'BÃI BỎ ',
    'Bãi bỏ  toàn bộ  các ',
    'Bãi bỏ những ',
    'Bãi bỏ hiệu lực đối với '.replace('hiệu lực ', ''),
    'Thay thế cho các ',
  ])('the whole of it: “%s…”', (words) => {
    expect(relationAfter(words, false)).toMatchObject({ inPart: false });
  });

  test.each([
    'Bãi bỏ khoản 2 Điều 3 ',
    'Bãi bỏ các khoản 2, 3 Điều 4 ',
    'Bãi bỏ một số Điều 3 ',
    'Bãi bỏ điểm a khoản 1 Điều 5 của ',
    'Bãi bỏ Điều 4 tại ',
    'Bãi bỏ Mục II ',
    'Bãi bỏ Chương III của ',
    'Bãi bỏ một phần Phụ lục II ',
    'Bãi bỏ phần II của ',
    'Thay thế cụm từ “cấp huyện” trong ',
    'Thay thế Phụ lục II ban hành kèm theo ',
    'Thay thế biểu số 2 kèm theo ',
    'Thay thế các mẫu đơn kèm theo ',
    'Sửa đổi nội dung thứ hai tại ',
    'Bãi bỏ Quy định về quản lý ban hành kèm theo ',
    'Bãi bỏ Quy chế làm việc ban hành kèm theo ',
    'Sửa đổi Điều lệ tổ chức kèm theo ',
    'Sửa đổi danh mục dự án kèm theo ',
    'Sửa đổi Kế hoạch ban hành kèm theo ',
    'Sửa đổi chương trình hành động kèm theo ',
    'Sửa đổi Đề án kèm theo ',
    'Bãi bỏ trường hợp nêu tại các ',
  ])('a part of it: “%s…”', (words) => {
    expect(relationAfter(words, false)).toMatchObject({ inPart: true });
  });

  test.each([
    'Bãi bỏ giấy phép cấp theo ',
    'Bãi bỏ khoản chi. Các đơn vị thực hiện tại ',
    'Bãi bỏ khoản phí: mức thu quy định tại ',
    'Thay thế cán bộ trong ',
    'Bãi bỏ Điều 3 Quyết định số 9/QĐ-UBND tại ',
  ])('nothing: “%s…”', (words) => {
    expect(relationAfter(words, false)).toBeNull();
  });
});

test('no form is in two rows', () => {
  const all = forms.map(([form]) => form);
  expect(all.filter((form, at) => all.indexOf(form) !== at)).toEqual([]);
});
