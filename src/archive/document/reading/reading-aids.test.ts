import { expect, test } from 'vitest';
import { sampleDirective } from '../../testing/sample-directive.fixture.ts';
import { readingAids } from './reading-aids.ts';

test.each([
  ['breaks-off', 'body'],
  ['annex-breaks-off', 'annex'],
  ['closing-lost', 'end'],
  ['head-lost', 'start'],
  ['begins-in-mid-sentence', 'start'],
] as const)('a text that is not complete because of %s breaks off at: %s', (code, place) => {
  const document = sampleDirective({ id: 'a', complete: false, incompleteBecause: { code } });
  expect(readingAids(document, []).breaksOff).toBe(place);
});

test('a complete text has no mark; one that staff call incomplete has it at the end', () => {
  expect(readingAids(sampleDirective({ id: 'a' }), []).breaksOff).toBeNull();
  expect(readingAids(sampleDirective({ id: 'a', complete: false }), []).breaksOff).toBe('end');
});

test.each([
  ['V/v họp', true],
  [null, false],
  ['', false],
])('with the title %j the letterhead is folded: %s', (title, folded) => {
  expect(readingAids(sampleDirective({ id: 'a', title }), []).letterheadFolded).toBe(folded);
});
