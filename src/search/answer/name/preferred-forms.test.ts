import { expect, test } from 'vitest';
import { planOf } from '../../plan/plan.ts';
import { preferredForms } from './preferred-forms.ts';

const forms = (query: string, ...names: string[]) =>
  preferredForms(
    planOf(query, { types: [], synonyms: [] }),
    names.map((name) => ({ name })),
  ).map(({ text, toned }) => `${text.toLowerCase()} ${toned}`);

test.each([
  ['gia lai', ['Tỉnh Gia Lai'], ['gia lai true']],
  ['tinh gia lai', ['Tỉnh Gia Lai'], ['tỉnh gia lai true']],
  ['gia lai', ['Tỉnh Gia Lai', 'Xã Gia Lai', 'Già Lài'], ['gia lai true', 'già lài true']],
  ['giá lại', ['Tỉnh Gia Lai'], []],
  ['gia lai pleiku', ['Tỉnh Gia Lai'], []],
  ['gia lai', [], []],
])('%j of names %j means %j', (query, names, expected) => {
  expect(forms(query, ...names)).toEqual(expected);
});
