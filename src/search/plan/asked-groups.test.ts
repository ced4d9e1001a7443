import { expect, test } from 'vitest';
import { fold } from '../../vietnamese/fold/fold.ts';
import { readAddress } from './address.ts';
import { askedGroups, type Clause } from './asked-groups.ts';
import { planOf, type PlanTables } from './plan.ts';

const tables: PlanTables = {
  types: [{ slug: 'chi-thi', name: 'Chỉ thị', abbreviations: ['CT'] }],
  synonyms: [['4 tại chỗ', 'bốn tại chỗ', 'phương châm tại chỗ']],
};
const said = (clauses: readonly Clause[]): string =>
  clauses.map((one) => (one.kind === 'phrase' ? fold(one.phrase.words.join(' ')) : `số ${one.canonical}`)).join(' | ');
const groups = (query: string): string => {
  const state = readAddress('');
  const beside = { state, preferred: [], numbers: ['17/ct-ubnd'], conditions: [] };
  const { exact, also, related, without } = askedGroups(planOf(query, tables), beside);
  const left = without.map(({ text }) => `-${text}`).join(' ');
  return [said(exact.all), said(also), said(related.all), said(related.any), left].join(' ; ');
};

test.each([
  ['', ' ;  ;  ; số 17/ct-ubnd ; '],
  ['khử khuẩn', 'khu khuan ;  ; khu | khuan ; số 17/ct-ubnd ; '],
  ['khuẩn', 'khuan ;  ;  ; số 17/ct-ubnd ; '],
  ['17/CT-UBND', 'số 17/ct-ubnd ;  ;  ;  ; '],
  ['chỉ thị 17', 'chi thi =17 ;  ; chi | thi | =17 ; số 17/ct-ubnd ; '],
  ['"mục tiêu" kép', 'muc tieu | kep ;  ; kep | muc tieu ; số 17/ct-ubnd ; '],
  ['khử khuẩn -dịch', 'khu khuan ;  ; khu | khuan ; số 17/ct-ubnd ; -dịch'],
])('%j asks for %s', (query, expected) => {
  expect(groups(query)).toBe(expected);
});

test('other ways to write a query are a group of their own', () => {
  expect(groups('4 tại chỗ')).toContain('bon tai cho | phuong cham tai cho');
});
