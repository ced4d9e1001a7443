import { expect, test } from 'vitest';
import { sampleDirective, sampleReference } from '../archive/testing/sample-directive.fixture.ts';
import type { InlineMark } from './emit/inline-mark.ts';
import { withoutOwnCitations } from './own-citation.ts';

const cite = (ref: number): InlineMark => ({ start: ref * 10, end: ref * 10 + 5, mark: { kind: 'citation', ref } });
const date: InlineMark = { start: 90, end: 95, mark: { kind: 'date', value: '2021' } };
const references = ['a', 'own', 'b'].map((key) => sampleReference({ key }));

test('a reference to the document itself goes with its marks; the others keep theirs', () => {
  const fields = sampleDirective({ id: 'x', identity: 'own', references });
  const left = withoutOwnCitations({ fields, marks: [cite(0), cite(1), cite(2), date] });
  expect(left.fields.references.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(left.marks.map(({ start, mark }) => [start, mark.kind === 'citation' ? mark.ref : null])).toEqual([
    [0, 0],
    [20, 1],
    [90, null],
  ]);
});

test('a document without a number has nothing to leave out', () => {
  const fields = sampleDirective({ id: 'x', identity: null, references });
  expect(withoutOwnCitations({ fields, marks: [cite(1)] })).toEqual({ fields, marks: [cite(1)] });
});
