import { expect, test } from 'vitest';
import { bodyHeads, headOf } from './body-heads.ts';
import { shortForms, type BodyTables } from './short-forms.ts';

const tables = {
  kinds: [{ name: 'Ủy ban nhân dân', forms: ['UBND', 'Uy ban nhân dân'] }, { name: 'Tổ công tác' }],
  departments: [
    { name: 'Sở Giao thông vận tải', symbols: ['SGTVT'] },
    { name: 'Thanh tra tỉnh', symbols: ['TTr'] },
    { name: 'Sở Công Thương', symbols: ['SCT', 'CT'] },
  ],
  issuers: [{ name: 'Bộ Y tế', symbols: ['BYT'], also: ['Bộ Y-tế'] }],
  synonyms: [['GPMB', 'giải phóng mặt bằng'], ['lẻ'], []],
} as unknown as BodyTables;
const forms = shortForms(tables);
const fullOf = (short: string): string[] => forms.filter(([form]) => form === short).map(([, full]) => full);

test.each([
  ['a form of a kind', 'UBND', ['Ủy ban nhân dân']],
  ['another spelling of one', 'Uy ban nhân dân', ['Ủy ban nhân dân']],
  ['a symbol of a department', 'SGTVT', ['Sở Giao thông vận tải']],
  ['and its field', 'GTVT', ['Giao thông vận tải']],
  ['a symbol of a ministry', 'BYT', ['Bộ Y tế']],
  ['and its field', 'YT', ['Y tế']],
  ['another name of an issuer', 'Bộ Y-tế', ['Bộ Y tế']],
  ['a symbol of a body that is no department', 'TTr', ['Thanh tra tỉnh']],
  ['not the rest of one', 'Tr', []],
  ['a symbol of two letters, and the field of one of three', 'CT', ['Công Thương', 'Sở Công Thương']],
  ['not the rest of one of two', 'T', []],
  ['a level', 'h', ['huyện']],
  ['a synonym of search', 'GPMB', ['giải phóng mặt bằng']],
  ['not a synonym that stands alone', 'lẻ', []],
])('%s: %s', (_, short, full) => {
  expect(fullOf(short).toSorted()).toEqual([...full].toSorted());
});

test('each form stands for a name once', () => {
  expect(new Set(forms.map((form) => form.join('|'))).size).toBe(forms.length);
  expect(shortForms({ ...tables, synonyms: [['UBND', 'Ủy ban nhân dân']] }).filter(([s]) => s === 'UBND')).toHaveLength(
    1,
  );
});

test('a query may name a body if it begins as names do or their abbreviations', () => {
  const rows = [
    ['so-y-te', 'Sở Y tế'],
    ['ubnd', 'Ủy ban nhân dân huyện Ba Tơ'],
    ['so-tu-phap', 'Sở Tư pháp'],
    ['x', ''],
  ] as unknown as Parameters<typeof bodyHeads>[0]['rows'];
  const short = [
    ['UBND', 'Ủy ban nhân dân'],
    ['GPMB', 'giải phóng mặt bằng'],
  ] as const;
  expect(bodyHeads({ rows, short })).toEqual(['so', 'ubnd', 'uy']);
});

test.each([
  ['Sở Y tế', 'so'],
  ['UỶ BAN', 'uy'],
  ['Đảng ủy', 'dang'],
  ['Y', 'y'],
  ['', ''],
])('the first word of %j is %j', (text, head) => {
  expect(headOf(text)).toBe(head);
});
