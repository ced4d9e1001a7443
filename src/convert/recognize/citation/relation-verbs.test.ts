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

test('no form is in two rows', () => {
  const all = forms.map(([form]) => form);
  expect(all.filter((form, at) => all.indexOf(form) !== at)).toEqual([]);
});
